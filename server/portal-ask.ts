// The portal's question, carried over the link: GET /api/<module>/<noun>, or a POST where the contract says so; and the public
// actions of its forms. A lawful no comes back as `Refused`; anything that is no answer rejects otherwise.
import { type Dispatcher, request } from 'undici'
import { methodOf } from '#kernel/module/contract.ts'
import { verify } from '#modules/security/seals/contract.ts'
import { asked } from '#web/portal/asked.ts'
import { type Ground, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import type { Ask } from '#web/portal/asking.ts'
import type { Act } from './portal-open.ts'
import { keyIn } from './portal-request.ts'
import type { Check } from './portal-verify.ts'

const LIMIT_MS = 5_000
const kinds: Readonly<Record<number, RefusalKind>> = {
  400: 'invalid',
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  422: 'invalid',
}

/** The questions that come with a body. */
const posted = new Set<string>(Object.values(asked).flatMap((question) => (methodOf(question) === 'POST' ? [question.name] : [])))

/** The query of an address, with its question mark; a list is its name as often as it has members. */
export function searchOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, String(one)]))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

/** Asks through the link. `extranet` is the internal listener's address without a slash at the end. */
export function askThrough(extranet: string, dispatcher: Dispatcher): Ask {
  const post = actThrough(extranet, dispatcher)
  return async (name, query) => {
    if (posted.has(name)) return await post(name, query)
    const url = `${extranet}/api/${name.replace('.', '/')}${searchOf(query)}`
    return await answerOf(name, await request(url, { dispatcher, signal: AbortSignal.timeout(LIMIT_MS) }))
  }
}

/** Does a public action through the link, as nobody. */
export function actThrough(extranet: string, dispatcher: Dispatcher): Act {
  return async (name, input, key) =>
    await answerOf(
      name,
      await request(`${extranet}/api/${name.replace('.', '/')}`, {
        method: 'POST',
        dispatcher,
        headers: { 'content-type': 'application/json', 'x-yuelu': 'portal', ...(keyIn(key) && { 'idempotency-key': keyIn(key) }) },
        body: JSON.stringify(input),
        signal: AbortSignal.timeout(LIMIT_MS),
      }),
    )
}

async function answerOf(name: string, { statusCode, body }: Dispatcher.ResponseData): Promise<unknown> {
  if (statusCode === 200) return await body.json()
  const kind = kinds[statusCode]
  if (!kind) {
    await body.dump()
    throw new Error(`the extranet answers ${statusCode} to ${name}`)
  }
  const { grounds = [] } = (await body.json()) as { grounds?: Omit<Ground, 'kind'>[] }
  throw new Refused(grounds.map((ground) => ({ ...ground, kind })))
}

const CHECK_LIMIT_MS = 20_000

/** Checks a file through the link: the one question that comes with a document. */
export function checkThrough(extranet: string, dispatcher: Dispatcher): Check {
  return async (file) => {
    const { statusCode, body } = await request(`${extranet}/api/${verify.name.replace('.', '/')}`, {
      method: 'POST',
      dispatcher,
      headers: { 'content-type': 'application/json', 'x-yuelu': 'portal' },
      body: JSON.stringify({ file: file.toString('base64') }),
      signal: AbortSignal.timeout(CHECK_LIMIT_MS),
    })
    if (statusCode === 200) return (await body.json()) as Awaited<ReturnType<Check>>
    await body.dump()
    throw new Error(`the extranet answers ${statusCode} to ${verify.name}`)
  }
}
