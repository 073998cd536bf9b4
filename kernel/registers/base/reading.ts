// What a reader is given of a base register. Nobody reads without a right (kernel.reading_right: this organ, this matter, these
// fields, in these ways) and a stated purpose; the answer holds the fields of the right and no others, masked where the right
// says so; and each look is written before the answer leaves, where the person can find it.
import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { uuid } from '../../id/uuid.ts'
import type { ReadDesk } from '../../module/define-module.ts'
import { inForce, tablesOf } from '../../people/at-desk.ts'
import { ground, refuse } from '../../refusal/refusal.ts'
import { addDays, type Instant } from '../../time/day.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { maskOf } from './mask.ts'
import { awayGround, runningOutage } from './outages.ts'
import { purposeOf } from './purpose.ts'
import type { Recorded } from './table.ts'
import { readingRefusals, type Way, ways } from './ways.ts'

export { readingRefusals, type Way, ways }

export type ReadingRight = {
  readonly id: string
  readonly matter: string
  readonly fields: readonly string[]
  readonly unmasked: readonly string[]
  readonly holdDays: number
}

/** A desk at which somebody reads; `system` when a system calls for its organ. */
export type Reader = Pick<ReadDesk, 'tx' | 'actor' | 'today' | 'now' | 'request'> & { readonly purpose?: string; readonly system?: string }

/**
 * The right under which the actor's organ reads for the matter, in force today. Refuses without a purpose, without a right
 * (`kernel.no-reading-right`), and while the register is away (`kernel.register-away`).
 */
export async function rightFor(desk: Reader, base: BaseRegister, matter: string, way: Way): Promise<ReadingRight> {
  await purposeOf(desk)
  const found = await tablesOf(desk)
    .selectFrom('kernel.reading_right as r')
    .select(['r.id', 'r.matter', 'r.fields', 'r.unmasked', 'r.hold_days as holdDays', runningOutage(base.name).as('away')])
    .where('r.register', '=', base.name)
    .where('r.organ', '=', desk.actor.organ ?? '')
    .where('r.matter', '=', matter)
    .where('r.revoked_at', 'is', null)
    .where(inForce('r', desk.today))
    .where(sql<boolean>`${way} = any(r.ways)`)
    .orderBy('r.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!found) refuse(ground(readingRefusals.noRight, { matter, way: ways[way].zh, register: base.title.zh }))
  const { away, ...right } = found
  if (away) refuse(awayGround(base, away))
  return right
}

/** The fields of a right that are there, masked where it does not show them whole. */
export function cut(base: BaseRegister, right: ReadingRight, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const field of right.fields) {
    const value = fields[field]
    if (value === undefined || value === null) continue
    shown[field] = right.unmasked.includes(field) ? value : maskOf(base, field, value)
  }
  return shown
}

/**
 * The life events as the reader may know of them: that a record began or ended, and what was set of the fields of the right.
 * One that set none of them is not there, for its kind alone would say what happened; nor is one that voids such a one. The
 * document that an event rests on is named only to whoever sees whole all that it sets.
 */
export function shownEvents(base: BaseRegister, right: ReadingRight, events: readonly Recorded[]) {
  const isShown = ({ kind, sets }: Recorded) =>
    base.events[kind]?.opens || base.events[kind]?.leaves || Object.keys(sets).some((field) => right.fields.includes(field))
  const shown = new Set<number>()
  for (const event of events) if (isShown(event) || event.voids.some((seq) => shown.has(seq))) shown.add(event.seq)
  return events
    .filter(({ seq }) => shown.has(seq))
    .map(({ seq, kind, effective, at, organ, evidence, sets, voids }) => {
      const emptied = right.fields.filter((field) => sets[field] === null).map((field) => [field, null])
      const isWhole = Object.keys(sets).every((field) => right.unmasked.includes(field))
      return {
        seq,
        kind,
        effective,
        at,
        organ,
        evidence: isWhole ? evidence : null,
        sets: { ...cut(base, right, sets), ...Object.fromEntries(emptied) },
        voids: voids.filter((each) => shown.has(each)),
      }
    })
}

/** Writes the looks, in one statement however many. Call it before the answer is given. */
export async function writeLooks(
  desk: Reader & { readonly actor: Actor },
  base: BaseRegister,
  right: ReadingRight,
  way: Way,
  records: readonly { readonly id: string; readonly fields: readonly string[] }[],
): Promise<void> {
  if (records.length === 0) return
  const shownFrom =
    right.holdDays < 0 ? null : right.holdDays === 0 ? desk.now : (`${addDays(desk.today, right.holdDays)}T00:00:00.000Z` as Instant)
  await tablesOf(desk)
    .insertInto('kernel.look')
    .values(
      records.map(({ id, fields }) => ({
        id: uuid(),
        at: desk.now,
        register: base.name,
        record: id,
        way,
        fields: [...fields],
        actor_kind: desk.actor.kind,
        actor: desk.actor.id,
        actor_name: desk.actor.name,
        organ: desk.actor.organ ?? null,
        system: desk.system ?? null,
        reading_right: right.id,
        matter: right.matter,
        purpose: desk.purpose?.trim() ?? '',
        request: desk.request,
        shown_from: shownFrom,
      })),
    )
    .execute()
}

type OwnLook = { readonly record: string; readonly fields: readonly string[]; readonly matter: string; readonly purpose: string }

/**
 * The look of a citizen at what their own record says of another, under no organ's right: once a day for a matter, for a form is
 * shown many times while it is filled in.
 */
export async function writeOwnLook(desk: Reader, base: BaseRegister, { record, fields, matter, purpose }: OwnLook): Promise<void> {
  const { actor, now, today } = desk
  await sql`insert into kernel.look (id, at, register, record, way, fields, actor_kind, actor, actor_name, organ, system, reading_right,
      matter, purpose, request, shown_from)
    select ${uuid()}::uuid, ${now}::timestamptz, ${base.name}, ${record}::uuid, 'open', ${[...fields]}::text[], ${actor.kind}, ${actor.id},
      ${actor.name}, null, null, null, ${matter}, ${purpose}, ${desk.request}, ${now}::timestamptz
    where not exists (select from kernel.look l where l.register = ${base.name} and l.record = ${record}::uuid and l.actor = ${actor.id}
      and l.matter = ${matter} and l.at >= ${`${today}T00:00:00+08:00`}::timestamptz)`.execute(tablesOf(desk))
}
