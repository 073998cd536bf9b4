// What a module's one door is made of. Everything here is data: it runs in the browser, it opens no table, and the
// HTTP routes, the OpenAPI page, the permission ledger and the generated screens are derived from it.
import type { Needs, PermissionClass } from '../access/policy.ts'
import type { Refusal } from '../refusal/refusal.ts'
import type { Words } from '../text/text.ts'
import type { Static, TObject, TSchema } from './field.ts'

/** `anyone`: no sign-in needed. `signed-in`: any official. `citizen`: any citizen. Else a permission of the same module. */
export type May = string

export type Action<I extends TObject = TObject, O extends TSchema = TSchema> = {
  readonly kind: 'action'
  /** `<module>.<verb>-<noun>`; POST /api/<module>/<verb>-<noun>. */
  readonly name: string
  readonly title: Words
  readonly may: May
  readonly input: I
  readonly output: O
  /** Every refusal this action can give, besides bad input and missing permission. */
  readonly refusals: readonly Refusal[]
  readonly clauses: readonly string[]
  /** The sentence that a person reads before pressing the button: what follows from it. */
  readonly consequence?: Words
  /** Reached by the portal without sign-in. */
  readonly public: boolean
  /** Parts of the answer that are said once and never kept: a retry gets the answer without them. */
  readonly saidOnce?: readonly string[]
  /** The largest request, in bytes, where a document comes with it; the server's own limit when absent. */
  readonly mostBytes?: number
  /** The module through which alone this verb is done: nobody calls it by itself (a planned change takes two people). */
  readonly through?: string
  /** Rooms that may do this verb at their own desk, beside whoever holds its permission (a dispute that is upheld corrects). */
  readonly alsoThrough?: readonly string[]
}

export type Question<I extends TObject = TObject, O extends TSchema = TSchema> = {
  readonly kind: 'question'
  /** `<module>.<noun>`; GET /api/<module>/<noun>; the input is flat (query string) unless `mostBytes` makes it a body. */
  readonly name: string
  readonly title: Words
  readonly may: May
  readonly input: I
  readonly output: O
  /** Writes an audit line each time it is asked over HTTP (personal data, evidence). */
  readonly audited: boolean
  readonly public: boolean
  /** What is asked about does not fit an address: the question is a POST of at most this many bytes. It changes nothing. */
  readonly mostBytes?: number
}

/** The method by which a contract is called over HTTP. */
export const methodOf = (contract: Action | Question): 'GET' | 'POST' =>
  contract.kind === 'action' || contract.mostBytes !== undefined ? 'POST' : 'GET'

export type Event<F extends TObject = TObject> = {
  readonly kind: 'event'
  /** `<module>.<what-happened>`, in the past. */
  readonly name: string
  readonly title: Words
  readonly fact: F
}

/**
 * A permission a post may hold, with a scope: own organ, own division, or all. Its class says whose work it is (三员:
 * system, security and audit exclude one another and all business); `needs` what it asks beside being held.
 */
export type Permission = { readonly name: string; readonly title: Words; readonly class: PermissionClass; readonly needs: Needs }

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

export const action = <I extends TObject, O extends TSchema>(
  card: Optional<Omit<Action<I, O>, 'kind'>, 'refusals' | 'clauses' | 'public'>,
): Action<I, O> => ({ kind: 'action', refusals: [], clauses: [], public: false, ...card })

export const question = <I extends TObject, O extends TSchema>(
  card: Optional<Omit<Question<I, O>, 'kind'>, 'audited' | 'public'>,
): Question<I, O> => ({ kind: 'question', audited: false, public: false, ...card })

export const event = <F extends TObject>(name: string, title: Words, fact: F): Event<F> => ({ kind: 'event', name, title, fact })

export const permission = (name: string, title: Words, more: { class?: PermissionClass; needs?: Needs } = {}): Permission => ({
  name,
  title,
  class: more.class ?? 'business',
  needs: more.needs ?? {},
})

/**
 * A book of record whose list, record page, history, import and export need no screen code. The rows lie in the
 * module's own table: `systems.system` is table `systems.system`, field `ownerOrgan` is column `owner_organ`.
 * The table also has `id uuid primary key, version int, created_at, updated_at timestamptz`.
 */
export type Register<R extends TObject = TObject> = {
  readonly kind: 'register'
  readonly name: string
  readonly title: Words
  /** The fields of a record besides id, version, createdAt, updatedAt. Nested values are jsonb columns. */
  readonly record: R
  /** The field that names a record to a person. */
  readonly label: string
  /** Columns of the list, in order. */
  readonly columns: readonly string[]
  /** Fields with a small closed set of values, offered with counts beside the list. */
  readonly facets: readonly string[]
  /** Text fields that the search box looks into. */
  readonly searched: readonly string[]
  /** The permission to read, scoped by the field that holds the record's organ. */
  readonly may: May
  readonly organField?: string
  /** The field that holds the record's confidentiality, see `levels`. */
  readonly levelField?: string
  /** The action that adds one record; the import wizard runs it row by row. */
  readonly adds?: string
  /** The fields that say from which day a record counts and until which (`untilCounts`: that day too). */
  readonly validity?: { readonly from: string; readonly until: string; readonly untilCounts?: boolean }
}

export const register = <R extends TObject>(card: Optional<Omit<Register<R>, 'kind'>, 'facets' | 'searched'>): Register<R> => ({
  kind: 'register',
  facets: [],
  searched: [card.label],
  ...card,
})

/** A clock of the law: it starts when the case enters `starts` and ends when it leaves the states in `runs`. */
export type Clock = {
  readonly name: string
  readonly title: Words
  readonly starts: string
  readonly runs: readonly string[]
  readonly days: number
  readonly unit: 'working' | 'natural'
  readonly kind: 'legal' | 'promised'
  readonly law: string
}

export type State = {
  readonly title: Words
  /** The permission whose holders the case waits for; absent when it waits for nobody. */
  readonly waits?: string
  /** Whose: the organ that owns the case, the organ it was sent to, or any holder. Default 'own'. */
  readonly of?: 'own' | 'addressed' | 'any'
  readonly ends?: boolean
  readonly tone?: 'draft' | 'running' | 'good' | 'bad' | 'wait'
}

/** An errand: states, who it waits for, which actions move it, which clocks run. Declared in a module's procedure.ts. */
export type Procedure<S extends string = string> = {
  readonly kind: 'procedure'
  /** `<module>.<noun>`. */
  readonly name: string
  readonly title: Words
  readonly start: S
  readonly states: Readonly<Record<S, State>>
  readonly moves: readonly { readonly action: string; readonly from: readonly S[]; readonly to: S }[]
  readonly clocks: readonly Clock[]
  /** Permission to read such cases (scoped by the owning organ), beside those who may act. */
  readonly may: May
  /** How long kept after the end. */
  readonly kept: { readonly years: number; readonly law: string }
}

export const procedure = <S extends string>(card: Omit<Procedure<S>, 'kind'>): Procedure<S> => ({ kind: 'procedure', ...card })

export type In<C extends { input: TSchema }> = Static<C['input']>
export type Out<C extends { output: TSchema }> = Static<C['output']>
export type Fact<E extends { fact: TSchema }> = Static<E['fact']>
