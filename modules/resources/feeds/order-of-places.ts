// The order of places, as the tables have it: transaction, record, event. Pure.
export type Place = { readonly xact: string; readonly record: string; readonly seq: number }

/** Negative when the first place comes before the second. */
export function comparePlaces(a: Place, b: Place): number {
  const [one, other] = [BigInt(a.xact), BigInt(b.xact)]
  if (one !== other) return one < other ? -1 : 1
  if (a.record !== b.record) return a.record < b.record ? -1 : 1
  return a.seq - b.seq
}
