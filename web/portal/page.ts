import type { ReactNode } from 'react'
import type { Visit } from './visit.ts'

/** A page before it is put into the document. */
export type Page = {
  readonly title: string
  /** One sentence for search engines; the lead of the page. */
  readonly description: string
  readonly body: ReactNode
  readonly status?: number
  /** Where the page is one article: its day and source for the meta tags. */
  readonly article?: { readonly publishedOn?: string | undefined; readonly source: string }
  /** The page draws its own search and width (home). */
  readonly wide?: boolean
}

export type Load = (visit: Visit) => Promise<Page> | Page
