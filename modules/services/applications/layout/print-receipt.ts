// The receipt that a visitor takes home: one page in big type, with the number and how to ask by telephone. The form that was filled in
// is not on it: whoever finds the paper learns no more than that somebody applied.
import { readFileSync } from 'node:fs'
import { BUNDLED, type Fonts, fontsChosen } from '#kernel/documents/typst/fonts.ts'
import { typeset } from '#kernel/documents/typst/typeset.ts'
import { dayInChinese } from '#kernel/time/day.ts'

const template = readFileSync(new URL('receipt.typ', import.meta.url), 'utf8')

export type Receipt = {
  readonly number: string
  readonly title: string
  readonly name: string
  readonly telephone: string
  readonly day: string
  readonly organ: string
  readonly clerk: string
  readonly parts: readonly string[]
}

/** 138****0000: enough to know which telephone it was. */
const masked = (telephone: string) => telephone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')

export const printReceipt = ({ telephone, day, ...receipt }: Receipt, fonts: Fonts = fontsChosen()): Buffer =>
  typeset(
    template,
    { ...receipt, telephone: masked(telephone), day: dayInChinese(day), fonts: [...fonts.families.slice(0, 8), BUNDLED] },
    fonts,
  ).pdf()
