// The shapes of AuthZEN requests. Unknown fields are ignored; what is known is checked before anything is looked up, and a
// fault is one sentence.

export class Fault extends Error {
  readonly status: 400 | 401 | 403 | 429
  constructor(status: Fault['status'], message: string) {
    super(message)
    this.name = 'Fault'
    this.status = status
  }
}
const bad = (message: string): never => {
  throw new Fault(400, message)
}

type Json = Readonly<Record<string, unknown>>
export type Entity = { readonly type: string; readonly id: string; readonly properties: Json }
export type Asked = { readonly subject: Entity; readonly action: string; readonly resource: Entity; readonly context: Json }
export type Page = { readonly token: string | undefined; readonly limit: number }

export const MOST_EVALUATIONS = 1_000
export const MOST_RESULTS = 500
const DEFAULT_RESULTS = 50
const DEEPEST = 32
const LONGEST = 400
/** No control characters: none belongs into an id, and a null byte no table can hold. */
const CONTROL = new RegExp('[\\u0000-\\u001F\\u007F]')

/** A JSON object, and no buffer of another media type. */
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)

/** The body as an object that can be held, hashed and logged: not too deep, every text whole, every number finite. */
export function bodyOf(body: unknown): Json {
  if (!isObject(body)) return bad('The body must be a JSON object.')
  checkValue(body, 0)
  return body
}

function checkValue(value: unknown, depth: number): void {
  if (depth > DEEPEST) bad(`The body is nested more than ${DEEPEST} levels deep.`)
  if (typeof value === 'string' && !value.isWellFormed()) bad('The body holds half a character.')
  if (typeof value === 'number' && !Number.isFinite(value)) bad('The body holds a number that is too large.')
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    checkValue(key, depth)
    checkValue(item, depth + 1)
  }
}

function text(value: unknown, called: string): string {
  if (typeof value !== 'string') return bad(`${called} is required and must be a string.`)
  if (value === '' || value.length > LONGEST || CONTROL.test(value))
    bad(`${called} must have 1 to ${LONGEST} characters and no control character.`)
  return value
}

function object(value: unknown, called: string): Json {
  if (value === undefined) return {}
  return isObject(value) ? value : bad(`${called} must be an object.`)
}

function entity(value: unknown, called: string, without?: 'id'): Entity {
  if (!isObject(value)) return bad(`${called} is required and must be an object.`)
  return {
    type: text(value.type, `${called}.type`),
    id: without ? '' : text(value.id, `${called}.id`),
    properties: object(value.properties, `${called}.properties`),
  }
}

function action(value: unknown): string {
  if (!isObject(value)) return bad('action is required and must be an object.')
  object(value.properties, 'action.properties')
  return text(value.name, 'action.name')
}

/** One evaluation; `searched` names the part whose id is not given. */
export const askedOf = (body: Json, searched?: 'subject' | 'resource'): Asked => ({
  subject: entity(body.subject, 'subject', searched === 'subject' ? 'id' : undefined),
  action: action(body.action),
  resource: entity(body.resource, 'resource', searched === 'resource' ? 'id' : undefined),
  context: object(body.context, 'context'),
})

/** A search for actions: everything but the action. */
export const askedForActions = (body: Json): Omit<Asked, 'action'> => ({
  subject: entity(body.subject, 'subject'),
  resource: entity(body.resource, 'resource'),
  context: object(body.context, 'context'),
})

export function pageOf(body: Json): Page {
  const page = object(body.page, 'page')
  const { token, limit = DEFAULT_RESULTS } = page
  if (token !== undefined && typeof token !== 'string') return bad('page.token must be a string.')
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) return bad('page.limit must be a whole number from 1.')
  return { token: token === '' ? undefined : token, limit: Math.min(limit, MOST_RESULTS) }
}

export type Semantic = 'execute_all' | 'deny_on_first_deny' | 'permit_on_first_permit'
const SEMANTICS: readonly unknown[] = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit']

export type Batch = { readonly items: readonly (Asked | Fault)[]; readonly semantic: Semantic }

/** The evaluations of a batch, each with the defaults above it; undefined where there are none, which is a single evaluation. */
export function batchOf(body: Json): Batch | undefined {
  const { evaluations } = body
  const { evaluations_semantic: semantic = 'execute_all' } = object(body.options, 'options')
  if (!SEMANTICS.includes(semantic)) bad(`options.evaluations_semantic must be one of ${SEMANTICS.join(', ')}.`)
  if (evaluations === undefined) return undefined
  if (!Array.isArray(evaluations)) return bad('evaluations must be an array.')
  if (evaluations.length === 0) return undefined
  if (evaluations.length > MOST_EVALUATIONS) bad(`A request may hold at most ${MOST_EVALUATIONS} evaluations.`)
  const defaults = Object.fromEntries(['subject', 'action', 'resource', 'context'].map((key) => [key, body[key]]))
  const items = evaluations.map((own: unknown) => {
    try {
      return askedOf({ ...defaults, ...(isObject(own) ? own : bad('An evaluation must be an object.')) })
    } catch (fault) {
      if (fault instanceof Fault) return fault
      throw fault
    }
  })
  return { items, semantic: semantic as Semantic }
}
