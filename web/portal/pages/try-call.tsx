// A developer tries a call: what is signed, what the gateway would say of its form, whether their signature fits, what comes back.
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { signatureStands, tryCall } from '#modules/resources/exchange/contract.ts'
import type { Answer } from '../asked.ts'
import { faultsOf, type Filled, type OpenForm } from '../doing.ts'
import type { Page } from '../page.ts'
import { Title } from '../parts/blocks.tsx'
import type { Visit } from '../visit.ts'
import { AskedFieldOf, nameOf } from './own/asked-field.tsx'
import type { Fault } from './own/own.ts'
import { Faults } from './own/parts.tsx'
import { statusWith, titleWith } from './own/refused.tsx'

const HEADERS = ['client', 'timestamp', 'nonce'] as const
const names = ['service', 'purpose', 'fields', 'limit', ...HEADERS, 'publicKey', 'signature'] as const
type Typed = Readonly<Record<(typeof names)[number], string>>
type Tried = Out<typeof tryCall>

const EMPTY = Object.fromEntries(names.map((name) => [name, ''])) as Typed

const SERVICE = /^[a-z][a-z0-9-]{1,59}$/

/** `?service=`: what a bare call of it looks like stands there at once. */
export const tryIt = async (v: Visit): Promise<Page> => {
  const service = SERVICE.test(v.query.service ?? '') ? v.query.service! : undefined
  const [services, tried] = await Promise.all([
    v.asking.part('services', {}),
    service === undefined ? undefined : v.asking.part('tryCall', { service, purpose: v.t('try.purpose') }),
  ])
  v.asking.orAway()
  const known = services.is === 'here' ? services.answer.services : []
  return page(v, known, { ...EMPTY, service: service ?? '' }, [], tried?.is === 'here' ? tried.answer : undefined)
}

export const tryForm: OpenForm = {
  path: '/developers/try',
  perMinute: 20,
  run: async ({ v, doing, filled }) => {
    const typed = typedIn(filled)
    const services = await v.asking.part('services', {})
    v.asking.orAway()
    const known = services.is === 'here' ? services.answer.services : []
    try {
      return page(v, known, typed, [], await doing.ask(tryCall, wishOf(typed)))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const faults = faultsOf(v, error.grounds).map(({ field, text }) => ({ text, ...(field !== undefined && { field: nameOf(field) }) }))
      return page(v, known, typed, faults)
    }
  },
}

const typedIn = (filled: Filled): Typed =>
  Object.fromEntries(names.map((name) => [name, filled.text(nameOf(name), name === 'publicKey' ? 2000 : 500).trim()])) as Typed

function wishOf({ service, purpose, fields, limit, publicKey, ...headers }: Typed) {
  const said = Object.fromEntries(Object.entries({ purpose, publicKey, ...headers }).filter(([, value]) => value !== ''))
  const asked = [...new Set(fields.split(/[,，、\s]+/u).filter(Boolean))]
  return { service, ...(asked.length > 0 && { fields: asked }), ...said, ...(limit !== '' && { limit: Number(limit) }) }
}

type Services = Answer<'services'>['services']

function page(v: Visit, services: Services, typed: Typed, faults: readonly Fault[], tried?: Tried): Page {
  const wrongAt = new Map(faults.map(({ field, text }) => [field, text]))
  const at = (id: (typeof names)[number]) => ({ id, value: typed[id], wrong: wrongAt.get(nameOf(id)) })
  return {
    title: titleWith(v, v.t('column.try'), faults),
    description: v.t('try.lead'),
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('try.lead')}>{v.t('column.try')}</Title>
        <Faults v={v} faults={faults} />
        {tried && <Result v={v} tried={tried} />}
        <form method="post" action={v.to('/developers/try')} className="own" noValidate>
          <AskedFieldOf
            v={v}
            field={{
              ...at('service'),
              title: v.t('developers.call'),
              kind: 'choice',
              options: services.map(({ name, title }) => ({ value: name, label: `${name}（${title}）` })),
            }}
          />
          <AskedFieldOf v={v} field={{ ...at('purpose'), title: v.t('try.purpose'), hint: v.t('try.purposeHint'), kind: 'text' }} />
          <AskedFieldOf
            v={v}
            field={{ ...at('fields'), title: v.t('developers.items'), hint: v.t('try.fieldsHint'), kind: 'text', optional: true }}
          />
          <AskedFieldOf v={v} field={{ ...at('limit'), title: v.t('try.limit'), kind: 'number', optional: true }} />
          <details open={HEADERS.some((name) => typed[name] !== '')}>
            <summary>{v.t('try.check')}</summary>
            <p className="hint">{v.t('try.checkHint')}</p>
            {HEADERS.map((name) => (
              <AskedFieldOf key={name} v={v} field={{ ...at(name), title: `x-yuelu-${name}`, kind: 'text', optional: true }} />
            ))}
            <AskedFieldOf
              v={v}
              field={{ ...at('publicKey'), title: v.t('try.key'), hint: v.t('try.keyHint'), kind: 'long-text', optional: true }}
            />
            <AskedFieldOf v={v} field={{ ...at('signature'), title: 'x-yuelu-signature', kind: 'text', optional: true }} />
          </details>
          <button>{v.t('try.button')}</button>
        </form>
      </>
    ),
  }
}

const Result = ({ v, tried: { url, lines, headers, fault, signature, sample } }: { v: Visit; tried: Tried }) => (
  <section aria-labelledby="tried">
    <h2 id="tried">{v.t('try.result')}</h2>
    <p role="status" className="note">
      {fault === null ? v.t('try.formGood') : v.t('try.formBad', { part: fault })}
      {signature !== 'none' && ` ${v.of(signatureStands[signature])}`}
    </p>
    <h3>{v.t('try.request')}</h3>
    <pre tabIndex={0}>{[`GET ${url}`, ...headers.map(({ name, value }) => `${name}: ${value}`)].join('\n')}</pre>
    <h3>{v.t('developers.signed')}</h3>
    <pre tabIndex={0}>{lines.join('\n')}</pre>
    <h3>{v.t('try.answer')}</h3>
    <pre tabIndex={0}>{sample}</pre>
  </section>
)
