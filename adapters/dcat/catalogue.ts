// What the adapter needs to know of a catalogue: plain data, so that it can be written from any list of resources.

export type Publisher = { readonly id: string; readonly name: string }

export type PublicDataset = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly abstract: string
  readonly publisher: Publisher
  readonly items: readonly { readonly name: string; readonly code: string }[]
  readonly format: string
  readonly frequency: string
  /** How it is shared between departments, in the law's word and for people. */
  readonly attribute: 'unconditional' | 'conditional' | 'not-shared'
  readonly conditions: string
  readonly publishedOn: string
  readonly updatedAt: string
  /** Files that anybody may download: open data, and not what is only shared between departments. */
  readonly downloads?: readonly { readonly path: string; readonly format: string }[]
}

export type PublicCatalogue = {
  /** Where the catalogue is published, without a slash at the end: the root of every IRI. */
  readonly base: string
  readonly title: string
  readonly description: string
  readonly publisher: Publisher
  readonly datasets: readonly PublicDataset[]
}
