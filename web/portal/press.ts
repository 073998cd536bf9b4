// The press makes pages: it asks, draws, compresses, and keeps a finished page for under half a second, so that a crowd at
// one page costs one asking while a revoked system is gone from its page within the second.
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readAssets } from './assets/assets.ts'
import { type Ask, askingFor, NoSuchDivision } from './asking.ts'
import { type Divisions, keptDivisions } from './divisions.ts'
import { drawPage } from './document.tsx'
import { keptAsk } from './kept-ask.ts'
import { loads } from './loads.ts'
import type { Page } from './page.ts'
import { homeOf, type Mine } from './pages/home.tsx'
import { troublePage, type Trouble } from './pages/trouble.tsx'
import { placeAt, type PlacePath } from './places.ts'
import type { Site } from './site.ts'
import { type Mode, type Visit, visitOf } from './visit.ts'
import type { Language } from '#kernel/text/text.ts'

const KEPT_MS = 400
const KEPT_PAGES = 500

export type Request = {
  readonly language: Language
  readonly mode: Mode
  readonly address: string
  readonly path: string
  /** The division in the address. */
  readonly place?: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

export type Printed = {
  readonly status: number
  readonly language: Language
  readonly tag: string
  readonly raw: Buffer
  readonly gzip: () => Buffer
  readonly brotli: () => Buffer
}

export type PressOptions = { readonly ask: Ask; readonly site: Site; readonly publicUrl: string; readonly now: () => Date }

export type Press = ReturnType<typeof openPress>

export function openPress({ ask, site, publicUrl, now }: PressOptions) {
  const assets = readAssets()
  const kept = new Map<string, { readonly until: number; readonly page: Promise<Printed> }>()

  const divisions = keptDivisions(ask)

  const visit = (request: Request, known: Divisions | undefined, by = ask): Visit =>
    visitOf({ ...request, ...(known && { divisions: known }), now: now(), site, publicUrl, asking: askingFor(by) })

  /** At a division that is none, nothing is shown as if it were one. */
  async function visiting(request: Request, by = ask): Promise<Visit> {
    const known = await divisions.get()
    if (request.place !== undefined && known && !known.at(request.place)) throw new NoSuchDivision()
    return visit(request, known, by)
  }

  const forMany = keptAsk(ask, KEPT_MS)

  const print = (v: Visit, page: Page, place: string | undefined): Printed =>
    printed(drawPage({ v, page, place: place === undefined ? undefined : placeAt(place), assets }), page.status ?? 200, v.language)

  async function make(place: PlacePath, request: Request): Promise<Printed> {
    const v = await visiting(request)
    return print(v, await loads[place](v), place)
  }

  return {
    assets,
    /** For what is no page: the feed, the map of the site. */
    visiting,
    /** The page at a place. Rejects with `NotThere` or `ExtranetAway`. */
    async page(place: PlacePath, request: Request): Promise<Printed> {
      const key = `${request.language} ${request.mode} ${request.address}`
      const known = kept.get(key)
      if (known && known.until > performance.now()) return await known.page
      const page = make(place, request)
      kept.delete(key)
      kept.set(key, { until: performance.now() + KEPT_MS, page })
      if (kept.size > KEPT_PAGES) kept.delete(kept.keys().next().value!)
      page.catch(() => kept.delete(key))
      return await page
    },
    /** The home page of whoever is signed in: what it shows to anybody is asked for once for them all, beside what is theirs. */
    async home(request: Request, mine: Promise<Mine | 'lost' | undefined>): Promise<Printed> {
      const v = await visiting(request, forMany)
      return print(v, await homeOf(v, mine), '/')
    },
    /** A page of one person: asked for by the caller, drawn and never kept. */
    async own(request: Request, make: (v: Visit) => Page | Promise<Page>): Promise<Printed> {
      const v = await visiting(request)
      const page = await make(v)
      return printed(drawPage({ v, page, place: undefined, assets }), page.status ?? 200, v.language)
    },
    /** The page that says what went wrong. It asks nothing. */
    trouble(trouble: Trouble, request: Request, number: string, facts?: Readonly<Record<string, number>>): Printed {
      const v = visit(request, divisions.known())
      return print(v, troublePage(v, trouble, number, facts), undefined)
    },
  }
}

function printed(html: string, status: number, language: Language): Printed {
  const raw = Buffer.from(html)
  let small: Buffer | undefined
  let smallest: Buffer | undefined
  return {
    status,
    language,
    tag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
    raw,
    gzip: () => (small ??= gzipSync(raw, { level: 6 })),
    brotli: () => (smallest ??= brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })),
  }
}
