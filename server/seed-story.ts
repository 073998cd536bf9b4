// Tells the province's story into a fresh demonstration database, in process, with a clock of its own.
import { type Actor, anyone } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { deliverOne } from '#kernel/events/deliver.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { citizenActor, citizenBehind } from '#kernel/people/citizens.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { approveChange, proposeChange } from '#modules/network/changes/contract.ts'
import { seedLegislation } from '#modules/governance/legislation/seed-legislation.ts'
import { seedFirstPlan } from '#modules/governance/planning/seed-first-plan.ts'
import { seedStandards } from '#modules/governance/standards/seed-standards.ts'
import type { Answer } from '#province/lifecycle.ts'
import { fillSeededProvince } from '#province/base/people.ts'
import { tellBases } from '#province/base/tell-bases.ts'
import { tellNetwork, tellNetworkInUse } from '#province/network/tell-network.ts'
import type { NetworkTeller } from '#province/network/teller.ts'
import { tellFerry } from '#province/ferry.ts'
import { tellFirstNotice } from '#province/first-notice.ts'
import { tellServices } from '#province/public-services/tell-services.ts'
import { weekdaysBefore } from '#province/public-services/weekdays-before.ts'
import { tellProvince } from '#province/story.ts'
import { tellTrustAndSeals } from '#province/trust-and-seals.ts'
import { modules } from './modules.ts'

/** Tells the story unless systems are registered already, what lies on desks as of `today`. Answers whether it told it. */
export async function seedStory(url: string, vault: Vault, today: Day, log: (line: string) => void): Promise<boolean> {
  const database = openDatabase(url, { max: 4 })
  try {
    const systems = database.kysely
      .selectFrom('kernel.record_version')
      .select('record')
      .where('register', '=', 'systems.information-system')
    const known = await systems.limit(1).executeTakeFirst()
    if (known) return false
    const clock = settableClock('2026-01-04T01:00:00.000Z')
    const house = openHouse({ database, modules, clock, calendar: await readCalendarTable(database.kysely), policy: 'seed', vault })
    const actors = new Map<string, Actor>([['anyone', anyone]])
    const as = async (account: string) => {
      const known = actors.get(account)
      const actor = known ?? (await (account.startsWith('citizen-') ? asCitizen : actorOf)(database.kysely, account, clock.now()))
      actors.set(account, actor)
      return actor
    }
    const act = async (account: string, action: string, input: unknown) => {
      const answer = await house.act(await as(account), action, input)
      while (await deliverOne(database, house.deliver, clock.now()));
      return answer as Answer
    }
    const byContract = <C extends Action>(account: string, contract: C, input: In<C>) =>
      act(account, contract.name, input) as Promise<unknown> as Promise<Out<C>>
    const ask = async <C extends Question>(account: string, contract: C, input: In<C>, purpose: string) =>
      (await house.ask(await as(account), contract.name, input, { purpose })) as Out<C>
    log('telling the province’s story')
    await seedFirstPlan(byContract)
    await seedStandards(byContract)
    await seedLegislation(byContract)
    const change: NetworkTeller['change'] = async (account, title, works) => {
      const listed = works.map(({ name, input }) => ({ action: name, input: JSON.stringify(input) }))
      const { id, picture } = await byContract(account, proposeChange, { title, reason: '示例省网络的首次登记', works: listed })
      await byContract('informatisation-office.network', approveChange, { change: id, seen: picture.digest })
    }
    const teller: NetworkTeller = { act, change, on: (day) => clock.set(`${day}T01:00:00.000Z`) }
    await tellNetwork(teller)
    await tellProvince(teller, (words) => log(words))
    await tellNetworkInUse(teller)
    await tellTrustAndSeals(teller)
    await tellFirstNotice(teller)
    await tellFerry(teller)
    await fillSeededProvince(url, '2026-10-20T01:00:00.000Z' as Instant)
    const asking = { act: byContract, ask, on: teller.on }
    await tellBases(asking)
    const ago = (days: number) => {
      const day = weekdaysBefore(today, days)
      clock.set(`${day}T01:00:00.000Z`)
      return day
    }
    await tellServices({ ...asking, ago, citizen: (account) => citizenCalled(database, account) })
    return true
  } finally {
    await database.close()
  }
}

/** `citizen-4`, or `citizen-4 as legal-person/<credit code>`. */
async function asCitizen(db: Database['kysely'], account: string, now: Instant): Promise<Actor> {
  const [name, capacity] = account.split(' as ') as [string, string | undefined]
  const known = await citizenBehind(db, name)
  const actor = known && (await citizenActor(db, known.id, capacity, now))
  return actor ?? Promise.reject(new Error(`nobody acts as ${account}`))
}

const citizenCalled = async ({ kysely }: Pick<Database, 'kysely'>, account: string): Promise<string> =>
  (await kysely.selectFrom('kernel.citizen').select('id').where('account', '=', account).executeTakeFirstOrThrow()).id
