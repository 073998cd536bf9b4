// Chance that is the same on every machine: sfc32 begun from a text of numbers. Nothing here reads a clock.

export type Dice = {
  /** 0 ≤ x < 1. */
  readonly chance: () => number
  /** A whole number, 0 ≤ x < n. */
  readonly below: (n: number) => number
  /** About normal, mean 0, deviation 1. */
  readonly spread: () => number
}

/** Dice begun from these numbers: the same numbers, the same throws. */
export function diceOf(...numbers: readonly number[]): Dice {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  let c = 0xb7e15162 | 0
  let d = 1
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return t >>> 0
  }
  for (const number of numbers) {
    a ^= number | 0
    b ^= Math.imul(number | 0, 0x85ebca6b)
    c ^= Math.floor(number / 2 ** 32) | 0
    for (let i = 0; i < 12; i += 1) next()
  }
  const chance = () => next() / 2 ** 32
  return { chance, below: (n) => Math.floor(chance() * n), spread: () => (chance() + chance() + chance() + chance() - 2) * 1.732 }
}

/** An index drawn by weights whose running sums are given. */
export function drawn(dice: Dice, sums: readonly number[]): number {
  const at = dice.chance() * sums.at(-1)!
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

export const runningSums = (weights: readonly number[]): number[] => {
  let sum = 0
  return weights.map((weight) => (sum += weight))
}
