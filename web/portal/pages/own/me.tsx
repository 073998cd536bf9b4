// 我的 (P11): first what needs the person, then drafts, what is under way, what is over; then one's data, papers and account.
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { myApplications } from '#modules/services/applications/contract.ts'
import { ExtranetAway } from '../../asking.ts'
import type { WordKey } from '../../dictionary/dictionary.ts'
import type { Doing } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { dayWords } from '../../parts/format.ts'
import type { Visit } from '../../visit.ts'
import { Account } from './account.tsx'
import type { Fault, Own } from './own.ts'
import { Faults } from './parts.tsx'
import { statusWith, titleWith } from './refused.tsx'

type Cases = Out<typeof myApplications>
type Line = Cases['cases'][number]

const notes: Readonly<Record<string, WordKey>> = {
  appointed: 'own.done.appointed',
  ended: 'own.done.ended',
  acting: 'own.done.acting',
  cut: 'own.cut',
  dropped: 'cases.dropped',
}
const OVER = new Set(['delivered', 'refused', 'not-accepted', 'withdrawn', 'stopped'])

export async function me(v: Visit, own: Own, doing: Doing, faults: readonly Fault[] = []): Promise<Page> {
  const note = Object.hasOwn(notes, v.query.done ?? '') ? notes[v.query.done!] : undefined
  const [facts, cases] = await Promise.all([own.me(), casesOf(doing)])
  return {
    title: titleWith(v, v.t('own.me'), faults),
    description: v.t('own.lead'),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('own.lead')}>{v.t('own.me')}</Title>
        <Faults v={v} faults={faults} />
        {note && (
          <p role="status" className="note">
            {v.t(note)}
          </p>
        )}
        {cases ? <Cases v={v} cases={cases} /> : <p className="quiet">{v.t('cases.lost')}</p>}
        <Doors v={v} />
        <Account v={v} own={{ ...own, me: facts }} />
      </>
    ),
  }
}

/** The account stands also when the cases cannot be had. */
async function casesOf(doing: Doing): Promise<Cases | undefined> {
  try {
    return await doing.ask(myApplications, {})
  } catch (error) {
    if (error instanceof Refused || error instanceof ExtranetAway) return undefined
    throw error
  }
}

function Cases({ v, cases: { drafts, cases } }: { v: Visit; cases: Cases }) {
  if (drafts.length === 0 && cases.length === 0)
    return (
      <p>
        {v.t('cases.none')} <a href={v.to('/items')}>{v.t('cases.find')}</a>
      </p>
    )
  const waiting = cases.filter(({ needsMe }) => needsMe)
  const rest = cases.filter(({ needsMe }) => !needsMe)
  return (
    <>
      {waiting.length > 0 && (
        <div className="correct-box">
          <h2>{v.t('cases.needMe')}</h2>
          <CaseLines v={v} lines={waiting} />
        </div>
      )}
      {drafts.length > 0 && (
        <section>
          <h2>{v.t('cases.drafts')}</h2>
          <ul className="case-lines">
            {drafts.map(({ id, title, expiresOn }) => (
              <li key={id}>
                <a href={v.to(`/me/apply/${id}`)}>{v.of(title)}</a>
                <span className="quiet">{v.t('cases.keptUntil', { day: dayWords(v.language, expiresOn) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group v={v} title={v.t('cases.running')} lines={rest.filter(({ state }) => !OVER.has(state))} />
      <Group v={v} title={v.t('cases.over')} lines={rest.filter(({ state }) => OVER.has(state))} />
    </>
  )
}

const Group = ({ v, title, lines }: { v: Visit; title: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <CaseLines v={v} lines={lines} />
    </section>
  )

const CaseLines = ({ v, lines }: { v: Visit; lines: readonly Line[] }) => (
  <ul className="case-lines">
    {lines.map(({ id, number, title, stateTitle, due }) => (
      <li key={id}>
        <a href={v.to(`/me/cases/${id}`)}>{v.of(title)}</a>
        <span>
          {v.of(stateTitle)}
          {due && ` · ${v.t('cases.dueOn', { day: dayWords(v.language, due) })}`}
        </span>
        {number && <span className="quiet num">{number}</span>}
      </li>
    ))}
  </ul>
)

const doors: readonly (readonly [string, WordKey, WordKey])[] = [
  ['/me/certificates', 'cases.certificates', 'cases.certificatesWhat'],
  ['/me/talk', 'talk.mine', 'cases.talkWhat'],
  ['/me/disclosure', 'disclose.own', 'cases.disclosureWhat'],
  ['/me/looks', 'looks.title', 'cases.looksWhat'],
  ['/me/record', 'record.name', 'cases.recordWhat'],
  ['/me/disputes', 'dispute.title', 'cases.disputesWhat'],
]

const Doors = ({ v }: { v: Visit }) => (
  <section>
    <h2>{v.t('cases.mine')}</h2>
    <ul className="doors">
      {doors.map(([path, name, what]) => (
        <li key={path}>
          <a href={v.to(path)}>{v.t(name)}</a>
          <span className="quiet">{v.t(what)}</span>
        </li>
      ))}
    </ul>
  </section>
)
