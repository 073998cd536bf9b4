// Counting in one statement, however many cells. Today a record is its row. On an earlier day it is still its row unless an event
// counts from a later day; only those few are folded again, in SQL as in fold.ts.
import { type RawBuilder, sql } from 'kysely'
import { bindTo, type BoundQuestion } from '../../module/define-module.ts'
import type { In } from '../../module/contract.ts'
import { columnOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { type CountsDoor, countsDoorOf, type Cut } from './counts-door.ts'
import { eventTable, recordTable, tablesOfBase } from './table.ts'

type Asked = In<CountsDoor>
type Expression = RawBuilder<unknown>

export function countAnswerOf(base: BaseRegister): BoundQuestion {
  const { answer } = bindTo<unknown>()
  return answer(countsDoorOf(base), async (desk, asked) => {
    for (const name of fieldsOf(asked)) if (!base.record.properties[name]) throw new Error(`${base.name} has no field ${name}`)
    const { rows } = await sql<{ key: (string | null)[]; count: number; simulated: number }>`
      with ${undone(base)}, counted as (${source(base, asked, desk.today)})
      select array[${sql.join(asked.by.map(({ field, cut }) => cutOf(field, cut, asked.day)))}]::text[] as key,
        ${asked.distinct ? sql`count(distinct ${sql.ref(columnOf(asked.distinct))})` : sql`count(*)`}::int as count,
        (count(*) filter (where simulated))::int as simulated
      from counted group by 1 order by 1`.execute(tablesOfBase(desk))
    return {
      rows: rows.map(({ key, count }) => ({ key, count })),
      simulated: rows.reduce((sum, row) => sum + row.simulated, 0),
    }
  })
}

const fieldsOf = ({ by, distinct, of }: Asked): string[] => [
  ...new Set([
    ...by.filter(({ cut }) => cut !== 'state').map(({ field }) => field),
    ...[distinct, of?.dated].filter((one) => one !== undefined),
  ]),
]

/** Events that were declared void, by record; records of which nothing was voided have no row. */
const undone = (base: BaseRegister) => sql`undone as (
  select record, kernel.undone(jsonb_agg(jsonb_build_array(seq, voids))) as seqs
  from ${eventTable(base)} where voids <> '{}' group by record)`

function source(base: BaseRegister, asked: Asked, today: string): Expression {
  const columns = fieldsOf(asked).map(columnOf)
  const of = asked.of
  if (of?.event) return happened(base, columns, of.event, of.from, asked.day)
  const states = asked.anyState || of ? sql`state <> 'merged'` : sql`state = 'living'`
  const listed = sql.join([...columns.map((column) => sql.ref(column)), sql`state`, sql`simulated`])
  if (of?.dated) {
    const dated = sql.ref(columnOf(of.dated))
    return sql`select ${listed} from ${recordTable(base)} where ${states} and ${dated} between ${of.from} and ${asked.day}`
  }
  if (asked.day >= today) return sql`select ${listed} from ${recordTable(base)} where ${states}`
  return sql`select ${listed} from (
    select ${listed} from ${recordTable(base)} r where entered_on <= ${asked.day}
      and not exists (select 1 from ${eventTable(base)} e where e.record = r.id and e.effective > ${asked.day})
    union all ${folded(base, fieldsOf(asked), asked.day)}) as stood where ${states}`
}

/** The records of which an event counts from a later day, as they stood on the day. */
function folded(base: BaseRegister, fields: readonly string[], day: string): Expression {
  const last = (value: Expression, where: Expression) =>
    sql`(array_agg(${value} order by e.effective desc, e.seq desc) filter (where ${where}))[1]`
  const valueOf = (field: string): Expression => {
    const from = base.derived[field]
    const key = from ?? field
    const value = last(sql`e.sets ->> ${sql.lit(key)}`, sql`e.sets ? ${sql.lit(key)}`)
    // Of the derived fields a place is counted by: the county is what a village's code begins with (derived.ts).
    return from ? sql`left(${value}, 6)` : value
  }
  const leaving = Object.entries(base.events).filter(([, { leaves }]) => leaves !== undefined)
  const state = sql`case e.kind ${sql.join(
    leaving.map(([kind, { leaves }]) => sql`when ${sql.lit(kind)} then ${sql.lit(leaves)}`),
    sql` `,
  )} end`
  const isLeaving = sql`e.kind in (${sql.join(leaving.map(([kind]) => sql.lit(kind)))})`
  return sql`select ${sql.join([...fields.map(valueOf), sql`coalesce(${last(state, isLeaving)}, 'living')`, sql`bool_or(r.simulated)`])}
    from ${eventTable(base)} e
    join (select distinct record from ${eventTable(base)} where effective > ${day}) as later on later.record = e.record
    join ${recordTable(base)} r on r.id = e.record
    left join undone u on u.record = e.record
    where e.effective <= ${day} and (u.seqs is null or not e.seq = any (u.seqs))
    group by e.record`
}

/** Events of a kind that count from a day of the period, each where the record lies now. */
function happened(base: BaseRegister, columns: readonly string[], event: string, from: string, to: string): Expression {
  const listed = sql.join([...columns.map((column) => sql.ref(`r.${column}`)), sql`r.state`, sql`r.simulated`])
  return sql`select ${listed} from ${eventTable(base)} e join ${recordTable(base)} r on r.id = e.record
    left join undone u on u.record = e.record
    where e.kind = ${event} and e.seq > 1 and e.effective between ${from} and ${to} and r.state <> 'merged'
      and (u.seqs is null or not e.seq = any (u.seqs))`
}

function cutOf(field: string, cut: Cut, day: string): Expression {
  const column = sql.ref(columnOf(field))
  switch (cut) {
    case 'whole':
      return sql`${column}::text`
    case 'county':
      return sql`left(${column}, 6)`
    case 'first':
      return sql`left(${column}, 1)`
    case 'state':
      return sql`state`
    case 'five-years':
      return sql`least(100, greatest(0, extract(year from age(${day}::date, ${column}::date))::int) / 5 * 5)::text`
  }
}
