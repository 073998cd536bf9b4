// Reading a base register is for work, not for trying numbers through. In an hour an official, their organ and the address they
// call from may ask so many numbers that name nobody (or do not match), and see so many records for the first time. Beyond that
// nothing is answered until the hour is over, and the auditor hears of it. There are no puzzles: who works is not disturbed, who
// has real work in bulk compares (核验) under a right, or asks the sharing authority to have the figures raised.
import { sql } from 'kysely'
import { raiseAlarm } from '../../alarms/raise.ts'
import type { Actor } from '../../access/actor.ts'
import { defaultLimits, type ReadingLimits } from '../../config/reading-limits.ts'
import { networkOf } from '../../people/client-address.ts'
import { tablesOf } from '../../people/at-desk.ts'
import { ground, type Refusal, refuse } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'
import type { Instant } from '../../time/day.ts'

export const budgetRefusals = {
  spent: {
    code: 'kernel.reading-spent',
    kind: 'forbidden',
    words: words(
      '本小时{what}已达上限（{who}每小时 {limit}）。请在 {minutes} 分钟后再查；确需批量核对的，请用核验，或请数据主管部门调整限额。已告知审计。',
      'The hour’s limit of {whatEn} is reached ({limit} an hour). Try again in {minutes} minutes; compare instead if you have many. The auditor was told.',
    ),
    law: '个人信息保护法 第51条',
  },
} as const satisfies Record<string, Refusal>

type Reader = {
  readonly tx: unknown
  readonly actor: Actor
  readonly now: Instant
  readonly client?: string
  readonly readingLimits?: ReadingLimits
}
type Kind = keyof ReadingLimits
type Used = { readonly misses: number; readonly records: number }

/** The counters of one organ are many rows, or all its officials would wait for one. */
const PARTS: Readonly<Record<Kind, number>> = { actor: 1, client: 4, organ: 16 }
const HOUR = 3_600_000
const named: Readonly<Record<Kind, string>> = { actor: '每人', organ: '每单位', client: '每台终端' }

const hourOf = (now: Instant): Instant => new Date(Math.floor(Date.parse(now) / HOUR) * HOUR).toISOString() as Instant

function readersOf({ actor, client }: Reader): { kind: Kind; who: string }[] {
  const readers: { kind: Kind; who: string }[] = [{ kind: 'actor', who: `actor/${actor.id}` }]
  if (client !== undefined) readers.push({ kind: 'client', who: `client/${networkOf(client)}` })
  if (actor.organ !== undefined) readers.push({ kind: 'organ', who: `organ/${actor.organ}` })
  return readers
}

/** How many of the records the official has not looked at in this hour. */
export async function unseen(desk: Reader, base: { readonly name: string }, records: readonly string[]): Promise<number> {
  const { rows } = await sql<{ seen: number }>`select count(distinct record)::int as seen from kernel.look
    where actor = ${desk.actor.id} and at >= ${hourOf(desk.now)} and register = ${base.name} and record = any(${[...records]}::uuid[])`.execute(
    tablesOf(desk),
  )
  return new Set(records).size - rows[0]!.seen
}

/** Refuses a reader whose hour is used up already. Asked before anything is looked up, so the answer tells nothing. */
export async function refuseIfSpent(desk: Reader): Promise<void> {
  const readers = readersOf(desk)
  const { rows } = await sql<Used & { who: string }>`select who, sum(misses)::int as misses, sum(records)::int as records
    from kernel.reading_spent where hour = ${hourOf(desk.now)} and who = any(${readers.map(({ who }) => who)}::text[]) group by who`.execute(
    tablesOf(desk),
  )
  const used = new Map(rows.map((row) => [row.who, row]))
  refuseFor(desk, (kind, who) => exceeded(used.get(who), limitsOf(desk)[kind], 'reached'))
}

/**
 * Counts what a look used up. Where that passes a limit an alarm stands for the auditor and the answer is refused: what was
 * found does not leave.
 */
export async function spend(desk: Reader, { misses, records }: Used): Promise<void> {
  const db = tablesOf(desk)
  const hour = hourOf(desk.now)
  const readers = readersOf(desk)
  const rows = readers.map(
    ({ kind, who }) => sql`(${who}, ${hour}::timestamptz, ${part(kind, desk.actor.id)}::smallint, ${misses}::int, ${records}::int)`,
  )
  const { rows: after } = await sql<{ who: string } & Used>`with spent as (
      insert into kernel.reading_spent as s (who, hour, part, misses, records) values ${sql.join(rows)}
      on conflict (who, hour, part) do update set misses = s.misses + excluded.misses, records = s.records + excluded.records
      returning who, part, misses, records),
    others as (select who, sum(misses) as misses, sum(records) as records from kernel.reading_spent s
      where hour = ${hour} and who = any(${readers.map(({ who }) => who)}::text[])
        and not exists (select from spent n where n.who = s.who and n.part = s.part) group by who)
    select n.who, (n.misses + coalesce(o.misses, 0))::int as misses, (n.records + coalesce(o.records, 0))::int as records
    from spent n left join others o using (who)`.execute(db)
  const used = new Map(after.map((row) => [row.who, row]))
  const over = readers.filter(({ kind, who }) => exceeded(used.get(who), limitsOf(desk)[kind], 'passed'))
  for (const { who } of over) {
    const { misses: missed, records: seen } = used.get(who)!
    await raiseAlarm(
      db,
      { kind: 'bases.enumeration', about: who, detail: { hour, misses: missed, records: seen, name: desk.actor.name } },
      desk.now,
    )
  }
  if (over.length > 0) refuseFor(desk, (kind, who) => exceeded(used.get(who), limitsOf(desk)[kind], 'passed'))
}

function refuseFor(desk: Reader, over: (kind: Kind, who: string) => ReturnType<typeof exceeded>): void {
  const ends = Date.parse(hourOf(desk.now)) + HOUR
  for (const { kind, who } of readersOf(desk)) {
    const found = over(kind, who)
    if (!found) continue
    const minutes = Math.max(1, Math.ceil((ends - Date.parse(desk.now)) / 60_000))
    refuse(ground(budgetRefusals.spent, { ...found, who: named[kind], minutes }))
  }
}

const limitsOf = (desk: Reader) => desk.readingLimits ?? defaultLimits

function exceeded(used: Used | undefined, limit: Used, when: 'reached' | 'passed') {
  if (!used) return undefined
  const isOver = (n: number, most: number) => (when === 'reached' ? n >= most : n > most)
  if (isOver(used.misses, limit.misses))
    return { what: '查无此号或不相符的次数', whatEn: 'numbers that named nobody or did not match', limit: limit.misses }
  if (isOver(used.records, limit.records)) return { what: '查看的不同记录数', whatEn: 'different records seen', limit: limit.records }
  return undefined
}

/** The same official always counts in the same part, so that no two of their calls lock rows in different orders. */
function part(kind: Kind, actor: string): number {
  let sum = 0
  for (const letter of actor) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521
  return sum % PARTS[kind]
}
