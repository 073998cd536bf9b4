// How much of the base registers one reader may use up in an hour.

/** What each kind of reader may use up in an hour: numbers that named nobody, and distinct records. */
export type ReadingLimits = Readonly<Record<'actor' | 'organ' | 'client', { readonly misses: number; readonly records: number }>>

export const defaultLimits: ReadingLimits = {
  actor: { misses: 100, records: 500 },
  organ: { misses: 2_000, records: 20_000 },
  client: { misses: 300, records: 2_000 },
}
