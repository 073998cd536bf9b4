// A base register that is away: its operator says so, and the door answers nobody until it is back. A lawful no, not a fault:
// whoever asks is told why and until when, and may go on with what the person says (decision 0048).
import { type RawBuilder, sql } from 'kysely'
import { uuid } from '../../id/uuid.ts'
import { type ActingDesk, type AtDesk, nameOfOrgan, tablesOf } from '../../people/at-desk.ts'
import { type Ground, ground, type Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'
import { chinaClock, type Day, type Instant } from '../../time/day.ts'
import type { BaseRegister } from '../../module/base-register.ts'

export const outageRefusals = {
  away: {
    code: 'kernel.register-away',
    kind: 'conflict',
    words: words(
      '“{register}”暂停服务（{why}），{until}。请稍后再查；办件可以先收件，恢复后再核验。',
      '“{registerEn}” is away ({why}), {untilEn}. Look again later; a case may be taken in and checked then.',
    ),
    clauses: ['3.4.6'],
  },
} as const satisfies Record<string, Refusal>

export type Outage = { readonly since: Instant; readonly expected: Instant | null; readonly why: string }

/** The outage that runs, as one value of a statement that reads something else. */
export const runningOutage = (register: string): RawBuilder<Outage | null> =>
  sql<Outage | null>`(select jsonb_build_object('since', o.since, 'expected', o.expected, 'why', o.why)
    from kernel.base_outage o where o.register = ${register} and o.ended_at is null)`

const atClock = (instant: string) => chinaClock(instant).slice(0, 16).replace('T', ' ')

export const awayGround = ({ title }: Pick<BaseRegister, 'title'>, { why, expected }: Pick<Outage, 'why' | 'expected'>): Ground =>
  ground(outageRefusals.away, {
    register: title.zh,
    registerEn: title.en,
    why,
    until: expected ? `预计 ${atClock(expected)} 恢复` : '恢复时间待定',
    untilEn: expected ? `back about ${atClock(expected)}` : 'nobody knows until when',
  })

/** Every outage that runs, by register. */
export async function outagesNow(desk: AtDesk): Promise<ReadonlyMap<string, Outage>> {
  const found = await tablesOf(desk)
    .selectFrom('kernel.base_outage')
    .select(['register', 'since', 'expected', 'why'])
    .where('ended_at', 'is', null)
    .execute()
  return new Map(found.map(({ register, ...outage }) => [register, outage as Outage]))
}

type Lead = { readonly register: string; readonly organ: string }

/** What the organ that leads each register is called today, and the outage that runs, in one statement. */
export async function registersNow(desk: AtDesk & { readonly today: Day }, leads: readonly Lead[]) {
  const { rows } = await sql<Lead & { organName: string; since: Instant | null; expected: Instant | null; why: string | null }>`
    select l.register, l.organ, ${nameOfOrgan(sql.ref('l.organ'), desk.today)} as "organName", o.since, o.expected, o.why
    from unnest(${leads.map(({ register }) => register)}::text[], ${leads.map(({ organ }) => organ)}::text[]) as l(register, organ)
    left join kernel.base_outage o on o.register = l.register and o.ended_at is null`.execute(tablesOf(desk))
  return rows.map(({ since, expected, why, ...lead }) => ({ ...lead, away: since && why ? { since, expected, why } : null }))
}

/** Says that the register is away; false when that was said already. */
export async function beginOutage(
  desk: ActingDesk,
  { register, why, expected }: { register: string; why: string; expected: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tablesOf(desk)
    .insertInto('kernel.base_outage')
    .values({ id: uuid(), register, since: desk.now, expected, why, said_by: desk.actor.id, ended_at: null, ended_by: null })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) > 0
}

/** Says that it is back; answers since when it was away, undefined when it was not. */
export async function endOutage(desk: ActingDesk, register: string): Promise<Instant | undefined> {
  const ended = await tablesOf(desk)
    .updateTable('kernel.base_outage')
    .set({ ended_at: desk.now, ended_by: desk.actor.id })
    .where('register', '=', register)
    .where('ended_at', 'is', null)
    .returning('since')
    .executeTakeFirst()
  return ended?.since as Instant | undefined
}
