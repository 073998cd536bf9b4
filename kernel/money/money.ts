// Money is a whole number of fen (分). It crosses the wire as a decimal string of yuan with two places ("1250000.00"),
// never as a float; shares and rates are integers over a base.

export type Money = bigint & { readonly money: true }

export const money = (fen: bigint) => fen as Money
export const zero = money(0n)

const SHAPE = /^-?\d{1,15}(\.\d{1,2})?$/

/** Yuan as text ("12.5", "12") to Money. Throws RangeError on anything else. */
export function yuan(text: string): Money {
  if (!SHAPE.test(text)) throw new RangeError(`not an amount in yuan: ${text}`)
  const negative = text.startsWith('-')
  const [whole = '0', part = ''] = text.replace('-', '').split('.')
  const fen = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
  return money(negative ? -fen : fen)
}

/** Money as yuan with two places, the wire form. */
export function toYuan(amount: Money): string {
  const absolute = amount < 0n ? -amount : amount
  return `${amount < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
}

export const sum = (amounts: Iterable<Money>): Money => {
  let total = 0n
  for (const amount of amounts) total += amount
  return money(total)
}

/** `rate` thousandths of an amount, rounded down to a whole fen. */
export const permille = (amount: Money, rate: bigint) => money((amount * rate) / 1000n)

/** The part as permille of the whole, rounded down; 0 when the whole is 0. */
export const sharePermille = (part: Money, whole: Money): bigint => (whole === 0n ? 0n : (part * 1000n) / whole)
