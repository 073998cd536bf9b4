// Nonces heard in the last seconds, in two halves that take turns. This is the quick check, and keeps two equal calls out
// of one batch; the key of exchange.heard is the lasting one, across processes and restarts.

export function nonceMemory(turnMs = 10_000) {
  let young = new Set<string>()
  let old = new Set<string>()
  let turned = performance.now()
  return {
    /** True the first time, false when it was heard a moment ago. */
    hear(client: string, nonce: string): boolean {
      const now = performance.now()
      if (now - turned > turnMs) {
        old = young
        young = new Set()
        turned = now
      }
      const key = `${client}${nonce}`
      if (young.has(key) || old.has(key)) return false
      young.add(key)
      return true
    },
  }
}
