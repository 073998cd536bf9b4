// The portal's question, carried over the link: GET /api/<module>/<noun>. A lawful no comes back as `Refused`; anything that
// is no answer rejects otherwise.
import { type Dispatcher, request } from 'undici'
import { verify } from '#modules/security/seals/contract.ts'
import { type Ground, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import type { Ask } from '#web/portal/asking.ts'
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

/** Asks through the link. `extranet` is the internal listener's address without a slash at the end. */
export function askThrough(extranet: string, dispatcher: Dispatcher): Ask {
  return async (name, query) => {
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString()
    const url = `${extranet}/api/${name.replace('.', '/')}${search && `?${search}`}`
    const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(LIMIT_MS) })
    if (statusCode === 200) return await body.json()
    const kind = kinds[statusCode]
    if (!kind) {
      await body.dump()
      throw new Error(`the extranet answers ${statusCode} to ${name}`)
    }
    const { grounds = [] } = (await body.json()) as { grounds?: Omit<Ground, 'kind'>[] }
    throw new Refused(grounds.map((ground) => ({ ...ground, kind })))
  }
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
