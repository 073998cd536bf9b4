// The portal's question, carried over the link: GET /api/<module>/<noun>. A lawful no comes back as `Refused`; anything that
// is no answer rejects otherwise.
import { type Dispatcher, request } from 'undici'
import { type Ground, Refused, type RefusalKind } from '#kernel/refusal/refusal.ts'
import type { Ask } from '#web/portal/asking.ts'

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
