// Where a desk comes from. A desk is one transaction (a question's may be the bare pool), the day, the other rooms'
// questions, and the one gate. With `walls` each room works under its own database role, which owns its schema
// and sees no other; tests run so.
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import { type Actor, platformActor } from '../access/actor.ts'
import { decide } from '../access/decide.ts'
import type { Clock } from '../clock/clock.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { seal } from '../db/rows.ts'
import { uuid } from '../id/uuid.ts'
import { type Ground, ground, Refused } from '../refusal/refusal.ts'
import { dayAt } from '../time/day.ts'
import type { Calendar } from '../time/working-days.ts'
import { defaultLimits, type ReadingLimits } from '../config/reading-limits.ts'
import { digestOf } from '../trust/canonical.ts'
import type { Vault } from '../trust/vault.ts'
import type { Desk, Module, Performed, ReadDesk, Work } from './define-module.ts'
import type { Told } from './finish.ts'
import { kernelRefusals } from './refusals.ts'
import type { Rooms } from './rooms.ts'

export type Db = Kysely<KernelTables> | Transaction<KernelTables>

/**
 * How far a question may be carried on: an errand asks for a seal, the seal's room asks for a signature (decision 0027). What
 * needs a third hop is a room too many.
 */
const MOST_HOPS = 2

type Surroundings = {
  readonly rooms: Rooms
  readonly clock: Clock
  readonly calendar: Calendar
  readonly walls: boolean
  readonly vault?: Vault
  readonly readingLimits?: ReadingLimits
}

/** What is known of a call besides who makes it. */
type Call = { readonly purpose?: string | undefined; readonly client?: string | undefined }

/** What an action left on its desk: the facts it told, what the works it performed told, and the record it was about. */
export type Left = {
  readonly told: Told[]
  readonly performed: Left[]
  readonly about: { subject?: string; beforeDigest?: string; afterDigest?: string }
}

/** Does one work for a room, with its line and facts (the house says how). */
export type Performer = (db: Db, actor: Actor, request: string, through: string, work: Work) => Promise<{ answer: unknown; left: Left }>

export function desksIn({ rooms, clock, calendar, walls, vault, readingLimits = defaultLimits }: Surroundings, performer: Performer) {
  const enter = async (db: Db, module: Module) => {
    if (walls) await takeRole(db, module)
  }

  function readDesk(db: Db, actor: Actor, request: string, module: Module, call: Call = {}, hops = 0): ReadDesk {
    const now = clock.now()
    return {
      tx: seal(db as Kysely<unknown>) as ReadDesk['tx'],
      actor,
      now,
      today: dayAt(now),
      request,
      ...(call.purpose !== undefined && { purpose: call.purpose }),
      ...(call.client !== undefined && { client: call.client }),
      readingLimits,
      calendar,
      get vault() {
        if (vault) return vault
        throw new Error('this house was opened without a vault')
      },
      async ask(contract, input, more) {
        if (hops >= MOST_HOPS) throw new Error(`${module.name} asks ${contract.name} inside an answer: ${MOST_HOPS} hops only`)
        const asked = rooms.questions.get(contract.name)
        if (!asked) throw new Error(`no room answers ${contract.name}`)
        const carried = more ? { ...call, purpose: more.purpose } : call
        if (contract.may !== 'rooms' && !decide(actor, contract.may, undefined, more && { purpose: more.purpose }).allowed)
          throw new Refused([ground(kernelRefusals.notAllowed, { permission: contract.may })])
        await enter(db, asked.module)
        try {
          const answer = await asked.bound.run(readDesk(db, actor, request, asked.module, carried, hops + 1), input as never)
          await enter(db, module)
          return answer as never
        } catch (error) {
          // Whoever asked may go on after a lawful no, in its own room. After a fault the transaction is gone anyway.
          if (error instanceof Refused) await enter(db, module)
          throw error
        }
      },
      async standing(kind, systems) {
        const blocked = new Map<string, Ground[]>()
        if (systems.length === 0) return blocked
        for (const { bound, module: keeper } of rooms.gates) {
          await enter(db, keeper)
          const desk = readDesk(db, platformActor('gate'), request, keeper, {}, MOST_HOPS)
          const answer = (await bound.run(desk, { kind, systems: [...systems] } as never)) as {
            blocked: { system: string; grounds: Ground[] }[]
          }
          for (const { system, grounds } of answer.blocked) blocked.set(system, [...(blocked.get(system) ?? []), ...grounds])
        }
        await enter(db, module)
        return blocked
      },
    }
  }

  function writeDesk(db: Db, actor: Actor, request: string, module: Module, call: Call = {}): { desk: Desk; left: Left } {
    const left: Left = { told: [], performed: [], about: {} }
    const read = readDesk(db, actor, request, module, call)
    const command = (text: string) => db.executeQuery(CompiledQuery.raw(text))
    const perform = async (works: readonly Work[], into: Left[]): Promise<Performed> => {
      const answers: unknown[] = []
      for (const work of works) {
        await command('savepoint work')
        try {
          const done = await performer(db, actor, request, module.name, work)
          answers.push(done.answer)
          into.push(done.left)
          await command('release savepoint work')
        } catch (error) {
          if (!(error instanceof Refused)) throw error
          await command('rollback to savepoint work')
          await enter(db, module)
          return { answers, refused: error.grounds }
        }
      }
      await enter(db, module)
      return { answers }
    }
    const desk: Desk = Object.assign(read, {
      tell(event, fact) {
        left.told.push({ id: uuid(), name: event.name, fact, listeners: rooms.heardBy(event.name) })
      },
      async require(kind, system) {
        const blocked = (await read.standing(kind, [system])).get(system)
        if (blocked) throw new Refused(blocked)
      },
      touch(subject, before, after) {
        left.about.subject = subject
        if (before !== undefined) left.about.beforeDigest = digestOf(before)
        if (after !== undefined) left.about.afterDigest = digestOf(after)
      },
      perform: (works) => perform(works, left.performed),
      async rehearse(works, look) {
        await command('savepoint rehearsal')
        const done = await perform(works, [])
        const seen = done.refused ? undefined : await look()
        await command('rollback to savepoint rehearsal')
        await enter(db, module)
        return { ...done, seen }
      },
    } satisfies Pick<Desk, 'tell' | 'require' | 'touch' | 'perform' | 'rehearse'>)
    return { desk, left }
  }

  return {
    enter,
    readDesk,
    /** Runs one verb at a desk of its own and steps out of its room again. */
    async atDesk<T>(
      db: Db,
      actor: Actor,
      request: string,
      module: Module,
      run: (desk: Desk) => Promise<T>,
      call: Call = {},
    ): Promise<{ answer: T; desk: Desk; left: Left }> {
      await enter(db, module)
      const { desk, left } = writeDesk(db, actor, request, module, call)
      const answer = await run(desk)
      if (walls) await db.executeQuery(CompiledQuery.raw('reset role'))
      return { answer, desk, left }
    },
  }
}

/** Platform rooms read through kernel functions, which stand outside every wall. */
const takeRole = (db: Db, module: Module) =>
  db.executeQuery(CompiledQuery.raw(module.wing === 'platform' ? 'reset role' : `set local role room_${module.schema ?? 'none'}`))
