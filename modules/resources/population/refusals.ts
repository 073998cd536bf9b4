import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  numberMalformed: {
    code: 'population.number-malformed',
    kind: 'invalid',
    words: words('公民身份号码 {number} 不正确：{fault}。', 'The identity number {number} is not right: {faultEn}.'),
    law: 'GB 11643-1999',
  },
} as const satisfies Record<string, Refusal>
