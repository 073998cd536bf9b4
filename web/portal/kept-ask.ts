// What anybody may ask is answered alike to everybody: whoever asks the same within the time is given the same answer.
import type { Ask } from './asking.ts'

const MOST = 200

export function keptAsk(ask: Ask, ms: number): Ask {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>()
  return (name, query) => {
    const key = `${name} ${JSON.stringify(query)}`
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.answer
    const answer = ask(name, query)
    kept.delete(key)
    kept.set(key, { until: performance.now() + ms, answer })
    if (kept.size > MOST) kept.delete(kept.keys().next().value!)
    // What was not answered is asked anew by the next.
    answer.catch(() => kept.delete(key))
    return answer
  }
}
