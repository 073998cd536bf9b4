// A feed as Atom 1.0 (RFC 4287). The order of the entries is the caller's: newest first, as readers show them.
import { inMarkup } from '#kernel/text/markup.ts'

export type Entry = {
  /** An IRI that is this entry's for ever and no other's (4.2.6). */
  readonly id: string
  readonly title: string
  readonly href: string
  /** RFC 3339. */
  readonly updated: string
  readonly author?: string
  readonly summary?: string
}

export type Feed = {
  readonly id: string
  readonly title: string
  /** Where the feed itself is, and the page that shows the same to people. */
  readonly self: string
  readonly page: string
  /** Who speaks where an entry names nobody (4.1.1). */
  readonly author: string
  /** Of a feed without entries. */
  readonly since: string
  readonly language: string
  readonly entries: readonly Entry[]
}

export const FEED_TYPE = 'application/atom+xml; charset=utf-8'

export const writeFeed = ({ id, title, self, page, author, since, language, entries }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${inMarkup(id)}</id>
  <title>${inMarkup(title)}</title>
  <link rel="self" href="${inMarkup(self)}"/>
  <link href="${inMarkup(page)}"/>
  <updated>${entries.map(({ updated }) => updated).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? since}</updated>
  <author><name>${inMarkup(author)}</name></author>
${entries.map(entryOf).join('')}</feed>
`

const entryOf = ({ id, title, href, updated, author, summary }: Entry): string =>
  `  <entry>
    <id>${inMarkup(id)}</id>
    <title>${inMarkup(title)}</title>
    <link href="${inMarkup(href)}"/>
    <updated>${updated}</updated>
${author ? `    <author><name>${inMarkup(author)}</name></author>\n` : ''}${summary ? `    <summary>${inMarkup(summary)}</summary>\n` : ''}  </entry>
`
