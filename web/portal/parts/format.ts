// Days, times, money and numbers in the reader's language.
import { yuan } from '#kernel/money/money.ts'
import type { Language } from '#kernel/text/text.ts'
import { dayInWords, instantInWords } from '#kernel/time/day.ts'

export const dayWords = (language: Language, day: string): string => dayInWords(day, language)

export const instantWords = (language: Language, instant: string | Date): string => instantInWords(instant, language)

const grouped = (whole: bigint) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')

/** '9800000.00' → 980 万元 exactly, else to the fen: 9,800,000.50 元. */
export function moneyWords(language: Language, amount: string): string {
  const fen = BigInt(yuan(amount))
  if (language === 'zh' && fen >= 1_000_000n && fen % 10_000n === 0n) {
    const part = String((fen % 1_000_000n) / 10_000n)
      .padStart(2, '0')
      .replace(/0+$/, '')
    return `${grouped(fen / 1_000_000n)}${part && `.${part}`} 万元`
  }
  const cents = fen % 100n === 0n ? '' : `.${String(fen % 100n).padStart(2, '0')}`
  return language === 'zh' ? `${grouped(fen / 100n)}${cents} 元` : `¥${grouped(fen / 100n)}${cents}`
}

export const numberWords = (n: number): string => grouped(BigInt(Math.trunc(n)))
