import type { Kysely } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { appoint, type Principal } from '#kernel/people/agencies.ts'
import { enrolCitizen } from '#kernel/people/citizens.ts'
import { enterLegalPerson } from '#kernel/people/legal-persons.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { day, type Instant } from '#kernel/time/day.ts'
import { agencies, citizens, firms } from '#province/citizens.ts'

const FROM = day('2026-01-05')
const NOW = '2026-01-05T01:00:00.000Z' as Instant

/** Seeds the simulated citizens, their firms and their agents. */
export async function seedCitizens(db: Kysely<KernelTables>, password: string): Promise<void> {
  const hash = await hashPassword(password)
  const ids = new Map<string, string>()
  for (const { account, name } of citizens)
    ids.set(account, await enrolCitizen(db, { account, name, password: hash, assurance: 2, simulated: true, now: NOW }))
  for (const { uscc, name, representative } of firms)
    await enterLegalPerson(db, { uscc, name, representative: ids.get(representative)!, from: FROM, simulated: true })
  for (const { principal, agent, matters, reason } of agencies) {
    const citizen = ids.get(principal)
    const from: Principal = citizen ? { kind: 'citizen', id: citizen } : { kind: 'legal-person', id: principal }
    const by = citizen ?? ids.get(firms.find(({ uscc }) => uscc === principal)!.representative)!
    const given = { principal: from, agent: ids.get(agent)!, matters, from: FROM, to: day('2027-01-01'), reason, by }
    await appoint({ tx: db, today: FROM, now: NOW }, given)
  }
}
