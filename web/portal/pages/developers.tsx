// For developers: what the gateway has open (never a list kept by hand), how to get access, how to call, what a refusal means.
import { subscribe } from '#modules/resources/exchange/contract.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Asked, Table, Title } from '../parts/blocks.tsx'
import { refusalWords } from '../parts/contract-words.ts'
import { ClauseLink, listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

const CALL = `GET /exchange/r1/<service>?purpose=<purpose>&fields=<a>,<b>&limit=100
x-yuelu-client: <client id>
x-yuelu-timestamp: 2026-03-02T01:00:00.000Z
x-yuelu-nonce: 0123456789abcdef
x-yuelu-signature: <base64 of the DER SM2 signature>`

const SIGNED = `YUELU-SM2-1
GET
/exchange/r1/<service>?purpose=<purpose>&fields=<a>,<b>&limit=100
<SM3 of the body, in hex>
2026-03-02T01:00:00.000Z
0123456789abcdef
<client id>`

export async function developers(v: Visit): Promise<Page> {
  const [services, organs] = await Promise.all([v.asking.part('services', {}), v.asking.part('organs', {})])
  v.asking.orAway()
  const names = new Map(organs.is === 'here' ? organs.answer.organs.map(({ id, name }) => [id, name]) : [])
  return {
    title: v.t('column.developers'),
    description: v.t('developers.lead'),
    body: (
      <>
        <Title lead={v.t('developers.lead')}>{v.t('column.developers')}</Title>
        <Asked v={v} part={services} title={v.t('developers.services')}>
          {(answer) => <Services v={v} services={answer.services} names={names} />}
        </Asked>
        <section>
          <h2>{v.t('developers.access')}</h2>
          <ol>
            <li>
              {v.t('developers.access1')} <ClauseLink v={v} id="4.3.6" />
            </li>
            <li>
              {v.t('developers.access2')} <a href="/catalogue">{v.t('column.catalogue')}</a>
            </li>
            <li>{v.t('developers.access3')}</li>
          </ol>
        </section>
        <section>
          <h2>{v.t('developers.how')}</h2>
          <p>{v.t('developers.howWhat')}</p>
          <pre tabIndex={0}>{CALL}</pre>
          <h3>{v.t('developers.signed')}</h3>
          <pre tabIndex={0}>{SIGNED}</pre>
          <p>{v.t('developers.client')}</p>
          <p>
            <a href="/developers/try">{v.t('column.try')}</a>
          </p>
        </section>
        <Errors v={v} />
        <section>
          <h2>{v.t('developers.status')}</h2>
          <p>
            <a href="/statistics">{v.t('developers.statusWhat')}</a>
          </p>
          <p>
            <a href="/open">{v.t('developers.open')}</a>
          </p>
        </section>
      </>
    ),
  }
}

type Names = ReadonlyMap<string, string>

const Services = ({ v, services, names }: { v: Visit; services: Answer<'services'>['services']; names: Names }) => (
  <section>
    <h2>{v.t('developers.services')}</h2>
    {services.length === 0 ? (
      <p className="quiet">{v.t('developers.servicesNone')}</p>
    ) : (
      <Table
        caption={v.t('developers.count', { n: services.length })}
        heads={[
          { name: v.t('developers.call') },
          { name: v.t('developers.title') },
          { name: v.t('developers.provider') },
          { name: v.t('developers.items') },
        ]}
        rows={services.map(({ name, title, organ, resource, items }) => ({
          key: name,
          cells: [
            <a key="name" href={`/developers/try?service=${name}`}>
              <code>{name}</code>
            </a>,
            <a key="title" href={`/catalogue/${resource}`}>
              <Zh v={v}>{title}</Zh>
            </a>,
            <Zh key="organ" v={v}>
              {names.get(organ) ?? organ}
            </Zh>,
            <Zh key="items" v={v}>
              {listed(
                v,
                items.map((item) => `${item.name} ${item.code}`),
              )}
            </Zh>,
          ],
        }))}
      />
    )}
  </section>
)

const Errors = ({ v }: { v: Visit }) => (
  <section>
    <h2>{v.t('developers.errors')}</h2>
    <p>{v.t('developers.errorsWhat')}</p>
    <Table
      caption={v.t('developers.errors')}
      hideCaption
      heads={[{ name: v.t('developers.code') }, { name: v.t('developers.meaning') }]}
      rows={subscribe.refusals.map(({ code }) => ({
        key: code,
        cells: [<code key="code">{code}</code>, v.of(refusalWords(code))],
      }))}
    />
  </section>
)
