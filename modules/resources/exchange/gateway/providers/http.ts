// A department's own HTTP API: GET <address>?fields=a,b&after=<key>&limit=n answers {"rows": [...]} in the order of the key.
// What it sends beyond the fields asked for is cut off here; what is out of order or too much is a fault of the provider.
import { type Dispatcher, fetch as fetchBy } from 'undici'
import { type Page, type PageQuery, type Provider, ProviderFailed } from './provider.ts'

const SLOWEST_MS = 5000
const LARGEST = 16 * 2 ** 20

/** The way to providers that are known by their certificates; absent: whoever answers at the address. */
export type Way = () => Promise<Dispatcher>

export function httpProvider(address: string, way?: Way): Provider {
  return {
    async page(query): Promise<Page> {
      const rows = await fetchRows(address, query, way).catch((error: unknown) => {
        throw error instanceof ProviderFailed ? error : new ProviderFailed(String((error as Error).message), { cause: error })
      })
      const keys = rows.map((row) => String(row[query.key] ?? ''))
      if (keys.some((key, i) => key === '' || (i > 0 && key === keys[i - 1])))
        throw new ProviderFailed(`rows without a unique ${query.key}`)
      if (rows.length > query.limit) throw new ProviderFailed(`${rows.length} rows where ${query.limit} were asked for`)
      return { keys, rows: rows.map((row) => Object.fromEntries(query.fields.map((field) => [field, row[field] ?? null]))) }
    },
  }
}

async function fetchRows(address: string, { fields, key, after, limit }: PageQuery, way?: Way): Promise<Record<string, unknown>[]> {
  const url = new URL(address)
  url.searchParams.set('fields', [...new Set([...fields, key])].join(','))
  url.searchParams.set('limit', String(limit))
  if (after !== undefined) url.searchParams.set('after', after)
  const init = { redirect: 'error', signal: AbortSignal.timeout(SLOWEST_MS), headers: { accept: 'application/json' } } as const
  if (way && url.protocol !== 'https:') throw new ProviderFailed('the provider has no address with https, by which it could be known')
  const response = way ? await fetchBy(url, { ...init, dispatcher: await way() }) : await fetch(url, init)
  if (!response.ok) throw new ProviderFailed(`the provider answered ${response.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST) throw new ProviderFailed('the answer exceeds 16 MiB')
    parts.push(part)
  }
  const said: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
  const rows = Array.isArray(said) ? said : (said as { rows?: unknown })?.rows
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null))
    throw new ProviderFailed('the answer holds no rows')
  return rows as Record<string, unknown>[]
}
