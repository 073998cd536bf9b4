// 系统的网络授予: one page for one system. What may be granted to it today with the grounds where not, and below what it holds in each book of the
// network: blocks, addresses, names, records, certificates, flows. A book that the reader may not open is simply not there.
import { useQuery } from '@tanstack/react-query'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import type { RegisterCard } from '#web/kit/api/meta.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { GrantsRoom } from './grants-room.tsx'
import { NoRight } from './no-right.tsx'
import type { RecordRow } from './register-columns.tsx'

const BOOKS = ['registry.block', 'registry.address', 'registry.domain', 'registry.record', 'trust.certificate', 'boundary.flow'] as const
const SYSTEMS = 'systems.information-system'
const SHOWN = 50

export function SystemGrants() {
  const { t, w } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const card = house.register(SYSTEMS)
  const read = useQuery({
    queryKey: ['record', SYSTEMS, id],
    queryFn: ({ signal }) => get<{ record: RecordRow }>(`/api/registers/${SYSTEMS}/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  if (!card?.allowed) return <NoRight title={t('held.title')} may="systems.read" />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const record = read.data?.record
  const facts = fieldsOf(card.record).filter(({ name }) => ['ownerOrgan', 'zone', 'kind', 'secrecy'].includes(name))
  return (
    <>
      <PageHead
        title={record ? t('held.of', { name: String(record[card.label]) }) : t('held.title')}
        trail={[{ to: `/registers/${SYSTEMS}/${id}`, label: w(card.title) }]}
        lead={
          record
            ? facts
                .map((field) => valueText(field, record[field.name], house.names))
                .filter(Boolean)
                .join(' · ')
            : t('held.lead')
        }
        actions={
          <>
            <ActHere name="registry.apply-for-block" fixed={{ system: id }} />
            <ActHere name="registry.apply-for-name" fixed={{ system: id }} />
            <ActHere name="registry.allocate-block" fixed={{ system: id }} />
            <ActHere name="registry.register-domain" fixed={{ system: id }} />
          </>
        }
      />
      <div className="y-held">
        <GrantsRoom system={id} />
        <div className="y-column">
          {BOOKS.map((name) => house.register(name))
            .filter((book) => book?.allowed)
            .map((book) => (
              <Held key={book!.name} book={book!} system={id} />
            ))}
        </div>
      </div>
    </>
  )
}

function Held({ book, system }: { book: RegisterCard; system: string }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const read = useQuery({
    queryKey: ['held', book.name, system],
    queryFn: ({ signal }) =>
      get<{ rows: RecordRow[]; total: number }>(`/api/registers/${book.name}`, { 'f.system': system, size: SHOWN }, signal),
    retry: false,
  })
  const columns = fieldsOf(book.record).filter(({ name }) => book.columns.includes(name) && !['system', 'organ', book.label].includes(name))
  const rows = read.data?.rows ?? []
  const heading = `held-${book.name}`
  return (
    <section className="y-room" aria-labelledby={heading}>
      <h2 id={heading}>
        {w(book.title)} <span className="y-count">{read.data?.total ?? ''}</span>
      </h2>
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.data && rows.length === 0 && <p className="y-faint">{t('held.nothing')}</p>}
      <ul className="y-plain">
        {rows.map((row) => (
          <li key={row.id}>
            <KitLink to={`/registers/${book.name}/${row.id}`}>{String(row[book.label] ?? row.id)}</KitLink>{' '}
            <span className="y-faint">
              {columns
                .map((field) => valueText(field, row[field.name], names))
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {(read.data?.total ?? 0) > rows.length && (
        <KitLink to={`/registers/${book.name}?f.system=${system}`}>{t('held.all', { n: read.data!.total })}</KitLink>
      )}
    </section>
  )
}
