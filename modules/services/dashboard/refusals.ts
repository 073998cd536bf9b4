import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  gone: {
    code: 'dashboard.gone',
    kind: 'conflict',
    words: words(
      '这个问题已经不在看板上，可能刚办完。请刷新后再看。',
      'It is on the board no more; it may just have been done. Look again.',
    ),
  },
  remarked: {
    code: 'dashboard.remarked',
    kind: 'conflict',
    words: words('这个问题已有批示在办{number}，请在原督办上追问。', 'There is a remark on it already{number}.'),
  },
  notYours: {
    code: 'dashboard.not-yours',
    kind: 'missing',
    words: words('没有这件督办，或者不是交给本单位的。', 'There is no such remark to your organ.'),
  },
} as const satisfies Record<string, Refusal>
