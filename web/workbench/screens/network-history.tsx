// 网络历史: a register of the network as it was known and as it counted, and what differs between two moments. The moments stand
// in the address, so that a look can be kept and sent.
import { Button, Select } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/network/changes/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { changed } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { RecordLines } from './change-parts.tsx'
import { NoRight } from './no-right.tsx'

type Past = Out<typeof contract.networkAsOf>
type Differences = Out<typeof contract.difference>

const SIZE = 50
/** The last instant of a day in China. */
const endOf = (day: string) => (day ? `${day}T15:59:59.999Z` : undefined)

export function NetworkHistory() {
  const { t, w } = useSpeech()
  const { meta, question } = useHouse()
  const [search, setSearch] = useSearchMap()
  const part = (name: string) => [search[name]].flat()[0] ?? ''
  const put = (name: string, value: string) =>
    setSearch(changed(search, { [name]: value || undefined, ...(name !== 'page' && { page: undefined }) }))
  if (!question('changes.network-as-of')?.allowed) return <NoRight title={t('changes.history')} may="changes.read" />
  const books = meta.registers.filter((card) => card.allowed && card.wing === 'network')
  const book = part('book') || (books.find(({ name }) => name === 'registry.prefix') ?? books[0])?.name || ''
  const days = [
    ['known', 'past.known'],
    ['valid', 'past.valid'],
    ['compare', 'past.compare'],
  ] as const
  const page = Math.max(1, Number(part('page')) || 1)
  const shared = { book, known: part('known'), valid: part('valid'), page, onPage: (next: number) => put('page', String(next)) }
  return (
    <>
      <PageHead title={t('changes.history')} trail={[{ to: '/changes', label: t('changes.title') }]} lead={t('past.lead')} />
      <div className="y-past">
        <div className="y-field">
          <label className="y-label" htmlFor="past-book">
            {t('past.book')}
          </label>
          <Select
            id="past-book"
            value={book}
            onChange={(name: string) => put('book', name)}
            options={books.map(({ name, title }) => ({ value: name, label: w(title) }))}
          />
        </div>
        {days.map(([name, label]) => (
          <div key={name} className="y-field">
            <label className="y-label" htmlFor={`past-${name}`}>
              {t(label)}
            </label>
            <input
              id={`past-${name}`}
              type="date"
              className="ant-input"
              value={part(name)}
              onChange={(event) => put(name, event.target.value)}
            />
          </div>
        ))}
      </div>
      {part('compare') ? <Compared {...shared} since={part('compare')} /> : <Then {...shared} />}
    </>
  )
}

type Shown = { book: string; known: string; valid: string; page: number; onPage: (page: number) => void }

function Then({ book, known, valid, page, onPage }: Shown) {
  const { t, w } = useSpeech()
  const { register, names } = useHouse()
  const asked = { register: book, knownAt: endOf(known), validOn: valid || undefined, page, size: SIZE }
  const read = useAnswer<Past>('changes.network-as-of', asked, book !== '')
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={6} />
  const { rows, total } = read.data
  const card = register(book)
  const columns = fieldsOf(card?.record).filter(({ name }) => card?.columns.includes(name))
  return (
    <section className="y-block" aria-live="polite">
      <h2>{t('past.total', { n: total })}</h2>
      {total === 0 && <p className="y-faint">{t('past.nothing')}</p>}
      {total > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={w(card?.title)}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                {columns.map(({ name, title }) => (
                  <th key={name} scope="col">
                    {w(title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ record, data }) => (
                <tr key={record}>
                  {columns.map((field) => (
                    <td key={field.name}>{valueText(field, (data as Record<string, unknown>)[field.name], names)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages page={page} total={total} onPage={onPage} />
    </section>
  )
}

function Compared({ book, known, valid, page, onPage, since }: Shown & { since: string }) {
  const { t } = useSpeech()
  const from = { fromKnownAt: endOf(since), ...(valid && { fromValidOn: since, toValidOn: valid }) }
  const asked = { register: book, ...from, toKnownAt: endOf(known), page, size: SIZE }
  const read = useAnswer<Differences>('changes.difference', asked, book !== '')
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={6} />
  const lines = read.data.rows.map((line) => ({ ...line, register: book }))
  return (
    <section className="y-block" aria-live="polite">
      <h2>{t('past.differences', { n: read.data.total })}</h2>
      {lines.length > 0 && <RecordLines lines={lines} />}
      <Pages page={page} total={read.data.total} onPage={onPage} />
    </section>
  )
}

function Pages({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const { t } = useSpeech()
  const pages = Math.ceil(total / SIZE)
  if (pages < 2) return null
  return (
    <p className="y-form-foot">
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('past.back')}
      </Button>
      <span>{t('past.page', { page, pages })}</span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('past.next')}
      </Button>
    </p>
  )
}
