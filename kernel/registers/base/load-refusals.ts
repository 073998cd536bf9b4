import type { Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'

/** What a batch, or a row of it, is refused with before the rules of the register speak. */
export const loadRefusals = {
  unknownColumns: {
    code: 'kernel.load-unknown-columns',
    kind: 'invalid',
    words: words(
      '表头中有不认识的列：{columns}。请对照模板修改表头。',
      'The header has columns that nobody knows: {columns}. Compare it with the template.',
    ),
  },
  columnTwice: {
    code: 'kernel.load-column-twice',
    kind: 'invalid',
    words: words('表头中有重复的列：{columns}。请只保留一列。', 'The header names a column twice: {columns}. Keep one.'),
  },
  columnMissing: {
    code: 'kernel.load-column-missing',
    kind: 'invalid',
    words: words('表头缺少“{title}”列。请对照模板补上。', 'The header lacks the column “{titleEn}”. Compare it with the template.'),
  },
  ragged: {
    code: 'kernel.load-ragged',
    kind: 'invalid',
    words: words(
      '这一行有 {cells} 格，表头有 {columns} 列。请检查多余或缺少的逗号、换行。',
      'The row has {cells} cells, the header {columns} columns: look for a comma or a line break too many or too few.',
    ),
  },
  noNumber: {
    code: 'kernel.load-no-number',
    kind: 'invalid',
    words: words('请填写“{title}”，据此找到记录。', 'Fill in “{titleEn}”: the record is found by it.'),
  },
  empty: {
    code: 'kernel.load-empty',
    kind: 'invalid',
    words: words('登记“{event}”必须填写“{title}”。', '“{eventEn}” must set “{titleEn}”.'),
  },
  inFuture: {
    code: 'kernel.load-in-future',
    kind: 'invalid',
    words: words('生效日期 {day} 晚于今天，请填写实际发生的日期。', 'The day {day} lies in the future: give the day on which it happened.'),
  },
  twiceInBatch: {
    code: 'kernel.load-twice-in-batch',
    kind: 'conflict',
    words: words('号码与本批第 {row} 行重复。请只保留一行。', 'The number stands in row {row} of this batch already. Keep one.'),
  },
  taken: {
    code: 'kernel.load-number-taken',
    kind: 'conflict',
    words: words(
      '号码已登记在册，不能重复建库。信息有变化的，请改报变更类批次。',
      'The number is in the register already. Send what changed as events, not as a new record.',
    ),
  },
  notThere: {
    code: 'kernel.load-no-record',
    kind: 'missing',
    words: words(
      '基础库中没有这个号码的记录。请核对号码，或先由来源单位建库。',
      'No record has this number. Check it, or let its source enter it first.',
    ),
  },
  nothingSet: {
    code: 'kernel.load-nothing-set',
    kind: 'invalid',
    words: words('这一行没有填写任何要登记的数据项。', 'The row sets nothing.'),
  },
} as const satisfies Record<string, Refusal>
