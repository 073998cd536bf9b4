// A house to test in: a fresh copy of the seeded database, every module behind its own database role, a clock that the
// test sets, and officials by their account.
import { randomBytes } from 'node:crypto'
import { type Actor, anyone } from '#kernel/access/actor.ts'
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { deliverOne } from '#kernel/events/deliver.ts'
import type { Action, In, Out, Question } from '#kernel/module/contract.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import type { Module } from '#kernel/module/define-module.ts'
import { type Vault, vaultOf } from '#kernel/trust/vault.ts'
import { modules as allModules } from '#server/modules.ts'
import { raiseWalls } from '#server/migrate.ts'
import { testDatabase } from './database.ts'

export type TestHouse = Awaited<ReturnType<typeof testHouse>>

/**
 * `now` is the instant the clock is set to first (default 2026-03-02 09:00 in China); `modules` are the rooms of this
 * house (default: all); `database` stands for a copy of the template; `vault` for a random one. Call `close` when done.
 */
export async function testHouse(
  options: {
    now?: string
    walls?: boolean
    modules?: readonly Module[]
    poke?: () => void
    database?: { url: string; drop(): Promise<void> }
    vault?: Vault
  } = {},
) {
  const modules = options.modules ?? allModules
  const copy = options.database ?? (await testDatabase())
  const walls = options.walls ?? true
  // The template's copies stand behind walls already.
  if (walls && options.database) await raiseWalls(copy.url)
  const database = openDatabase(copy.url, { max: 8 })
  const clock = settableClock(options.now ?? '2026-03-02T01:00:00.000Z')
  const calendar = await readCalendarTable(database.kysely)
  const vault = options.vault ?? vaultOf(randomBytes(32))
  const house = openHouse({ database, modules, clock, calendar, policy: 'test', walls, vault, ...(options.poke && { poke: options.poke }) })
  const known = new Map<string, Actor>()

  const as = async (account: string): Promise<Actor> => {
    if (account === 'anyone') return anyone
    const actor = known.get(account) ?? (await actorOf(database.kysely, account, clock.now()))
    known.set(account, actor)
    return actor
  }

  return {
    url: copy.url,
    database,
    house,
    clock,
    calendar,
    vault,
    as,
    /** Does an action as an official and delivers everything it told. */
    async act<C extends Action>(account: string, contract: C, input: In<C>, circumstances = {}): Promise<Out<C>> {
      const answer = await house.act(await as(account), contract.name, input, circumstances)
      await this.settle()
      return answer as Out<C>
    },
    /** Does verbs of the network that nobody does by themselves, as an approved change would; any refusal undoes all. */
    async changed(account: string, works: readonly { name: string; input: unknown }[]): Promise<unknown[]> {
      const outcomes = await house.actTogether(await as(account), works, { request: uuid(), trial: false, through: 'changes' })
      const refused = outcomes.flatMap((outcome) => (outcome instanceof Refused ? outcome.grounds : []))
      if (refused.length > 0) throw new Refused(refused)
      await this.settle()
      return outcomes
    },
    async ask<C extends Question>(account: string, contract: C, input: In<C>, circumstances = {}): Promise<Out<C>> {
      return (await house.ask(await as(account), contract.name, input, circumstances)) as Out<C>
    },
    /** The codes with which an action is refused; fails when it is not. */
    async refusal<C extends Action>(account: string, contract: C, input: In<C>): Promise<{ codes: string[]; clauses: string[] }> {
      try {
        await house.act(await as(account), contract.name, input)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return {
          codes: error.grounds.map(({ code }) => code),
          clauses: [...new Set(error.grounds.flatMap(({ clauses }) => clauses ?? []))],
        }
      }
      throw new Error(`${contract.name} was not refused`)
    },
    /** Delivers every fact that waits. A listener that fails makes the test fail. */
    async settle(): Promise<void> {
      while (await deliverOne(database, house.deliver, clock.now()));
      const failed = await database.kysely
        .selectFrom('kernel.delivery')
        .select(['listener', 'error'])
        .where('attempts', '>', 0)
        .executeTakeFirst()
      if (failed) throw new Error(`${failed.listener}: ${failed.error}`)
    },
    async close(): Promise<void> {
      await database.close()
      await copy.drop()
    },
  }
}
