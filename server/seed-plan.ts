// Lays the address plan of a demonstration: ground like organs and divisions, so it is laid and not acted. The registry's own
// verbs do it, and its rules hold; only the lines of a clerk's work are not written, for no clerk did it.
import { CompiledQuery, type Kysely } from 'kysely'
import { platformActor } from '#kernel/access/actor.ts'
import { systemClock } from '#kernel/clock/clock.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { desksIn } from '#kernel/module/desks.ts'
import { roomsOf } from '#kernel/module/rooms.ts'
import { readCalendar } from '#province/calendar.ts'
import { planWorks } from '#province/network/plan.ts'
import { modules } from './modules.ts'

/** Lays the plan unless there is one. */
export async function seedPlan(db: Kysely<KernelTables>): Promise<void> {
  const { rows } = await db.executeQuery(CompiledQuery.raw('select 1 from registry.vrf limit 1'))
  if (rows.length > 0) return
  const rooms = roomsOf(modules)
  const surroundings = { rooms, clock: systemClock, calendar: readCalendar(), walls: false }
  const { atDesk } = desksIn(surroundings, () => Promise.reject(new Error('the seed performs no work for another room')))
  await db.transaction().execute(async (tx) => {
    for (const { name, input } of planWorks()) {
      const { bound, module } = rooms.actions.get(name)!
      await atDesk(tx, platformActor('seed'), uuid(), module, (desk) => bound.run(desk, input as never))
    }
  })
}
