// What programs that visit the portal are told.
import { clauses } from '#policy/clauses.ts'
import { mapped } from '#web/portal/places.ts'

export const robotsFor = (publicUrl: string): string =>
  `User-agent: *\nDisallow: /search\nDisallow: /me\nSitemap: ${publicUrl}/sitemap.xml\n`

/** The lasting addresses: every place, and the page of every clause. */
export function siteMapFor(publicUrl: string): string {
  const paths = [...mapped.filter(({ path }) => path !== '/search').map(({ path }) => path), ...clauses.map(({ id }) => `/clauses/${id}`)]
  const lines = paths.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`
}
