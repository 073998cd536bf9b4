import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

/** What a batch as a whole is refused with. */
export const refusals = {
  notLoadable: {
    code: 'intake.not-loadable',
    kind: 'forbidden',
    words: words(
      '您所在单位不能向“{register}”成批报送“{kind}”：其中没有由您单位负责采集的数据项，或该事项只能逐条办理。',
      'Your organ cannot send “{kind}” of “{register}” in batches: it is the source of none of its fields, or the event is recorded one by one.',
    ),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第17条',
  },
  notInState: {
    code: 'intake.not-in-state',
    kind: 'conflict',
    words: words(
      '这批数据目前“{state}”，不能办理这一步。请刷新页面。',
      'The batch is “{stateEn}”: this step cannot be taken now. Reload the page.',
    ),
  },
  tooLarge: {
    code: 'intake.file-too-large',
    kind: 'invalid',
    words: words(
      '文件过大：{format} 最大 {most} MB。请拆分，或改用 CSV。',
      'The file is too large: {format} may have {most} MB. Split it, or send CSV.',
    ),
  },
  torn: {
    code: 'intake.file-torn',
    kind: 'invalid',
    words: words(
      '文件没有传完整：申报 {said} 字节，收到 {came} 字节。没有入库，请重新上传。',
      'The file did not arrive whole: {said} bytes were announced, {came} came. Nothing was kept; upload it again.',
    ),
  },
  otherDigest: {
    code: 'intake.file-differs',
    kind: 'invalid',
    words: words(
      '收到的文件与申报的摘要（SM3）不符，可能在途中损坏。没有入库，请重新上传。',
      'The file does not have the SM3 digest that was announced. Nothing was kept; upload it again.',
    ),
  },
  unreadable: {
    code: 'intake.file-unreadable',
    kind: 'invalid',
    words: words(
      '无法读取这个文件：{reason}。请使用模板，存为 CSV（UTF-8 或 GB18030）或 XLSX。',
      'The file cannot be read: {reasonEn}. Use the template, saved as CSV (UTF-8 or GB18030) or XLSX.',
    ),
  },
  empty: {
    code: 'intake.no-rows',
    kind: 'invalid',
    words: words('文件中没有数据行。', 'The file has no rows.'),
  },
  malformed: {
    code: 'intake.malformed-part',
    kind: 'invalid',
    words: words('请求的“{part}”缺失或格式不对。', 'The part “{part}” of the request is missing or has the wrong form.'),
  },
  overlaps: {
    code: 'intake.part-overlaps',
    kind: 'conflict',
    words: words(
      '批次 {batch} 的第 {first}–{last} 行已收到过，内容或起止行号与这次不同。请按原样重发，或使用新的批次号。',
      'Rows {first}–{last} of batch {batch} came before, with other content or other bounds. Send them as they were, or use a new batch.',
    ),
  },
  otherBatch: {
    code: 'intake.batch-differs',
    kind: 'conflict',
    words: words(
      '批次号 {batch} 已用于另一种登记或另一日期。请使用新的批次号。',
      'The batch {batch} was begun for another register, kind or day. Use a new one.',
    ),
  },
} as const satisfies Record<string, Refusal>
