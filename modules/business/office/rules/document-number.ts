// 发文字号: 机关代字, year in hexagonal brackets, number without 第 and without leading zeros (条例 第9条; GB/T 9704-2012 7.2.5).
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract/refusals.ts'

export const DOCUMENT_NUMBER = /^[\u4e00-\u9fa5]+〔\d{4}〕[1-9]\d*号$/

export function numberOf(code: string, year: number, seq: number): string {
  const number = `${code}〔${year}〕${seq}号`
  if (!DOCUMENT_NUMBER.test(number)) throw new RangeError(`not a document number: ${number}`)
  return number
}

export const prefixIsChinese = rule<{ readonly code: string }>(
  {
    name: 'office.prefix-is-chinese',
    title: words('机关代字只用汉字', 'A prefix is of Chinese characters'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第9条',
  },
  ({ code }) => grounds(!/^[\u4e00-\u9fa5]+$/.test(code) && ground(refusals.prefixMalformed, undefined, '/code')),
)
