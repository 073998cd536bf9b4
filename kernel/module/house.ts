// The desk's other side: what happens around every action and question, so that no module can forget it.
//
//   act:  permission -> transaction { stored answer? -> the verb -> line + facts + answer } -> commit
//   no:   a denial or refusal rolls back and is written as a line of its own
//   race: the request key's primary key holds "acts once"; the loser rolls back and reads the winner's answer
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import { type Actor, platformActor } from '../access/actor.ts'
import { decide } from '../access/decide.ts'
import { lineOf, type Said, writeLines } from '../audit/line.ts'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { seal } from '../db/rows.ts'
import { isClash, isRetryable } from '../db/sqlstate.ts'
import { uuid } from '../id/uuid.ts'
import { type Ground, ground, Refused } from '../refusal/refusal.ts'
import { dayAt } from '../time/day.ts'
import type { Calendar } from '../time/working-days.ts'
import { digestOf } from '../trust/canonical.ts'
import type { BoundAction, BoundListener, BoundQuestion, Desk, Module, ReadDesk } from './define-module.ts'
import { finish, type Told } from './finish.ts'
import type { GrantKind } from './grant.ts'
import { kernelRefusals } from './refusals.ts'

export type Circumstances = {
  readonly request?: string
  /** The caller's idempotency key: at most 100 characters. */
  readonly key?: string
  readonly purpose?: string
}

export type HouseOptions = {
  readonly database: Database
  readonly modules: readonly Module[]
  readonly clock: Clock
  readonly calendar: Calendar
  /** The version of the permission set, written into every line so that a decision can be replayed. */
  readonly policy: string
  /** Runs each module under its own database role (tests): a wall that SQL cannot climb. */
  readonly walls?: boolean
  /** Told after a commit that left something to deliver. */
  readonly poke?: () => void
}

export type House = ReturnType<typeof openHouse>

type Db = Kysely<KernelTables> | Transaction<KernelTables>

