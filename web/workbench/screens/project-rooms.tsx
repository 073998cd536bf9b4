// What the other rooms hold of the same project and the same system: money, tenders, catalogue, verdict, grants. A room
// that the reader may not ask draws nothing. Governance and machinery stand on one page.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { fieldsOf, type Field } from '#web/forms/field-schema.ts'
import { dayText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts, FieldValue, RowsTable } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import type { RecordRow } from './register-columns.tsx'

export type Money = { estimate: string | null; allocated: string; paid: string; left: string; allocations: unknown[]; payments: unknown[] }
export type Tendering = { tenders: { award: string | null }[]; contracts: unknown[] }

export function Room({ title, children, wide }: { title: string; children: ReactNode; wide?: boolean }) {
  return (
    <section className={wide ? 'y-room y-room-wide' : 'y-room'} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export function MoneyRoom({ project }: { project: string }) {
  const { t, w } = useSpeech()
  const money = useAnswer<Money>('funds.of-project', { project })
  if (!money.data) return null
  const sums = ['estimate', 'allocated', 'paid', 'left'].flatMap((name) => money.field(name) ?? [])
  return (
    <Room title={w(money.title)}>
      <Facts fields={sums} values={money.data} />
      <Rows field={money.field('allocations')} rows={money.data.allocations} only={['accountTitle', 'sum', 'document', 'day']} />
      <Rows field={money.field('payments')} rows={money.data.payments} only={['payee', 'kind', 'sum', 'day']} />
      {money.data.allocations.length + money.data.payments.length === 0 && <p className="y-hint">{t('rooms.noMoney')}</p>}
    </Room>
  )
}

export function TenderRoom({ project }: { project: string }) {
  const { t, w } = useSpeech()
  const found = useAnswer<Tendering>('tenders.of-project', { project })
  if (!found.data) return null
  return (
    <Room title={w(found.title)}>
      <Rows field={found.field('tenders')} rows={found.data.tenders} only={['title', 'category', 'method', 'state', 'awardedOn']} />
      <Rows field={found.field('contracts')} rows={found.data.contracts} only={['supplierName', 'category', 'sum', 'signedOn']} />
      {found.data.tenders.length + found.data.contracts.length === 0 && <p className="y-hint">{t('rooms.noTender')}</p>}
    </Room>
  )
}

function Rows({ field, rows, only }: { field: Field | undefined; rows: readonly unknown[]; only: readonly string[] }) {
  const { w } = useSpeech()
  if (!field || rows.length === 0) return null
  return (
    <>
      <h3>{w(field.title)}</h3>
      <RowsTable field={field} rows={rows} only={only} />
    </>
  )
}

type Check = { standard: string; requirement: string; passed: boolean }
type Verdict = {
  inForce: boolean
  latest: { verdict: string; checks: Check[]; tester: string; signedBy: string; fromDay: string; untilDay: string } | null
}

export function VerdictRoom({ system }: { system: string }) {
  const { t, w, language } = useSpeech()
  const { organName } = useHouse()
  const found = useAnswer<Verdict>('standards.verdict-of', { system })
  if (!found.data) return null
  const { latest, inForce } = found.data
  const checks = fieldsOf(found.field('latest')?.schema).find(({ name }) => name === 'checks')
  return (
    <Room title={w(found.title)}>
      <p>
        <StatusMark tone={inForce ? 'good' : 'bad'}>
          {t(inForce ? 'rooms.conformant' : latest ? 'rooms.notConformant' : 'rooms.untested')}
        </StatusMark>
      </p>
      {latest && (
        <>
          <p className="y-hint">
            {organName(latest.tester)}　{latest.signedBy}　
            {t('rooms.until', { from: dayText(latest.fromDay, language), until: dayText(latest.untilDay, language) })}
          </p>
          {checks && <RowsTable field={checks} rows={latest.checks} only={['standard', 'requirement', 'passed']} />}
        </>
      )}
    </Room>
  )
}

/** The records of a register that belong to the system. */
export function RecordsRoom({ register, system, columns }: { register: string; system: string; columns: readonly string[] }) {
  const { t, w } = useSpeech()
  const card = useHouse().register(register)
  const found = useQuery({
    queryKey: ['list', register, 'of-system', system],
    queryFn: ({ signal }) => get<{ rows: RecordRow[] }>(`/api/registers/${register}`, { 'f.system': system, size: 20 }, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  if (!card?.allowed || !found.data) return null
  const fields = columns.flatMap((name) => fieldsOf(card.record).find((field) => field.name === name) ?? [])
  const open = (row: RecordRow) => (register === 'catalogue.resource' ? `/catalogue/${row.id}` : `/registers/${register}/${row.id}`)
  return (
    <Room title={w(card.title)}>
      {found.data.rows.length === 0 && <p className="y-hint">{t('rooms.none')}</p>}
      {found.data.rows.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={w(card.title)}>
          <table className="y-rows">
            <thead>
              <tr>
                {fields.map((field) => (
                  <th key={field.name} scope="col">
                    {w(field.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.data.rows.map((row) => (
                <tr key={row.id}>
                  {fields.map((field, at) => (
                    <td key={field.name}>
                      {at === 0 ? (
                        <KitLink to={open(row)}>{String(row[field.name] ?? w(card.title))}</KitLink>
                      ) : (
                        <FieldValue field={field} value={row[field.name]} brief />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Room>
  )
}
