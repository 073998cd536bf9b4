// What decides a call is read from the rooms that own it and believed for less than half a second, counted from before the
// reading began: a revoked acceptance, a suspended authorisation, a closed service bites within that time. Calls that ask
// at once share one reading. A failed reading is not kept.

export type FactsCache<T> = { get(client: string, service: string): Promise<T> }

export function factsCache<T>(
  load: (client: string, service: string) => Promise<T>,
  options: { lifeMs?: number; most?: number } = {},
): FactsCache<T> {
  const { lifeMs = 400, most = 5000 } = options
  const kept = new Map<string, { since: number; facts: Promise<T> }>()
  return {
    get(client, service) {
      const key = `${client}|${service}`
      const now = performance.now()
      const known = kept.get(key)
      if (known && now - known.since < lifeMs) return known.facts
      const facts = load(client, service)
      const entry = { since: now, facts }
      kept.delete(key)
      kept.set(key, entry)
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      facts.catch(() => {
        if (kept.get(key) === entry) kept.delete(key)
      })
      return facts
    },
  }
}