export function openHouse(options: HouseOptions) {
  const { database, modules, clock, policy } = options
  const actions = new Map<string, { bound: BoundAction; module: Module }>()
  const questions = new Map<string, { bound: BoundQuestion; module: Module }>()
  const listeners = new Map<string, { bound: BoundListener; module: Module }>()
  const heardBy = new Map<string, string[]>()
  const gates: { bound: BoundQuestion; module: Module }[] = []
  for (const module of modules) {
    for (const bound of module.actions) claim(actions, bound.contract.name, { bound, module })
    for (const bound of module.questions) claim(questions, bound.contract.name, { bound, module })
    for (const bound of module.gates ?? []) gates.push({ bound, module })
    for (const bound of module.listens ?? []) {
      const name = `${module.name}.${bound.name}`
      claim(listeners, name, { bound, module })
      heardBy.set(bound.event.name, [...(heardBy.get(bound.event.name) ?? []), name])
    }
  }

  const enter = async (db: Db, module: Module) => {
    if (options.walls) await setRole(db, module)
  }

  function readDesk(db: Db, actor: Actor, request: string, module: Module, hops: number): ReadDesk {
    const now = clock.now()
    return {
      tx: seal(db as Kysely<unknown>) as ReadDesk['tx'],
      actor,
      now,
      today: dayAt(now),
      request,
      calendar: options.calendar,
      async ask(contract, input) {
        if (hops > 0) throw new Error(`${module.name} asks ${contract.name} inside an answer: one hop only`)
        const asked = questions.get(contract.name)
        if (!asked) throw new Error(`no room answers ${contract.name}`)
        if (contract.may !== 'rooms' && !decide(actor, contract.may).allowed) throw new Refused([ground(kernelRefusals.notAllowed, { permission: contract.may })])
        await enter(db, asked.module)
        const answer = await asked.bound.run(readDesk(db, actor, request, asked.module, hops + 1), input as never)
        await enter(db, module)
        return answer as never
      },
      async standing(kind, systems) {
        const blocked = new Map<string, Ground[]>()
        if (systems.length === 0) return blocked
        for (const { bound, module: keeper } of gates) {
          await enter(db, keeper)
          const desk = readDesk(db, platformActor('gate'), request, keeper, 1)
          const answer = (await bound.run(desk, { kind, systems: [...systems] } as never)) as { blocked: { system: string; grounds: Ground[] }[] }
          for (const { system, grounds } of answer.blocked) blocked.set(system, [...(blocked.get(system) ?? []), ...grounds])
        }
        await enter(db, module)
        return blocked
      },
    }
  }

  function writeDesk(db: Db, actor: Actor, request: string, module: Module) {
    const told: Told[] = []
    const about: { subject?: string; beforeDigest?: string; afterDigest?: string } = {}
    const read = readDesk(db, actor, request, module, 0)
    const desk: Desk = {
      ...read,
      tell(event, fact) {
        told.push({ id: uuid(), name: event.name, fact, listeners: heardBy.get(event.name) ?? [] })
      },
      async require(kind, system) {
        const blocked = (await read.standing(kind, [system])).get(system)
        if (blocked) throw new Refused(blocked)
      },
      touch(subject, before, after) {
        about.subject = subject
        if (before !== undefined) about.beforeDigest = digestOf(before)
        if (after !== undefined) about.afterDigest = digestOf(after)
      },
    }
    return { desk, told, about }
  }

  const say = (said: Omit<Said, 'policy' | 'at'>) => writeLines(database.kysely, [lineOf({ ...said, at: clock.now(), policy })])

  /** Passes, or writes the denial and refuses. The edge calls it before it looks at the input. */
  async function permit(actor: Actor, name: string, may: string, request: string): Promise<void> {
    const decision = decide(actor, may)
    if (decision.allowed) return
    const no = decision.reason === 'not-signed-in' ? ground(kernelRefusals.notSignedIn) : ground(kernelRefusals.notAllowed, { permission: may, reason: decision.reason })
    await say({ request, actor, action: name, outcome: 'denied', grounds: [no] })
    throw new Refused([no])
  }

  async function act(actor: Actor, name: string, input: unknown, circumstances: Circumstances = {}): Promise<unknown> {
    const found = actions.get(name)
    if (!found) throw new Refused([ground(kernelRefusals.noSuchAction, { action: name })])
    const { bound, module } = found
    const request = circumstances.request ?? uuid()
    const { key, purpose } = circumstances
    const inputDigest = digestOf(input)
    await permit(actor, name, bound.contract.may, request)
    const once = () =>
      database.kysely.transaction().execute(async (db) => {
        if (key) {
          const stored = await storedAnswer(db, actor, key, name, inputDigest)
          if (stored) return { answer: stored.answer, delivers: false }
        }
        await enter(db, module)
        const { desk, told, about } = writeDesk(db, actor, request, module)
        const answer = await bound.run(desk, input as never)
        if (options.walls) await resetRole(db)
        const line = lineOf({ at: desk.now, request, actor, action: name, outcome: 'done', policy, purpose, inputDigest, outputDigest: digestOf(answer ?? null), ...about })
        await finish(db, line, told, key ? { actor: actor.id, key, action: name, inputDigest, answer } : undefined)
        return { answer, delivers: told.some(({ listeners }) => listeners.length > 0) }
      })
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { answer, delivers } = await once()
        if (delivers) options.poke?.()
        return answer
      } catch (error) {
        if (key && isClash(error, 'answered_pkey')) continue
        if (isRetryable(error) && attempt < 5) continue
        if (!(error instanceof Refused)) throw error
        // A retry that ran beside the first try may be refused because the first has just succeeded.
        const stored = key && (await storedAnswer(database.kysely, actor, key, name, inputDigest))
        if (stored) return stored.answer
        await say({ request, actor, action: name, outcome: 'refused', grounds: error.grounds, inputDigest, purpose })
        throw error
      }
    }
  }

  async function ask(actor: Actor, name: string, input: unknown, circumstances: Circumstances = {}): Promise<unknown> {
    const found = questions.get(name)
    if (!found || found.bound.contract.may === 'rooms') throw new Refused([ground(kernelRefusals.noSuchQuestion, { question: name })])
    const { bound, module } = found
    const request = circumstances.request ?? uuid()
    await permit(actor, name, bound.contract.may, request)
    const run = async (db: Db) => {
      await enter(db, module)
      return bound.run(readDesk(db, actor, request, module, 0), input as never)
    }
    const answer = options.walls ? await database.kysely.transaction().execute(run) : await run(database.kysely)
    if (bound.contract.audited) {
      await say({ request, actor, action: name, outcome: 'read', inputDigest: digestOf(input), outputDigest: digestOf(answer ?? null), purpose: circumstances.purpose })
    }
    return answer
  }

  /**
   * Several works of one caller in one transaction: all are done or none is. With `trial` it is always rolled back and
   * tells what would happen. Each outcome is the answer or the refusal of that work; any refusal undoes all.
   */
  async function actTogether(actor: Actor, works: readonly { name: string; input: unknown }[], circumstances: { request: string; trial: boolean }): Promise<unknown[]> {
    const outcomes: unknown[] = []
    let delivers = false
    class Undo extends Error {}
    try {
      await database.kysely.transaction().execute(async (db) => {
        for (const { name, input } of works) {
          const { bound, module } = actions.get(name)!
          await permit(actor, name, bound.contract.may, circumstances.request)
          await db.executeQuery(CompiledQuery.raw('savepoint work'))
          try {
            await enter(db, module)
            const { desk, told, about } = writeDesk(db, actor, circumstances.request, module)
            const answer = await bound.run(desk, input as never)
            if (options.walls) await resetRole(db)
            const line = lineOf({ at: desk.now, request: circumstances.request, actor, action: name, outcome: 'done', policy, inputDigest: digestOf(input), outputDigest: digestOf(answer ?? null), ...about })
            await finish(db, line, told, undefined)
            delivers ||= told.some(({ listeners: heard }) => heard.length > 0)
            outcomes.push(answer)
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            await db.executeQuery(CompiledQuery.raw('rollback to savepoint work'))
            outcomes.push(error)
          }
        }
        if (circumstances.trial || outcomes.some((outcome) => outcome instanceof Refused)) throw new Undo()
      })
      if (delivers) options.poke?.()
    } catch (error) {
      if (!(error instanceof Undo)) throw error
    }
    return outcomes
  }

  /** Hands one fact to one listener inside `db`, which the worker commits together with the end of the delivery. */
  async function deliver(db: Db, listener: string, fact: unknown, event: { id: string; name: string; request: string }): Promise<void> {
    const found = listeners.get(listener)
    if (!found) throw new Error(`nobody listens as ${listener}`)
    const actor = platformActor(listener)
    await enter(db, found.module)
    const { desk, told, about } = writeDesk(db, actor, event.request, found.module)
    await found.bound.run(desk, fact as never)
    if (options.walls) await resetRole(db)
    const line = lineOf({ at: desk.now, request: event.request, actor, action: listener, outcome: 'done', policy, inputDigest: digestOf(fact), ...about })
    await finish(db as Kysely<KernelTables>, line, told, undefined)
  }

  /** Several grounds at once for what the edge itself refuses (bad input is not written: it reached no room). */
  const standing = (kind: GrantKind, systems: readonly string[]) =>
    readDesk(database.kysely, platformActor('gate'), 'gate', modules[0]!, 0).standing(kind, systems)

  return { act, actTogether, ask, permit, deliver, standing, say, actions, questions, listeners, modules, clock, calendar: options.calendar, database, policy }
}

async function storedAnswer(db: Db, actor: Actor, key: string, action: string, inputDigest: string) {
  const stored = await db.selectFrom('kernel.answered').select(['action', 'input_digest', 'answer']).where('actor', '=', actor.id).where('key', '=', key).executeTakeFirst()
  if (!stored) return undefined
  if (stored.action !== action || stored.input_digest !== inputDigest) throw new Refused([ground(kernelRefusals.keyReused, { key })])
  return { answer: stored.answer }
}

function claim<T>(names: Map<string, T>, name: string, value: T) {
  if (names.has(name)) throw new Error(`two rooms claim the name ${name}`)
  names.set(name, value)
}

const roleOf = (module: Module) => (module.schema ? `room_${module.schema}` : 'room_none')
/** Platform rooms read through kernel functions, which stand outside every wall. */
const setRole = (db: Db, module: Module) => run(db, module.wing === 'platform' ? 'reset role' : `set local role ${roleOf(module)}`)
const resetRole = (db: Db) => run(db, 'reset role')
const run = (db: Db, text: string) => db.executeQuery(CompiledQuery.raw(text))
