// Everything before it is sent (P9): each answer with a way to change it, what the registers say, what is consented to, the promise.
import type { ReactNode } from 'react'
import { myApplications, submit } from '#modules/services/applications/contract.ts'
import type { Doing, Here, OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { type Draft, draftOf, type Field, pathOf, stepsOf } from './draft.ts'
import { shownValue, sourceWords } from './held.tsx'
import { standingWords } from './material-row.tsx'

type Given = { readonly consents: readonly string[]; readonly isTrue: boolean }
type Shown = {
  readonly faults?: readonly Fault[]
  readonly given?: Given
  readonly earlier?: { readonly id: string; readonly number: string }
}

export const check = ({ v, own, doing }: Here): Promise<Page> => about(v, draftOf(v, doing), (draft) => checkPage(v, own, draft, {}))

function checkPage(v: Visit, own: Own, draft: Draft, { faults = [], given, earlier }: Shown): Page {
  const open = stepsOf(v, draft).filter(({ state, path }) => path !== '/check' && state !== 'done')
  return {
    title: titleWith(v, v.t('apply.check'), faults),
    description: v.of(draft.title),
    ...statusWith(faults),
    body: (
      <div className="printable">
        <p className="trail">
          <a href={pathOf(v, draft.id)}>{v.of(draft.title)}</a>
        </p>
        <Title lead={v.t('apply.checkLead')}>{v.t('apply.checkTitle', { title: v.of(draft.title) })}</Title>
        <Faults v={v} faults={faults} />
        {earlier && (
          <p className="note">
            <a href={v.to(`/me/cases/${earlier.id}`)}>{v.t('apply.earlier', { number: earlier.number })}</a>
          </p>
        )}
        <Answers v={v} title={v.t('apply.applicant')}>
          <Answer v={v} title={v.t('apply.holder')} value={<Zh v={v}>{draft.holderName}</Zh>} />
          <Answer v={v} title={v.t('apply.telephone')} value={draft.telephone} to={pathOf(v, draft.id, '/applicant?from=check')} />
        </Answers>
        {draft.sections.map(({ id, title, fields }) => (
          <Answers key={id} v={v} title={v.of(title)}>
            {fields.map((field) => (
              <FieldAnswer key={field.id} v={v} field={field} to={pathOf(v, draft.id, `/s/${id}?from=check`)} />
            ))}
          </Answers>
        ))}
        {draft.materials.length > 0 && (
          <Answers v={v} title={v.t('apply.materials')}>
            {draft.materials.map((material) => (
              <Answer
                key={material.id}
                v={v}
                title={v.of(material.title)}
                value={material.done ? standingWords(v, material) : null}
                {...(material.way !== 'base' && { to: pathOf(v, draft.id, `/materials?from=check#${material.id}`) })}
              />
            ))}
          </Answers>
        )}
        {draft.ready ? (
          <Send v={v} own={own} draft={draft} given={given} faults={faults} />
        ) : (
          <section>
            <h2>{v.t('apply.notReady')}</h2>
            <ul>
              {open.map(({ path, title }) => (
                <li key={path}>
                  <a href={pathOf(v, draft.id, `${path}?from=check`)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  }
}

const Answers = ({ title, children }: { v: Visit; title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <dl className="answers">{children}</dl>
  </section>
)

type One = {
  readonly v: Visit
  readonly title: string
  readonly value: ReactNode
  readonly to?: string
  readonly small?: string | undefined
}

const Answer = ({ v, title, value, to, small }: One) => (
  <div>
    <dt>{title}</dt>
    <dd>
      {value || <span className="quiet">{v.t('apply.empty')}</span>}
      {small && <small>{small}</small>}
    </dd>
    <dd className="change">
      {to && (
        <a href={to}>
          {v.t('apply.change')}
          <span className="unseen">{title}</span>
        </a>
      )}
    </dd>
  </div>
)

function FieldAnswer({ v, field, to }: { v: Visit; field: Field; to: string }) {
  const value = shownValue(v, field)
  const isHeld = field.state === 'held'
  return (
    <Answer
      v={v}
      title={v.of(field.title)}
      value={value && <Zh v={v}>{value}</Zh>}
      small={field.source && isHeld ? sourceWords(v, field.source) : field.state === 'away' ? v.t('apply.checkedLater') : undefined}
      {...(!isHeld && { to: `${to}#f-${field.id}` })}
    />
  )
}

const Send = ({
  v,
  own,
  draft,
  given,
  faults,
}: {
  v: Visit
  own: Own
  draft: Draft
  given: Given | undefined
  faults: readonly Fault[]
}) => (
  <section>
    <h2>{v.t('apply.confirm')}</h2>
    <Form own={own} action={pathOf(v, draft.id, '/check')} once={freshKey()} hidden={{ version: draft.version }}>
      {draft.registers.length > 0 && (
        <fieldset id="consents" className={faults.some(({ field }) => field === 'consents') ? 'is-wrong' : undefined} tabIndex={-1}>
          <legend>{v.t('apply.consent')}</legend>
          <p className="hint">{v.t('apply.consentHint')}</p>
          {draft.registers.map(({ name, title, away }) => (
            <label className="option" key={name}>
              <input type="checkbox" name="consents" value={name} defaultChecked={given?.consents.includes(name)} />
              <span>
                {v.t('apply.consentTo', { register: v.of(title) })}
                {away && <small>{v.t('apply.registerAway')}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset id="isTrue" className={faults.some(({ field }) => field === 'isTrue') ? 'is-wrong' : undefined} tabIndex={-1}>
        <legend>{v.t('apply.promiseTitle')}</legend>
        <label className="option">
          <input type="checkbox" name="isTrue" value="yes" defaultChecked={given?.isTrue} />
          <span>{v.t('apply.isTrue')}</span>
        </label>
      </fieldset>
      <p>{v.of(submit.consequence!)}</p>
      <button>{v.t('apply.submit')}</button>
    </Form>
  </section>
)

/** Which control a ground is about, so that its line leads there. */
const controls: Readonly<Record<string, string>> = { 'applications.consent-missing': 'consents', 'applications.not-promised': 'isTrue' }

export const send: OwnForm['run'] = ({ v, own, doing, filled }) => {
  const id = v.parameters.draft ?? ''
  const given = { consents: [...new Set(filled.all('consents'))].slice(0, 10), isTrue: filled.text('isTrue') === 'yes' }
  return orAgain(
    v,
    async () => {
      const version = Number(filled.text('version')) || 1
      const { application } = await doing.act(submit, { id, version, ...given }, filled.text('key'))
      return { to: v.to(`/me/cases/${application}?done=sent`) }
    },
    async ({ faults, grounds }) => {
      const placed = faults.map((fault, i) => ({ ...fault, field: controls[grounds[i]!.code] ?? fault.field }))
      const number = grounds.find(({ code }) => code === 'applications.duplicate')?.detail?.number
      const earlier = typeof number === 'string' ? await caseOf(doing, number) : undefined
      return await about(v, draftOf(v, doing), (draft) => checkPage(v, own, draft, { faults: placed, given, ...(earlier && { earlier }) }))
    },
  )
}

async function caseOf(doing: Doing, number: string): Promise<{ id: string; number: string } | undefined> {
  const { cases } = await doing.ask(myApplications, {})
  const found = cases.find((one) => one.number === number)
  return found && { id: found.id, number }
}
