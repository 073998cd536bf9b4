// Who holds how much of a company, from the lines of its form (公司法 第46条、第56条): a share is the part of the capital subscribed.
import { type Money, sharePermille, sum, toYuan, yuan } from '#kernel/money/money.ts'
import { linesOf } from './lines.ts'

export type Share = { readonly name: string; readonly number: string; readonly subscribed: string; readonly permille: number }

const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/

/** The capital of a line: what follows the number, with or without 元 and commas; undefined where it is no amount. */
export function amountIn(rest: readonly string[]): Money | undefined {
  const text = rest.join('').normalize('NFKC').replace(/元$/u, '')
  return AMOUNT.test(text) ? yuan(text) : undefined
}

/** Shares are thousandths that never come to more than what is subscribed: those who are nearest to the next one are given it. */
export function sharesOf(text: string, capital: string): Share[] {
  const whole = yuan(capital)
  const lines = linesOf(text).flatMap((line) => {
    const subscribed = line && amountIn(line.rest)
    return line && subscribed !== undefined ? [{ ...line, subscribed }] : []
  })
  const floors = lines.map(({ subscribed }) => sharePermille(subscribed, whole))
  const left = Number(sharePermille(sum(lines.map(({ subscribed }) => subscribed)), whole) - floors.reduce((all, one) => all + one, 0n))
  const rest = (i: number) => lines[i]!.subscribed * 1000n - floors[i]! * whole
  const raised = new Set(
    lines
      .map((_line, i) => i)
      .toSorted((a, b) => (rest(b) > rest(a) ? 1 : rest(b) < rest(a) ? -1 : a - b))
      .slice(0, left),
  )
  return lines.map(({ name, number, subscribed }, i) => ({
    name,
    number,
    subscribed: toYuan(subscribed),
    permille: Number(floors[i]) + (raised.has(i) ? 1 : 0),
  }))
}
