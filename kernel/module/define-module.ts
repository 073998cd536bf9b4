// A module is a card: what it is called, whose work it is, which clauses it owes, and what it can do. The card is data
// plus the functions bound to its contracts; the roof (server/modules.ts) holds the only list of cards.
import type { Tx } from '../db/tx.ts'
import type { Actor } from '../access/actor.ts'
import type { Ground } from '../refusal/refusal.ts'
import type { Rule } from '../refusal/rule.ts'
import type { Words } from '../text/text.ts'
import type { Day, Instant } from '../time/day.ts'
import type { Calendar } from '../time/working-days.ts'
import type { Vault } from '../trust/vault.ts'
import type { ReadingLimits } from '../config/reading-limits.ts'
import type { BaseRegister } from './base-register.ts'
import type { Action, Event, Fact, In, Out, Permission, Procedure, Question, Register } from './contract.ts'
import type { TObject, TSchema } from './field.ts'
import type { GrantKind } from './grant.ts'

/** What a question is handed: a place to read, the day, and the other rooms' questions. */
export type ReadDesk<Tables = unknown> = {
  readonly tx: Tx<Tables>
  readonly actor: Actor
  readonly today: Day
  readonly now: Instant
  readonly request: string
  /** The purpose that the caller stated: the number of a case or a reason. */
  readonly purpose?: string
  /** The address that the caller calls from, where there is one. */
  readonly client?: string
  /** How much of the base registers one reader may use up in an hour. */
  readonly readingLimits: ReadingLimits
  readonly calendar: Calendar
  /** Seals the small secrets a room keeps (private keys): only sealed do they reach a table. */
  readonly vault: Vault
  /**
   * Another room's question, in the same transaction, under the same permission; the answer may ask one more room, no further.
   * `purpose` stands for the caller's: a room that works on a case looks for that case, whatever the caller said.
   */
  ask<I extends TObject, O extends TSchema>(
    question: Question<I, O>,
    input: In<Question<I, O>>,
    more?: { readonly purpose: string },
  ): Promise<Out<Question<I, O>>>
  /** For each system that a grant of this kind would be refused to: every ground. Systems that pass have no entry. */
  standing(kind: GrantKind, systems: readonly string[]): Promise<ReadonlyMap<string, readonly Ground[]>>
}

/** What an action is handed: one open transaction in which the kernel keeps what must not be forgotten. */
export type Desk<Tables = unknown> = ReadDesk<Tables> & {
  /** Tells a fact; it is delivered to every listener after the commit, at least once, handled once. */
  tell<F extends TObject>(event: Event<F>, fact: Fact<Event<F>>): void
  /** The one gate: refuses with every ground unless the system may be given a grant of this kind today. */
  require(kind: GrantKind, system: string): Promise<void>
  /** Names the record this action is about in its audit line, with the digests of what was and what is. */
  touch(subject: string, before?: unknown, after?: unknown): void
  /**
   * Does other rooms' verbs in the same transaction, in order, each checked against its contract and the actor's permission
   * and with a line of its own; stops before the first that is refused and answers it. Only verbs whose contract says
   * `through` this room.
   */
  perform(works: readonly Work[]): Promise<Performed>
  /** Performs the works, looks at the province as it would then be, and undoes them. */
  rehearse<T>(works: readonly Work[], look: () => Promise<T>): Promise<Performed & { readonly seen: T | undefined }>
}

/** A verb of another room with what is given to it. */
export type Work = { readonly action: string; readonly input: unknown }
/** What was answered to each work done; where one was refused, the grounds, and the works after it were not tried. */
export type Performed = { readonly answers: readonly unknown[]; readonly refused?: readonly Ground[] }

export type BoundAction = { readonly contract: Action; readonly run: (desk: Desk, input: never) => Promise<unknown> }
export type BoundQuestion = { readonly contract: Question; readonly run: (desk: ReadDesk, input: never) => Promise<unknown> }
export type BoundListener = { readonly event: Event; readonly name: string; readonly run: (desk: Desk, fact: never) => Promise<void> }

/** Binds a module's verbs to the tables that the module owns. Called once in its store.ts. */
export const bindTo = <Tables>() => ({
  on: <I extends TObject, O extends TSchema>(
    contract: Action<I, O>,
    run: (desk: Desk<Tables>, input: In<Action<I, O>>) => Promise<Out<Action<I, O>>>,
  ): BoundAction => ({ contract: contract as unknown as Action, run: run as BoundAction['run'] }),

  answer: <I extends TObject, O extends TSchema>(
    contract: Question<I, O>,
    run: (desk: ReadDesk<Tables>, input: In<Question<I, O>>) => Promise<Out<Question<I, O>>>,
  ): BoundQuestion => ({ contract: contract as unknown as Question, run: run as BoundQuestion['run'] }),

  hear: <F extends TObject>(
    event: Event<F>,
    name: string,
    run: (desk: Desk<Tables>, fact: Fact<Event<F>>) => Promise<void>,
  ): BoundListener => ({ event: event as unknown as Event, name, run: run as BoundListener['run'] }),
})

export const wings = ['governance', 'network', 'resources', 'business', 'services', 'security', 'platform'] as const

export type Module = {
  readonly name: string
  readonly wing: (typeof wings)[number]
  readonly title: Words
  /** Organ ids: who leads, who takes part (the policy's assignment). */
  readonly lead: readonly string[]
  readonly with?: readonly string[]
  readonly clauses: readonly string[]
  readonly zone: 'extranet' | 'intranet' | 'both'
  /** Its own PostgreSQL schema; absent for a room that keeps no table. */
  readonly schema?: string
  /** Modules whose contract it imports. A house test compares this with the imports. */
  readonly uses: readonly string[]
  readonly permissions: readonly Permission[]
  readonly actions: readonly BoundAction[]
  readonly questions: readonly BoundQuestion[]
  readonly events?: readonly Event[]
  readonly listens?: readonly BoundListener[]
  readonly registers?: readonly Register[]
  /** Its base registers: rooms that dispute, match, load and count read them from here. */
  readonly bases?: readonly BaseRegister[]
  readonly procedures?: readonly Procedure[]
  readonly rules?: readonly Rule<never>[]
  /** Answers of contract `gate(module)`: this room's say in every grant. */
  readonly gates?: readonly BoundQuestion[]
}

export const defineModule = (module: Module): Module => module
