// Whole numbers in the proportion of weights, that add up to a total: largest remainders. No part is further than one from its
// exact share.

export function apportion(total: number, weights: ArrayLike<number>): number[] {
  let sum = 0
  for (let i = 0; i < weights.length; i += 1) sum += weights[i]!
  const shares = Array.from({ length: weights.length }, (_, i) => (sum === 0 ? 0 : (total * weights[i]!) / sum))
  const parts = shares.map(Math.floor)
  let left = total - parts.reduce((a, b) => a + b, 0)
  const order = shares.map((share, i) => ({ i, rest: share - parts[i]! })).toSorted((x, y) => y.rest - x.rest || x.i - y.i)
  for (const { i } of order) {
    if (left === 0) break
    parts[i] = parts[i]! + 1
    left -= 1
  }
  return parts
}
