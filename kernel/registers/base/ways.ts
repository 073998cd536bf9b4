// How personal data is read, and what is said to whoever may not read it so: data, for the contracts.
import type { Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'

/** The ways in which personal data is read. */
export const ways = {
  list: words('检索', 'Listed'),
  open: words('查看', 'Opened'),
  compare: words('核验', 'Compared'),
  export: words('批量导出', 'Exported'),
  feed: words('变更推送', 'Fed'),
} as const
export type Way = keyof typeof ways

export const readingRefusals = {
  noRight: {
    code: 'kernel.no-reading-right',
    kind: 'forbidden',
    words: words(
      '您所在单位没有为“{matter}”{way}“{register}”的用数权。请向数据主管部门申请，或改用核验。',
      'Your organ holds no right to read “{register}” this way ({way}) for the matter {matter}. Apply for it, or compare instead.',
    ),
    law: '政务数据共享条例 第25条',
  },
} as const satisfies Record<string, Refusal>
