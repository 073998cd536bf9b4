// The desk's other side: what happens around every action and question, so that no module can forget it.
//
//   act:  permission -> transaction { stored answer? -> the verb -> line + facts + answer } -> commit
//   no:   a denial or refusal rolls back and is written as a line of its own
//   race: the request key's primary key holds "acts once"; the loser rolls back and reads the winner's answer
//
// Somebody who is not signed in is nobody: their denial stands in the request log, not in the audit log, which strangers
// could otherwise fill.
import { CompiledQuery } from 'kysely'
import { type Actor, platformActor } from '../access/actor.ts'
import { decide } from '../access/decide.ts'
import { type DecisionRecord, recordOf } from '../access/decision-record.ts'
import { floodGate } from '../audit/flood.ts'
import { lineOf, type Said, writeLines } from '../audit/line.ts'
import { isClash, isRetryable } from '../db/sqlstate.ts'
import { uuid } from '../id/uuid.ts'
import { ground, Refused } from '../refusal/refusal.ts'
import { digestOf } from '../trust/canonical.ts'
import type { Work } from './define-module.ts'
import { denial } from './denial.ts'
import { type Db, desksIn, type Left } from './desks.ts'
import { finish } from './finish.ts'
import type { Circumstances, HouseOptions } from './house-options.ts'
import type { GrantKind } from './grant.ts'
import { kernelRefusals } from './refusals.ts'
import { roomsOf } from './rooms.ts'
import { storedAnswer, withoutSecrets } from './stored-answer.ts'
import { byItself, workOf } from './through.ts'

export type { Circumstances, HouseOptions } from './house-options.ts'

export type House = ReturnType<typeof openHouse>

const RETRIES = 5

