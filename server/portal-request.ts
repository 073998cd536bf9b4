// What the portal reads of a request: its place, its query as plain text, and the two preferences.
import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { Language } from '#kernel/text/text.ts'
import { PROVINCE } from '#web/portal/divisions.ts'
import type { Request } from '#web/portal/press.ts'
import { atPlace } from '#web/portal/visit.ts'

const LONGEST = 200
const YEAR_S = 31_536_000

const isLanguage = (text: unknown): text is Language => text === 'zh' || text === 'en'

const preference = (cookies: string | undefined, name: string) => new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(cookies ?? '')?.[1]

type Placed = IncomingMessage & { place?: string }

/**
 * Every page stands at every place: `/430181/items` is `/items` as it is for Liuyang. The division (GB/T 2260 of Hunan) is taken off
 * the address before it is routed, and is the page's to use.
 */
export function placed(raw: IncomingMessage): string {
  const url = raw.url ?? '/'
  const [, place, rest = ''] = /^\/(43\d{4})(?=$|[/?])(.*)$/s.exec(url) ?? []
  if (place === undefined) return url
  // The province itself is the site without a place before it.
  if (place !== PROVINCE) (raw as Placed).place = place
  return rest.startsWith('/') ? rest : `/${rest}`
}

export function requestOf(request: FastifyRequest): Request {
  const { cookie } = request.headers
  const { place } = request.raw as Placed
  const [path = '/'] = request.url.split('?')
  const given = Object.entries((request.query ?? {}) as Record<string, unknown>)
  const query = Object.fromEntries(
    given.flatMap(([name, value]) =>
      name === 'lang' || typeof value !== 'string' ? [] : [[name.slice(0, LONGEST), value.slice(0, LONGEST)]],
    ),
  )
  const wish = (request.query as Record<string, unknown> | undefined)?.lang
  const language = isLanguage(wish) ? wish : preference(cookie, 'lang')
  const search = new URLSearchParams(query).toString()
  return {
    language: isLanguage(language) ? language : 'zh',
    mode: preference(cookie, 'mode') === 'elder' ? 'elder' : 'standard',
    address: localAddress((place ? `/${place}` : '') + path + (search && `?${search}`)),
    path,
    ...(place !== undefined && { place }),
    parameters: (request.params ?? {}) as Record<string, string>,
    query,
  }
}

/** Where a form leads, at the place it was sent from. */
export const ledTo = ({ raw }: FastifyRequest, to: string): string => (to.startsWith('/') ? atPlace((raw as Placed).place, to) : to)

export const cookieOf = (name: 'mode' | 'lang', value: string, isSecure = false): string =>
  `${name}=${value}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax; HttpOnly${isSecure ? '; Secure' : ''}`

/** The hidden key of a form as a header may carry it; whatever else came in its place is no key. */
export const keyIn = (text: string | undefined): string | undefined => (text && /^[\w-]{1,100}$/.test(text) ? text : undefined)

/** An address on this very site, whatever was given: no other host can be smuggled in. */
export function localAddress(text: string | undefined): string {
  if (!text || !/^\/(?![/\\])/.test(text) || text.length > 2_000) return '/'
  const base = 'http://portal.invalid'
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  return url?.origin === base ? url.pathname + url.search : '/'
}

/** A form is sent from a page of ours: a browser says where from, and what is no browser has no cookie worth stealing. */
export function refuseForeignForm({ method, headers, url }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD' || /^\/(oidc|sign-in)\//.test(url)) return
  const site = headers['sec-fetch-site']
  const { origin } = headers
  const isOurs =
    site !== undefined
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host)
  if (!isOurs) throw Object.assign(new Error('a form of another site'), { statusCode: 403 })
}
