// How much a client may ask: each evaluation and each result it asks for leaves a trace in the log, so their number is
// bounded for each client, whatever address it comes from.
const SECONDS = 10

/** Answers 0 when the cost was taken from the client's budget, else how many seconds until it can be. */
export function budgets(perSecond: number): (client: string, cost: number, nowMs: number) => number {
  const most = perSecond * SECONDS
  const left = new Map<string, { amount: number; at: number }>()
  return (client, cost, nowMs) => {
    const known = left.get(client) ?? { amount: most, at: nowMs }
    const amount = Math.min(most, known.amount + (Math.max(0, nowMs - known.at) / 1000) * perSecond)
    const enough = amount >= Math.min(cost, most)
    left.set(client, { amount: enough ? amount - cost : amount, at: nowMs })
    return enough ? 0 : Math.max(1, Math.ceil((Math.min(cost, most) - amount) / perSecond))
  }
}
