// Enters the simulated citizens and their firms in the base registers and ties them to their records. The registers' own
// writers do it; no clerk did, so no clerk's lines are written.
import type { Kysely } from 'kysely'
import { type Actor, platformActor } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { desksIn } from '#kernel/module/desks.ts'
import { roomsOf } from '#kernel/module/rooms.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { enter } from '#kernel/registers/base/keep.ts'
import { day } from '#kernel/time/day.ts'
import { legalPersonBase } from '#modules/resources/legal-persons/contract.ts'
import { personBase } from '#modules/resources/population/contract.ts'
import { personsOfCitizens, recordsOfFirms } from '#province/base/own-records.ts'
import { readCalendar } from '#province/calendar.ts'
import { modules } from './modules.ts'

const FROM = day('2026-01-05')

/** Enters them unless it was done. */
export async function seedOwnRecords(db: Kysely<KernelTables>): Promise<void> {
  const known = await db.selectFrom('kernel.citizen_record').select('holder').limit(1).executeTakeFirst()
  if (known) return
  const rows = await db.selectFrom('kernel.citizen').select(['id', 'account']).where('simulated', '=', true).execute()
  const citizens = new Map(rows.map(({ id, account }) => [account, id]))
  const rooms = roomsOf(modules)
  const surroundings = { rooms, clock: settableClock(`${FROM}T01:00:00.000Z`), calendar: readCalendar(), walls: false }
  const { atDesk } = desksIn(surroundings, () => Promise.reject(new Error('the seed performs no work for another room')))
  await db.transaction().execute(async (tx) => {
    const put = async (
      base: BaseRegister,
      organ: string,
      holder: string,
      sets: Readonly<Record<string, unknown>>,
      id = uuid(),
    ): Promise<string> => {
      const room = rooms.modules.find(({ bases }) => bases?.includes(base))!
      const registrar: Actor = { ...platformActor('seed'), organ }
      const { answer } = await atDesk(tx, registrar, uuid(), room, (desk) =>
        enter(desk, base, { kind: 'entry', effective: FROM, sets }, { id, simulated: true }),
      )
      await tx.insertInto('kernel.citizen_record').values({ holder, register: base.name, record: answer.id }).execute()
      return answer.id
    }
    // A couple names each other, so the records are named before they are entered.
    const persons = new Map(personsOfCitizens.filter(({ account }) => citizens.has(account)).map(({ account }) => [account, uuid()]))
    for (const { account, sets, spouse } of personsOfCitizens) {
      const id = persons.get(account)
      if (id === undefined) continue
      const whole = { ...sets, ...(spouse && { spouse: persons.get(spouse) }) }
      await put(personBase, 'public-security-department', `citizen/${citizens.get(account)}`, whole, id)
    }
    for (const { account, representative, sets } of recordsOfFirms)
      if (persons.has(representative))
        await put(legalPersonBase, 'market-regulation-bureau', `legal-person/${account}`, {
          ...sets,
          representative: persons.get(representative),
        })
  })
}
