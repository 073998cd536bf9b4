// What a base register holds of oneself, whole; each line that can be disputed says so.
import type { Out } from '#kernel/module/contract.ts'
import { ethnicGroup } from '#kernel/people/ethnic-groups.ts'
import { myRecord } from '#modules/platform/reading/contract.ts'
import { mine } from '#modules/resources/disputes/contract.ts'
import type { Here } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { dayWords } from '../../../parts/format.ts'
import { listed, Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { about } from '../refused.tsx'
import { type Villages, villagesOf } from './villages.ts'

type Record = Out<typeof myRecord>['records'][number]
type Disputable = Out<typeof mine>['registers'][number]['fields'][number]

export const record = ({ v, doing }: Here): Promise<Page> =>
  about(v, doing.ask(myRecord, { register: v.parameters.register ?? '' }), async ({ records }) => {
    const found = records[0]!
    const [{ registers }, villages] = await Promise.all([
      doing.ask(mine, {}),
      villagesOf(
        doing,
        found.groups.flatMap(({ fields }) => fields.map(({ value }) => value)),
      ),
    ])
    const own = registers.find(({ register }) => register === found.register)
    return recordPage(v, found, new Map(own?.fields.map((field) => [field.field, field])), villages)
  })

/** The registers that know the person, each a page. */
export const records = ({ v, doing }: Here): Promise<Page> =>
  about(v, doing.ask(myRecord, {}), ({ records: found }) => ({
    title: v.t('record.name'),
    description: v.t('record.lead'),
    body: (
      <>
        <Title lead={v.t('record.lead')}>{v.t('record.name')}</Title>
        <ul className="doors">
          {found.map(({ register, title, groups }) => (
            <li key={register}>
              <a href={v.to(`/me/record/${register}`)}>{v.of(title)}</a>
              <span className="quiet">{listed(v, groups.map((group) => v.of(group.title)))}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  }))

const recordPage = (
  v: Visit,
  { register, title, simulated, groups }: Record,
  disputable: ReadonlyMap<string, Disputable>,
  villages: Villages,
): Page => ({
  title: v.of(title),
  description: v.t('record.lead'),
  body: (
    <div className="printable">
      <Title lead={v.t('record.lead')}>{v.t('record.title', { register: v.of(title) })}</Title>
      {simulated && <p className="quiet">{v.t('record.simulated')}</p>}
      {groups.map((group) => (
        <section key={group.title.zh}>
          <h2>{v.of(group.title)}</h2>
          <dl className="answers">
            {group.fields.map(({ name, title: called, value }) => {
              const field = disputable.get(name)
              return (
                <div key={name} id={name}>
                  <dt>{v.of(called)}</dt>
                  <dd>
                    <Zh v={v}>{villages.get(String(value)) ?? fieldWords(v, name, field?.value ?? value)}</Zh>
                    {field && (
                      <small>
                        {v.t('record.source')}
                        <Zh v={v}>{field.source}</Zh>
                      </small>
                    )}
                  </dd>
                  <dd className="change">
                    {field && (
                      <a href={v.to(`/me/disputes/new?${new URLSearchParams({ register, field: name })}`)}>
                        {v.t('apply.wrong')}
                        <span className="unseen">{v.of(called)}</span>
                      </a>
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      ))}
      <p>
        <a href={v.to(`/me/looks?register=${register}`)}>{v.t('record.whoLooked')}</a>
      </p>
    </div>
  ),
})

/** The value of a field: a code of a standard table by its name. */
export const fieldWords = (v: Visit, name: string, value: unknown): string =>
  (name === 'ethnicity' && ethnicGroup(String(value))?.[v.language]) || valueWords(v, value)

/** A value as it is read: a list by its items, a yes and a no in words. */
export function valueWords(v: Visit, value: unknown): string {
  if (value === null || value === undefined || value === '') return v.t('apply.empty')
  if (typeof value === 'boolean') return v.t(value ? 'record.yes' : 'record.no')
  if (Array.isArray(value)) return listed(v, value.map((one) => valueWords(v, one)))
  if (typeof value === 'object') return listed(v, Object.values(value).map((one) => valueWords(v, one)))
  const text = String(value)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/.test(text)) return v.t('record.linked')
  return /^\d{4}-\d\d-\d\d$/.test(text) ? dayWords(v.language, text) : placeWords(v, text)
}

/** The code of a place with the name of its county before it; any other text as it is. */
export function placeWords(v: Visit, text: string): string {
  const [, county] = /^(43\d{4})(?:\d{6})?$/.exec(text) ?? []
  const place = v.divisions?.at(county)
  if (!place) return text
  return text === county ? place.name : `${place.name} ${text}`
}
