import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  notTheLead: {
    code: 'statistics.not-the-lead',
    kind: 'forbidden',
    words: words(
      '基础库由宏观经济数据库的牵头单位统计，本单位不是牵头单位。',
      'The bases are counted by the organ that leads the macro-economy base; yours does not.',
    ),
    clauses: ['3.4.5d'],
  },
  noSuchPeriod: {
    code: 'statistics.no-such-period',
    kind: 'invalid',
    words: words(
      '时期 {period} 写法不对：年写 2026，月写 2026-03，日写 2026-03-31。',
      'The period {period} is not written right: 2026, 2026-03 or 2026-03-31.',
    ),
  },
  notOver: {
    code: 'statistics.period-not-over',
    kind: 'conflict',
    words: words('{period} 还没有结束，请在 {day} 之后再取数。', '{period} is not over: take it after {day}.'),
  },
  alreadyTaken: {
    code: 'statistics.already-taken',
    kind: 'conflict',
    words: words(
      '{period} 已经取数并公布。公布的表不再改动：两次公布的差额会泄露个别单元格。以后的更正在下一期体现。',
      '{period} was taken and published. A published table stays: the difference of two would tell single cells. Later corrections show in the next period.',
    ),
    law: '统计法 第25条',
  },
  noSuchCube: {
    code: 'statistics.no-such-cube',
    kind: 'invalid',
    words: words('没有名为 {cube} 的统计表。', 'There is no table {cube}.'),
  },
  badKey: {
    code: 'statistics.bad-key',
    kind: 'invalid',
    words: words(
      '键 {key} 与该表的维度不符：应有 {n} 段，用“.”分隔，每段的代码用“+”分隔，留空表示全部。',
      'The key {key} does not fit: the table has {n} dimensions, parted by a dot; codes of one are joined by a plus, none means all.',
    ),
  },
  tooMuch: {
    code: 'statistics.too-much',
    kind: 'invalid',
    words: words('结果超过 {most} 个单元格，请用键或时期缩小范围。', 'More than {most} cells: narrow it by key or period.'),
  },
} as const satisfies Record<string, Refusal>
