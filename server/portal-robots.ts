// What programs that visit the portal are told: what to leave alone, the lasting addresses, and what was made public lately. The map
// of the site is an index: one file of the site itself, one of each prefecture with its counties, made when it is asked for.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { FEED_TYPE, writeFeed } from '#adapters/atom/write-feed.ts'
import { clauses } from '#policy/clauses.ts'
import { type Divisions, PROVINCE } from '#web/portal/divisions.ts'
import { askLatest, type News } from '#web/portal/pages/news.ts'
import { mapped } from '#web/portal/places.ts'
import type { Press } from '#web/portal/press.ts'
import { atPlace, type Visit } from '#web/portal/visit.ts'
import { requestOf } from './portal-request.ts'
import { NotThere } from '#web/portal/asking.ts'

export const robotsFor = (publicUrl: string): string =>
  `User-agent: *\nDisallow: /search\nDisallow: /me\nDisallow: /4*/search\nDisallow: /4*/me\nSitemap: ${publicUrl}/sitemap.xml\n`

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const pathsAt = (publicUrl: string, paths: readonly string[]) =>
  `${HEAD}<urlset xmlns="${SCHEMA}">\n${paths.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`).join('\n')}\n</urlset>\n`

/** The site's own file and those of the fourteen; while divisions cannot be asked for, the site's alone. */
export const siteMapIndex = (publicUrl: string, divisions: Divisions | undefined): string => {
  const files = ['/sitemap-site.xml', ...(divisions?.within(PROVINCE) ?? []).map(({ code }) => `/${code}/sitemap.xml`)]
  return `${HEAD}<sitemapindex xmlns="${SCHEMA}">\n${files.map((path) => `<sitemap><loc>${publicUrl}${path}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`
}

/** The lasting addresses: every place, and the page of every clause. */
export const siteMapFor = (publicUrl: string): string =>
  pathsAt(publicUrl, [
    ...mapped.filter(({ path }) => path !== '/search').map(({ path }) => path),
    ...clauses.map(({ id }) => `/clauses/${id}`),
  ])

/** What is another thing in a prefecture and in each of its counties. */
export function siteMapOf(publicUrl: string, prefecture: string, divisions: Divisions): string {
  const codes = [prefecture, ...divisions.within(prefecture).map(({ code }) => code)]
  const narrowing = mapped.filter(({ narrows }) => narrows)
  return pathsAt(
    publicUrl,
    codes.flatMap((code) => narrowing.map(({ path }) => atPlace(code, path))),
  )
}

/** What was made public lately, as Atom: the same thing may be there twice, approved and then accepted. */
export function feedFor(v: Visit, news: readonly News[]): string {
  const at = (path: string) => v.publicUrl + v.to(path)
  return writeFeed({
    id: at('/feed.xml'),
    title: v.of(v.site.name),
    self: at('/feed.xml'),
    page: at('/openness'),
    author: v.of(v.site.host),
    since: v.now.toISOString(),
    language: v.language === 'zh' ? 'zh-CN' : 'en',
    entries: news.map(({ day, what, name, href }) => ({
      id: `${at(href)}${href.includes('#') ? '-' : '#'}${what}`,
      title: `${v.t(what)}${v.t('frame.colon')}${name}`,
      href: at(href),
      updated: `${day}T00:00:00+08:00`,
    })),
  })
}

export function programRoutes(app: FastifyInstance, press: Press, publicUrl: string): void {
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(robotsFor(publicUrl)))
  app.get('/sitemap-site.xml', (_request, reply) => reply.type(XML).send(siteMapFor(publicUrl)))
  app.get('/sitemap.xml', async (request: FastifyRequest, reply) => {
    const v = await press.visiting(requestOf(request))
    if (v.place === undefined) return reply.type(XML).send(siteMapIndex(publicUrl, v.divisions))
    if (v.division?.level !== 'prefecture') throw new NotThere()
    return reply.type(XML).send(siteMapOf(publicUrl, v.place, v.divisions!))
  })
  app.get('/feed.xml', async (request: FastifyRequest, reply) => {
    const v = await press.visiting(requestOf(request))
    const { news } = await askLatest(v)
    v.asking.orAway()
    return reply.type(FEED_TYPE).send(feedFor(v, news))
  })
}

const XML = 'application/xml; charset=utf-8'