export function openHouse(options: HouseOptions) {
  const { database, clock } = options
  const policyOf = (actor: Actor) => actor.policy?.version ?? options.policy
  const rooms = roomsOf(options.modules)
  const desks = desksIn(
    {
      rooms,
      clock,
      calendar: options.calendar,
      walls: options.walls ?? false,
      ...(options.vault && { vault: options.vault }),
      ...(options.readingLimits && { readingLimits: options.readingLimits }),
    },
    performWork,
  )

  const gate = floodGate((lines) => writeLines(database.kysely, lines), clock.now)
  const say = (said: Omit<Said, 'policy' | 'at'>, db?: Db) =>
    gate.say(lineOf({ ...said, at: clock.now(), policy: policyOf(said.actor) }), db && ((lines) => writeLines(db, lines)))
  const delivers = ({ told, performed }: Left): boolean => told.some(({ listeners }) => listeners.length > 0) || performed.some(delivers)

  /** Passes and answers the decision, or writes the denial and refuses. The edge calls it before it looks at the input. */
  async function permit(actor: Actor, name: string, may: string, request: string, purpose?: string): Promise<DecisionRecord> {
    const at = { purpose, nowMs: Date.parse(clock.now()) }
    const made = decide(actor, may, undefined, at)
    if (made.reason === 'not-signed-in') throw new Refused([ground(kernelRefusals.notSignedIn)])
    const decision = recordOf(actor, may, made, undefined, at)
    if (made.allowed) return decision
    const no = denial(actor, may, made.reason)
    await say({ request, actor, action: name, outcome: 'denied', grounds: [no], decision, purpose })
    throw new Refused([no])
  }

  /** One verb with its line, facts and answer, inside a transaction that the caller commits. */
  async function perform(
    db: Db,
    actor: Actor,
    name: string,
    input: unknown,
    { request = uuid(), key, purpose, client }: Circumstances,
    decision?: DecisionRecord,
  ): Promise<{ answer: unknown; left: Left }> {
    const { bound, module } = rooms.actions.get(name)!
    const { answer, desk, left } = await desks.atDesk(db, actor, request, module, (at) => bound.run(at, input as never), {
      purpose,
      client,
    })
    const inputDigest = digestOf(input)
    const kept = withoutSecrets(answer, bound.contract.saidOnce)
    const line = lineOf({
      at: desk.now,
      request,
      actor,
      action: name,
      outcome: 'done',
      policy: policyOf(actor),
      decision,
      purpose,
      inputDigest,
      outputDigest: digestOf(kept ?? null),
      ...left.about,
    })
    await finish(db, line, left.told, key ? { actor: actor.id, key, action: name, inputDigest, answer: kept } : undefined)
    return { answer, left }
  }

  /** One work of a room that does verbs for others; its actor must hold the verb's own permission too. */
  async function performWork(db: Db, actor: Actor, request: string, through: string, { action, input }: Work) {
    const { may } = workOf(rooms, through, action, input)
    const at = { nowMs: Date.parse(clock.now()) }
    const made = decide(actor, may, undefined, at)
    if (!made.allowed) throw new Refused([denial(actor, may, made.reason)])
    return perform(db, actor, action, input, { request }, recordOf(actor, may, made, undefined, at))
  }

  async function once(
    actor: Actor,
    name: string,
    input: unknown,
    circumstances: Circumstances,
    decision: DecisionRecord,
  ): Promise<unknown> {
    const { key } = circumstances
    const outcome = await database.kysely.transaction().execute(async (db) => {
      const stored = key && (await storedAnswer(db, actor, key, name, input))
      return stored ? { answer: stored.answer, left: undefined } : perform(db, actor, name, input, circumstances, decision)
    })
    if (outcome.left && delivers(outcome.left)) options.poke?.()
    return outcome.answer
  }

  async function act(actor: Actor, name: string, input: unknown, given: Circumstances = {}): Promise<unknown> {
    const found = rooms.actions.get(name)
    if (!found) throw new Refused([ground(kernelRefusals.noSuchAction, { action: name })])
    const request = given.request ?? uuid()
    const decision = await permit(actor, name, found.bound.contract.may, request, given.purpose)
    for (let attempt = 1; ; attempt += 1) {
      try {
        byItself(rooms, found.bound.contract)
        return await once(actor, name, input, { ...given, request }, decision)
      } catch (error) {
        if (given.key && isClash(error, 'answered_pkey')) continue
        // Eight characters of an id number a case: among a million of a year two may be alike, and the next try makes others.
        if ((isRetryable(error) || isClash(error, 'case_number_key')) && attempt < RETRIES) continue
        if (!(error instanceof Refused)) throw error
        // A retry that ran beside the first try may be refused because the first has just succeeded.
        const stored = given.key && (await storedAnswer(database.kysely, actor, given.key, name, input))
        if (stored) return stored.answer
        await say({
          request,
          actor,
          action: name,
          outcome: 'refused',
          grounds: error.grounds,
          inputDigest: digestOf(input),
          decision,
          purpose: given.purpose,
        })
        throw error
      }
    }
  }

  /**
   * Several works of one caller in one transaction: all are done or none is. With `trial` it is always rolled back and
   * tells what would happen. Each outcome is the answer or the refusal of that work; any refusal undoes all. `through` is
   * the room in whose name the roof does verbs that nobody calls by themselves (the seeded province).
   */
  async function actTogether(
    actor: Actor,
    works: readonly { name: string; input: unknown }[],
    given: { request: string; trial: boolean; through?: string },
  ): Promise<unknown[]> {
    const decisions = new Map<string, DecisionRecord>()
    for (const name of new Set(works.map((work) => work.name))) {
      const { contract } = rooms.actions.get(name)!.bound
      decisions.set(name, await permit(actor, name, contract.may, given.request))
      byItself(rooms, contract, given.through)
    }
    const outcomes: unknown[] = []
    let delivering = false
    const undone = new Error('undone')
    try {
      await database.kysely.transaction().execute(async (db) => {
        for (const { name, input } of works) {
          await db.executeQuery(CompiledQuery.raw('savepoint work'))
          try {
            const { answer, left } = await perform(db, actor, name, input, { request: given.request }, decisions.get(name))
            delivering ||= delivers(left)
            outcomes.push(answer)
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            await db.executeQuery(CompiledQuery.raw('rollback to savepoint work'))
            outcomes.push(error)
          }
        }
        if (given.trial || outcomes.some((outcome) => outcome instanceof Refused)) throw undone
      })
    } catch (error) {
      if (error !== undone) throw error
      return outcomes
    }
    if (delivering) options.poke?.()
    return outcomes
  }

  async function ask(actor: Actor, name: string, input: unknown, given: Circumstances = {}): Promise<unknown> {
    const found = rooms.questions.get(name)
    if (!found || found.bound.contract.may === 'rooms') throw new Refused([ground(kernelRefusals.noSuchQuestion, { question: name })])
    const { bound, module } = found
    const request = given.request ?? uuid()
    const decision = await permit(actor, name, bound.contract.may, request, given.purpose)
    const run = async (db: Db) => {
      await desks.enter(db, module)
      const answer = await bound.run(desks.readDesk(db, actor, request, module, given), input as never)
      if (bound.contract.audited) {
        if (options.walls) await db.executeQuery(CompiledQuery.raw('reset role'))
        const digests = { inputDigest: digestOf(input), outputDigest: digestOf(answer ?? null) }
        await say({ request, actor, action: name, outcome: 'read', ...digests, decision, purpose: given.purpose }, db)
      }
      return answer
    }
    // What an audited question writes (looks, what a reader used up) and its line are one commit, not three.
    return options.walls || bound.contract.audited ? await inOne(run) : await run(database.kysely)
  }

  /** A question in a transaction of its own; what it wrote before it refused stays, as without one. */
  async function inOne(run: (db: Db) => Promise<unknown>): Promise<unknown> {
    const { answer, refused } = await database.kysely.transaction().execute(async (db) => {
      try {
        return { answer: await run(db) }
      } catch (error) {
        if (error instanceof Refused) return { refused: error }
        throw error
      }
    })
    if (refused) throw refused
    return answer
  }

  /** Hands one fact to one listener inside `db`, which the carrier commits together with the end of the delivery. */
  async function deliver(db: Db, listener: string, fact: unknown, event: { id: string; name: string; request: string }): Promise<void> {
    const found = rooms.listeners.get(listener)
    if (!found) throw new Error(`nobody listens as ${listener}`)
    const actor = platformActor(listener)
    const { desk, left } = await desks.atDesk(db, actor, event.request, found.module, (at) => found.bound.run(at, fact as never))
    const line = lineOf({
      at: desk.now,
      request: event.request,
      actor,
      action: listener,
      outcome: 'done',
      policy: policyOf(actor),
      inputDigest: digestOf(fact),
      ...left.about,
    })
    await finish(db, line, left.told, undefined)
  }

  /** For each system that a grant of this kind would be refused to now: every ground of every gate. */
  const standing = (kind: GrantKind, systems: readonly string[]) =>
    desks.readDesk(database.kysely, platformActor('gate'), 'gate', rooms.modules[0]!).standing(kind, systems)

  const { actions, questions, listeners, modules } = rooms
  return {
    act,
    actTogether,
    ask,
    permit,
    deliver,
    standing,
    say,
    /** Writes what was only counted (see floodGate); called when the house closes. */
    flushLines: gate.flush,
    actions,
    questions,
    listeners,
    modules,
    clock,
    calendar: options.calendar,
    database,
    policy: options.policy,
  }
}
