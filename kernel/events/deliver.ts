// The outbox's other end. A delivery row waits until its listener has handled the fact: the handling, what it writes and
// the deletion of the row are one transaction, so a listener acts once for each fact however often it is tried. A failing
// listener backs off (1 s doubling to 10 min) and is shown by /metrics; it never holds up others.
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { isLost } from '../db/sqlstate.ts'
import type { Instant } from '../time/day.ts'

export type Deliver = (
  db: Parameters<Parameters<ReturnType<Database['kysely']['transaction']>['execute']>[0]>[0],
  listener: string,
  fact: unknown,
  event: { id: string; name: string; request: string },
) => Promise<void>

type Due = { event: string; listener: string; name: string; fact: unknown; request: string; attempts: number }

/** Rooms hear facts of the house; messages leave it. A dead mail server must not hold up a room, so they go in lanes apart. */
export type Lane = 'rooms' | 'messages'

/** Who sends messages bears a name of this kind, which no room can have. */
export const MESSAGES = 'notices.'

/** Delivers one due fact. Answers false when nothing is due. */
export async function deliverOne(database: Database, deliver: Deliver, now: Instant, lane: Lane = 'rooms'): Promise<boolean> {
  let taken: Due | undefined
  try {
    return await database.kysely.transaction().execute(async (db) => {
      const { rows } = await sql<Due>`
        delete from kernel.delivery d using kernel.event e
        where e.id = d.event and (d.event, d.listener) = (
          select event, listener from kernel.delivery
            where due_at <= ${now} and starts_with(listener, ${MESSAGES}) = ${lane === 'messages'} order by due_at limit 1 for update skip locked)
        returning d.event, d.listener, d.attempts, e.name, e.fact, e.request`.execute(db)
      taken = rows[0]
      if (!taken) return false
      await deliver(db, taken.listener, taken.fact, { id: taken.event, name: taken.name, request: taken.request })
      return true
    })
  } catch (error) {
    if (!taken || isLost(error)) throw error
    await postpone(database, taken, error, now)
    return true
  }
}

async function postpone(database: Database, taken: Due, error: unknown, now: Instant): Promise<void> {
  const seconds = Math.min(600, 2 ** taken.attempts)
  await sql`update kernel.delivery set attempts = attempts + 1, error = ${String((error as Error)?.message ?? error).slice(0, 2000)},
    due_at = ${now}::timestamptz + make_interval(secs => ${seconds}) where event = ${taken.event} and listener = ${taken.listener}`.execute(
    database.kysely,
  )
}

export type Carrier = { poke(): void; stop(): Promise<void> }

/** Runs `lanes` loops of delivery until stopped; `poke` wakes them at once, else they look every `everyMs`. */
export function startCarrier(options: {
  database: Database
  deliver: Deliver
  now: () => Instant
  everyMs?: number
  lanes?: number
  lane?: Lane
  onFault: (error: unknown) => void
}): Carrier {
  let stopped = false
  let wake: (() => void)[] = []
  let poked = 0
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.everyMs ?? 200)
      wake.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  const lane = async () => {
    while (!stopped) {
      const seen = poked
      try {
        while (!stopped && (await deliverOne(options.database, options.deliver, options.now(), options.lane)));
      } catch (error) {
        options.onFault(error)
        await rest()
      }
      if (!stopped && seen === poked) await rest()
    }
  }
  const lanes = Array.from({ length: options.lanes ?? 2 }, lane)
  const poke = () => {
    poked += 1
    const waiting = wake
    wake = []
    for (const go of waiting) go()
  }
  return {
    poke,
    async stop() {
      stopped = true
      poke()
      await Promise.all(lanes)
    },
  }
}

/** Facts not yet handled, and the oldest one's failures: for /metrics and the readiness page. */
export async function backlog(database: Database): Promise<{ waiting: number; failing: number }> {
  const { rows } = await sql<{ waiting: number; failing: number }>`
    select count(*)::int as waiting, count(*) filter (where attempts > 0)::int as failing from kernel.delivery`.execute(database.kysely)
  return rows[0] ?? { waiting: 0, failing: 0 }
}
