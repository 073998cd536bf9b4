// From the bytes of a call to what it says. Nothing here is believed yet: only its form is checked.
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { callerRefusals } from '../refusals.ts'
import { headerNames } from './canonical-request.ts'

export type IncomingCall = {
  readonly method: string
  /** Path and query exactly as received. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The raw body of a POST; absent for a GET. */
  readonly body?: string | Uint8Array | undefined
}

export type ReadCall = {
  readonly service: string
  readonly client: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: Buffer
  readonly fields: readonly string[]
  readonly purpose: string
  readonly after: string | undefined
  readonly limit: number
  readonly subscription: string | undefined
  readonly acknowledged: number | undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const NONCE = /^[A-Za-z0-9_-]{16,64}$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/
const SERVICE = /^[a-z][a-z0-9-]{1,59}$/
const FIELDS = /^[A-Za-z][A-Za-z0-9_]{0,62}(,[A-Za-z][A-Za-z0-9_]{0,62}){0,499}$/
const SIGNATURE = /^[A-Za-z0-9+/]{80,120}={0,2}$/
const WHOLE = /^\d{1,15}$/
/** Control characters have no place in a purpose; a null byte could not even be stored. */
const PRINTABLE = /^[^\u0000-\u001F\u007F]{1,500}$/

export const AT_MOST = 5000
const USUALLY = 100

const bad = (part: string): never => refuse(ground(callerRefusals.malformed, { part }))

/** The name of the service in the address, or an empty text. */
export const serviceIn = (url: string): string => {
  const name = /^\/exchange\/r1\/([^/?]+)(\?|$)/.exec(url)?.[1] ?? ''
  return SERVICE.test(name) ? name : ''
}

function parametersOf(call: IncomingCall): Record<string, string> {
  const query = call.url.includes('?') ? call.url.slice(call.url.indexOf('?') + 1) : ''
  if (call.method.toUpperCase() !== 'POST') {
    return Object.fromEntries(new URLSearchParams(query))
  }
  if (query !== '') bad('body')
  try {
    const body: unknown = JSON.parse(String(call.body instanceof Uint8Array ? Buffer.from(call.body) : (call.body ?? '{}')))
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return bad('body')
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]))
  } catch {
    return bad('body')
  }
}

/** Who says that it calls, and with what proof. */
export type Caller = Pick<ReadCall, 'client' | 'timestamp' | 'nonce' | 'signature'>

/** Refuses `exchange.malformed-call` with the name of the first header that is missing or has the wrong form. */
export function readCaller({ headers }: Pick<IncomingCall, 'headers'>): Caller {
  const header = (part: keyof typeof headerNames, shape: RegExp): string => {
    const value = headers[headerNames[part]]
    return typeof value === 'string' && shape.test(value) ? value : bad(headerNames[part])
  }
  return {
    client: header('client', UUID),
    timestamp: header('timestamp', INSTANT),
    nonce: header('nonce', NONCE),
    signature: Buffer.from(header('signature', SIGNATURE), 'base64'),
  }
}

const known = new Set(['fields', 'purpose', 'after', 'limit', 'subscription', 'ack'])

/** Refuses `exchange.malformed-call` with the name of the first part that is missing or has the wrong form. */
export function readCall(call: IncomingCall): ReadCall {
  const caller = readCaller(call)
  const service = serviceIn(call.url) || bad('service')
  const said = parametersOf(call)
  for (const name of Object.keys(said)) if (!known.has(name)) bad(name.slice(0, 40))
  const maybe = (name: string, shape: RegExp): string | undefined => {
    const value = said[name]
    if (value === undefined) return undefined
    return shape.test(value) ? value : bad(name)
  }
  const subscription = maybe('subscription', UUID)
  const fields = maybe('fields', FIELDS)?.split(',') ?? []
  const purpose = maybe('purpose', PRINTABLE) ?? (subscription ? '' : bad('purpose'))
  const limit = Number(maybe('limit', WHOLE) ?? USUALLY)
  if (limit < 1 || limit > AT_MOST) bad('limit')
  const ack = maybe('ack', WHOLE)
  return {
    service,
    ...caller,
    purpose,
    limit,
    subscription,
    fields: [...new Set(fields)],
    after: maybe('after', /^[A-Za-z0-9_-]{1,2000}$/),
    acknowledged: ack === undefined ? undefined : Number(ack),
  }
}
