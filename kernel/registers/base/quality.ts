// Measuring the quality of a base register: one scan of its rows for every share at once, one of its events for their timeliness.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { In } from '../../module/contract.ts'
import { bindTo, type BoundQuestion } from '../../module/define-module.ts'
import { columnOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { type QualityDoor, qualityDoorOf } from './quality-door.ts'
import { eventTable, recordTable, tablesOfBase } from './table.ts'

type Asked = In<QualityDoor>
type Condition = Asked['measures'][number]['holds'][number]
type Where = RawBuilder<SqlBool>

export function qualityAnswerOf(base: BaseRegister): BoundQuestion {
  const { answer } = bindTo<unknown>()
  return answer(qualityDoorOf(base), async (desk, { measures, terms, since }) => {
    const db = tablesOfBase(desk)
    const counts = measures.flatMap(({ state, among, holds }) => {
      const of = [sql<SqlBool>`state = ${state}`, ...among.map((one) => satisfied(base, one))]
      return [of, [...of, ...holds.map((one) => satisfied(base, one))]].map(
        (all) => sql`count(*) filter (where ${sql.join(all, sql` and `)})`,
      )
    })
    const scan = await sql<{ area: string; simulated: boolean; counts: string[] }>`
      select prefecture as area, bool_or(simulated) as simulated, array[${sql.join(counts)}]::text[] as counts
      from ${recordTable(base)} group by prefecture order by prefecture`.execute(db)
    return {
      shares: scan.rows.flatMap(({ area, counts: found }) =>
        measures.map(({ name }, i) => ({ area, name, of: Number(found[2 * i]), reached: Number(found[2 * i + 1]) })),
      ),
      timely: terms.length > 0 ? await timeliness(db, base, terms, since) : [],
      simulated: scan.rows.some(({ simulated }) => simulated),
    }
  })
}

async function timeliness(db: ReturnType<typeof tablesOfBase>, base: BaseRegister, terms: Asked['terms'], since: string) {
  const { rows } = await sql<{ organ: string; event: string; reached: string; of: string; days: string }>`
    with term as (select * from unnest(${terms.map(({ event }) => event)}::text[], ${terms.map(({ days }) => days)}::int[]) as t (event, term)),
    recorded as (
      select kind as event, organ, effective, at from ${eventTable(base)} where seq > 1 and at >= ${since}::date
      union all
      select entered_kind, entered_organ, entered_on, created_at from ${recordTable(base)} where created_at >= ${since}::date),
    timed as (
      select organ, event, term, greatest(0, (at at time zone 'Asia/Shanghai')::date - effective::date) as days
      from recorded join term using (event) where organ is not null)
    select organ, event, count(*) filter (where days <= term) as reached, count(*) as of, sum(days) as days
    from timed group by organ, event order by organ, event`.execute(db)
  return rows.map(({ organ, event, ...figures }) => ({
    organ,
    event,
    reached: Number(figures.reached),
    of: Number(figures.of),
    days: Number(figures.days),
  }))
}

function satisfied(base: BaseRegister, { field, is, value = '' }: Condition): Where {
  if (!base.record.properties[field]) throw new Error(`${base.name} has no field ${field}`)
  const column = sql.ref(columnOf(field))
  switch (is) {
    case 'filled':
      return sql<SqlBool>`${column} is not null`
    case 'empty':
      return sql<SqlBool>`${column} is null`
    case 'equals':
      return sql<SqlBool>`${column}::text = ${value}`
    case 'before':
      return sql<SqlBool>`${column} < ${value}`
    case 'fits':
      return fits(base, field)
    case 'as-number-says':
      return asNumberSays(base, field)
  }
}

/** The check character, by the standard that the field's schema names. */
function fits(base: BaseRegister, field: string): Where {
  const standard = (base.record.properties[field] as { 'x-codes'?: string })['x-codes']
  const column = sql.ref(columnOf(field))
  if (standard === 'GB 11643') return sql<SqlBool>`kernel.identity_number_fits(${column})`
  if (standard === 'GB 32100') return sql<SqlBool>`kernel.credit_code_fits(${column})`
  throw new Error(`${base.name}: ${field} has no check character`)
}

/** An identity number says the day of birth and the sex of its holder (GB 11643-1999). */
function asNumberSays(base: BaseRegister, field: string): Where {
  const number = sql.ref(columnOf(base.number))
  const column = sql.ref(columnOf(field))
  if (field === 'birthDate') return sql<SqlBool>`replace(${column}, '-', '') = substr(${number}, 7, 8)`
  if (field === 'sex') return sql<SqlBool>`${column} = case when ascii(substr(${number}, 17, 1)) % 2 = 1 then '1' else '2' end`
  throw new Error(`${base.name}: its number does not say ${field}`)
}
