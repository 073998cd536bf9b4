// A provider's data behind one shape: pages in the order of a key, from after a position. An adapter reads only what was
// granted and the key, and never writes.

export type Page = {
  /** Each row holds exactly the fields asked for, its members in their order. */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** The key of each row, as text: where to go on. */
  readonly keys: readonly string[]
}

export type PageQuery = {
  readonly fields: readonly string[]
  readonly key: string
  readonly after: string | undefined
  readonly limit: number
}

export type Provider = { page(query: PageQuery): Promise<Page> }

/** The provider's side broke: away, too slow, or not what was promised. */
export class ProviderFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ProviderFailed'
  }
}

/** Rows in memory, paged: for files. */
export function pageOf(
  all: readonly { key: string; values: Readonly<Record<string, unknown>> }[],
  { fields, after, limit }: PageQuery,
): Page {
  let start = 0
  if (after !== undefined) {
    let end = all.length
    while (start < end) {
      const middle = (start + end) >> 1
      if (all[middle]!.key > after) end = middle
      else start = middle + 1
    }
  }
  const found = all.slice(start, start + limit)
  return {
    keys: found.map(({ key }) => key),
    rows: found.map(({ values }) => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]))),
  }
}
