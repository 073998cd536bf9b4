// The one way to the server: JSON in and out, problems as `Problem`, and nothing else thrown but `Unreachable`.

export type ProblemGround = {
  code: string
  message?: string
  words?: { zh: string; en: string }
  clauses?: string[]
  law?: string
  field?: string
  detail?: Record<string, unknown>
}

/** An answer of the server that is not a success (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly requestId?: string
  readonly detail?: string
  readonly grounds: readonly ProblemGround[]
  constructor(status: number, body: Partial<Problem> & { title?: string }) {
    super(body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? String(status)
    if (body.requestId) this.requestId = body.requestId
    if (body.detail) this.detail = body.detail
    this.grounds = body.grounds ?? []
  }
}

/** The server could not be reached, or answered with something that is not ours. */
export class Unreachable extends Error {}

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

export function queryText(query: Query): string {
  const out = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [String(value)]) out.append(key, one)
  }
  const text = out.toString()
  return text && `?${text}`
}

let onSignedOut: () => void = () => undefined
/** Called whenever an answer says that nobody is signed in. */
export const whenSignedOut = (told: () => void) => {
  onSignedOut = told
}

let prove: (() => Promise<boolean>) | undefined
/** Asks the person to prove anew who they are when a call was refused for want of it; answers whether they did. */
export const whenProofNeeded = (ask: typeof prove) => {
  prove = ask
}

/** One call; one that wanted fresh proof is made again as it was, under the same idempotency key. */
async function send(path: string, init: RequestInit): Promise<unknown> {
  try {
    return await sendOnce(path, init)
  } catch (error) {
    if (error instanceof Problem && error.code === 'kernel.proof-needed' && prove && (await prove())) return await sendOnce(path, init)
    throw error
  }
}

async function sendOnce(path: string, init: RequestInit): Promise<unknown> {
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh-CN'
  let answer: Response
  try {
    answer = await fetch(path, {
      credentials: 'same-origin',
      ...init,
      headers: { accept: 'application/json', 'accept-language': language, ...init.headers },
    })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Unreachable('unreachable', { cause })
  }
  if (answer.status === 204) return undefined
  const body: unknown = await answer.json().catch(() => undefined)
  if (answer.ok && body !== undefined) return body
  if (answer.ok) throw new Unreachable('not JSON')
  if (answer.status === 401 && path !== '/api/session') onSignedOut()
  throw new Problem(answer.status, (body ?? {}) as Partial<Problem>)
}

export const get = async <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  (await send(path + queryText(query), { ...(signal && { signal }) })) as T

/** Asks for a stated purpose, which stands in the log. */
export const getFor = async <T>(purpose: string, path: string, query: Query = {}): Promise<T> =>
  (await send(path + queryText(query), { headers: { 'x-yuelu-purpose': encodeURIComponent(purpose) } })) as T

export async function post<T>(path: string, body: unknown, idempotencyKey?: string): Promise<T> {
  return sendBody<T>('POST', path, body, idempotencyKey)
}

export async function sendBody<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, key?: string): Promise<T> {
  const headers: Record<string, string> = { 'x-yuelu': '1', ...(key && { 'idempotency-key': key }) }
  if (body !== undefined) headers['content-type'] = 'application/json'
  return (await send(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })) as T
}

/** A question that comes with a body, for a stated purpose. */
export const sendBodyFor = async <T>(purpose: string, path: string, body: unknown): Promise<T> =>
  (await send(path, {
    method: 'POST',
    headers: { 'x-yuelu': '1', 'x-yuelu-purpose': encodeURIComponent(purpose), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })) as T

/** A file as the body (CSV or XLSX), for imports. */
export async function sendFile<T>(path: string, file: Blob, type: string): Promise<T> {
  return (await send(path, { method: 'POST', body: file, headers: { 'x-yuelu': '1', 'content-type': type } })) as T
}

/** A key that lets a retry act once. Works on plain http too, where randomUUID is missing. */
export function freshKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
