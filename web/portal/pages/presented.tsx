// What somebody lets the reader see. The reader presses once: a program that follows an address by itself is no look.
import type { Out } from '#kernel/module/contract.ts'
import { lookAtPresented as contract, standings } from '#modules/services/certificates/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import type { OpenForm } from '../doing.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { dayWords } from '../parts/format.ts'
import { InstantText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { AskedFieldOf, nameOf } from './own/asked-field.tsx'
import { plainValue } from './own/certificates/standing.tsx'

type Look = Out<typeof contract>

export const presented = (v: Visit): Page => ({
  title: v.t('scan.title'),
  description: v.t('scan.lead'),
  body: (
    <>
      <Title lead={v.t('scan.lead')}>{v.t('scan.title')}</Title>
      <form method="post" action={v.to(`/verify/c/${encodeURIComponent(v.parameters.token ?? '')}`)} className="own" noValidate>
        <AskedFieldOf
          v={v}
          field={{ id: 'viewer', title: v.t('scan.viewer'), hint: v.t('scan.viewerHint'), kind: 'text', value: '', optional: true }}
        />
        <button>{v.t('scan.button')}</button>
      </form>
    </>
  ),
})

const UNKNOWN: Look = {
  outcome: 'unknown',
  title: null,
  issuer: null,
  state: null,
  purpose: null,
  endsAt: null,
  validUntil: null,
  simulated: false,
  contents: [],
}

export const looked: OpenForm['run'] = async ({ v, doing, filled }) => {
  const viewer = filled.text(nameOf('viewer'), 40).trim()
  const found = await doing.act(contract, { token: v.parameters.token ?? '', ...(viewer && { viewer }) }).catch((error: unknown) => {
    // What has not the shape of a code is a code that nobody was given.
    if (error instanceof Refused) return UNKNOWN
    throw error
  })
  return lookPage(v, found)
}

const SIGNS = { shown: ['good', '✓'], ceased: ['bad', '✕'], ended: ['unsigned', '!'], unknown: ['bad', '✕'] } as const

const TITLES = { shown: 'scan.shown', ceased: 'scan.ceased', ended: 'scan.ended', unknown: 'scan.unknown' } as const

function lookPage(v: Visit, found: Look): Page {
  const { outcome, state } = found
  const [tone, sign] = SIGNS[outcome]
  const title = v.t(TITLES[outcome], { state: state === null ? '' : v.of(standings[state]) })
  return {
    title,
    description: title,
    ...(outcome === 'unknown' && { status: 404 }),
    body: (
      <div className="check printable">
        <div className={`verdict verdict-${tone}`} role="status">
          <span aria-hidden="true">{sign}</span>
          <div>
            <h1>{title}</h1>
            {outcome === 'ceased' && <p>{v.t('scan.ceasedWhat')}</p>}
            {outcome === 'ended' && <p>{v.t('scan.endedWhat')}</p>}
            {outcome === 'unknown' && <p>{v.t('scan.unknownWhat')}</p>}
            {found.simulated && <p>{v.t('cert.simulated')}</p>}
          </div>
        </div>
        {found.title !== null && <About v={v} found={found} />}
        {outcome === 'shown' && (
          <section>
            <h2>{v.t('scan.contents')}</h2>
            <Facts
              facts={found.contents.map(({ field, title: name, value }) => [
                name,
                <Zh key={field} v={v}>
                  {plainValue(value)}
                </Zh>,
              ])}
            />
            <p className="quiet">{v.t('scan.keep')}</p>
          </section>
        )}
        <p className="no-print">
          <a href={v.to('/verify')}>{v.t('column.verify')}</a>
        </p>
      </div>
    ),
  }
}

const About = ({ v, found: { title, issuer, validUntil, purpose, endsAt } }: { v: Visit; found: Look }) => (
  <Facts
    facts={[
      [
        v.t('verify.kind'),
        <Zh key="title" v={v}>
          {title}
        </Zh>,
      ],
      [
        v.t('verify.issuer'),
        <Zh key="issuer" v={v}>
          {issuer}
        </Zh>,
      ],
      [v.t('scan.validUntil'), validUntil === null ? v.t('wallet.lasting') : dayWords(v.language, validUntil)],
      [
        v.t('scan.purpose'),
        <Zh key="purpose" v={v}>
          {purpose}
        </Zh>,
      ],
      endsAt !== null && [v.t('scan.until'), <InstantText key="ends" v={v} at={endsAt} />],
    ]}
  />
)
