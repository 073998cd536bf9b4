import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const windowRefusals = {
  visitorUnknown: {
    code: 'applications.visitor-unknown',
    kind: 'invalid',
    words: words(
      '人口库里没有姓名、号码都相符的在册人员。请对照身份证再输一遍；仍不符的，请来人到户籍所在地派出所核对。',
      'The register has nobody in life of this number and name. Look at the identity card again.',
    ),
    clauses: ['3.5.1'],
  },
} as const satisfies Record<string, Refusal>
