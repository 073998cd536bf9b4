// The account: who I am, whom I act for now, who may act for me, whom I may act for, and when I signed in.
import { agencyStates, assurances } from '#modules/platform/citizens/contract.ts'
import type { WordKey } from '../../dictionary/dictionary.ts'
import { Facts, Status, Table } from '../../parts/blocks.tsx'
import { dayWords } from '../../parts/format.ts'
import { InstantText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'
import type { Agency, Me, Own } from './own.ts'
import { Form, mattersIn, UntilText } from './parts.tsx'

/** The account on the page of one's own. */
export const Account = ({ v, own }: At) => (
  <>
    <Who v={v} own={own} />
    <Given v={v} own={own} />
    <Received v={v} own={own} />
    <SignIns v={v} own={own} />
    <Credentials v={v} own={own} />
  </>
)

type At = { readonly v: Visit; readonly own: Omit<Own, 'me'> & { readonly me: Me } }

function Who({ v, own }: At) {
  const { me: person, capacity } = own
  const acting = person.capacities.find((one) => one.capacity === capacity)
  return (
    <section>
      <h2>{v.t('cases.account')}</h2>
      <Facts
        facts={[
          [
            v.t('own.name'),
            <Zh key="name" v={v}>
              {person.name}
            </Zh>,
          ],
          [v.t('own.accountName'), person.account],
          [v.t('own.assurance'), v.of(assurances[person.assurance]) + (person.simulated ? ` · ${v.t('own.simulated')}` : '')],
          [
            v.t('own.acting'),
            <span key="acting" className="acting">
              {acting ? (
                <strong>
                  <Zh v={v}>{acting.name}</Zh>
                </strong>
              ) : (
                v.t('own.self')
              )}
              {acting && (
                <span className="quiet">
                  {mattersIn(v, acting.matters)} · <UntilText v={v} until={acting.until} />
                </span>
              )}
              {person.capacities.length > 0 && <a href="/me/act-for">{v.t('own.change')}</a>}
            </span>,
          ],
        ]}
      />
      <Form own={own} action="/me/sign-out">
        <button className="plain">{v.t('own.signOut')}</button>
      </Form>
    </section>
  )
}

const tones = { running: 'done', ended: 'waits', revoked: 'stopped' } as const

function Given({ v, own }: At) {
  const given = own.me.agencies.filter((one) => one.given)
  return (
    <section>
      <h2>{v.t('own.given')}</h2>
      {given.length === 0 ? (
        <p className="quiet">{v.t('own.givenNone')}</p>
      ) : (
        <Agencies v={v} agencies={given} words={['own.given', 'own.revoke']} by="agent" />
      )}
      <p>
        <a className="button" href="/me/appoint">
          {v.t('own.appoint')}
        </a>
      </p>
    </section>
  )
}

function Received({ v, own }: At) {
  const received = own.me.agencies.filter((one) => !one.given)
  return (
    <section>
      <h2>{v.t('own.received')}</h2>
      {received.length === 0 ? (
        <p className="quiet">{v.t('own.receivedNone')}</p>
      ) : (
        <Agencies v={v} agencies={received} words={['own.received', 'own.layDown']} by="principal" />
      )}
    </section>
  )
}

type List = {
  readonly v: Visit
  readonly agencies: readonly Agency[]
  /** What the table is called, and what ends a line of it. */
  readonly words: readonly [WordKey, WordKey]
  readonly by: 'agent' | 'principal'
}

function Agencies({ v, agencies, words: [caption, end], by }: List) {
  return (
    <Table
      caption={v.t(caption)}
      hideCaption
      heads={[
        { name: v.t(by === 'agent' ? 'own.agent' : 'own.principal') },
        { name: v.t('own.matters') },
        { name: v.t('own.term') },
        { name: v.t('own.state'), kind: 'narrow' },
        { name: v.t('own.do'), kind: 'narrow' },
      ]}
      rows={agencies.map((agency) => ({
        key: agency.id,
        cells: [
          <span key="who">
            <Zh v={v}>{agency[by]}</Zh>
            {agency.principalKind === 'legal-person' && by === 'agent' && (
              <small className="for">
                <Zh v={v}>{agency.principal}</Zh>
              </small>
            )}
          </span>,
          mattersIn(v, agency.matters),
          v.t('own.termWords', { from: dayWords(v.language, agency.from), until: dayWords(v.language, agency.until) }),
          <Status key="state" tone={tones[agency.state]}>
            {v.of(agencyStates[agency.state])}
          </Status>,
          agency.state === 'running' ? (
            <a key="end" href={`/me/end-agency?id=${agency.id}`}>
              {v.t(end)}
              <span className="unseen">{agency[by]}</span>
            </a>
          ) : null,
        ],
      }))}
    />
  )
}

function SignIns({ v, own }: At) {
  const { signIns } = own.me
  return (
    <section>
      <h2>{v.t('own.signIns')}</h2>
      <p className="quiet">{v.t(signIns.length === 0 ? 'own.signInsNone' : 'own.signInsWhat')}</p>
      {signIns.length > 0 && (
        <ul className="lines">
          {signIns.map(({ at }) => (
            <li key={at}>
              <InstantText v={v} at={at} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Credentials({ v, own }: At) {
  return (
    <section>
      <h2>{v.t('own.credentials')}</h2>
      <p>
        <a className="button" href={`/sign-in/own-password?lang=${v.language}`}>
          {v.t('own.changePassword')}
        </a>
      </p>
      {own.capacity === 'self' ? (
        <>
          <p className="quiet">{v.t('own.everywhereWhat')}</p>
          <Form own={own} action="/me/sign-out-everywhere">
            <button className="plain">{v.t('own.everywhere')}</button>
          </Form>
        </>
      ) : (
        <p className="quiet">{v.t('own.everywhereLater')}</p>
      )}
    </section>
  )
}
