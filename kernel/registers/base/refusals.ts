import type { Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'

/** What a base register refuses whoever writes it. */
export const baseRefusals = {
  notSource: {
    code: 'kernel.not-source',
    kind: 'forbidden',
    words: words(
      '“{title}”由 {sources} 负责采集，您所在单位只能核对，不能改写。有疑问请提出异议。',
      '“{titleEn}” has its source in {sources}: your organ may question it, not write it. Dispute it instead.',
    ),
    law: '政务数据共享条例 第17条',
  },
  fieldNotOfEvent: {
    code: 'kernel.field-not-of-event',
    kind: 'invalid',
    words: words(
      '“{event}”不登记“{title}”，请去掉该项或改用其他事项。',
      '“{eventEn}” does not set “{titleEn}”: leave it out, or record another event.',
    ),
  },
  fieldMissing: {
    code: 'kernel.field-missing',
    kind: 'invalid',
    words: words('登记“{event}”必须填写“{title}”。', '“{eventEn}” must set “{titleEn}”.'),
  },
  eventInFuture: {
    code: 'kernel.event-in-future',
    kind: 'invalid',
    words: words(
      '生效日期 {effective} 晚于今天，请填写实际发生的日期。',
      'The effective day {effective} lies in the future: give the day on which it happened.',
    ),
  },
  beforeFirst: {
    code: 'kernel.event-before-first',
    kind: 'invalid',
    words: words(
      '生效日期 {effective} 早于该记录的开始日期 {first}。',
      'The effective day {effective} lies before the record began ({first}).',
    ),
  },
  numberTaken: {
    code: 'kernel.number-taken',
    kind: 'conflict',
    words: words(
      '号码 {number} 已登记在另一条记录名下，请核对；确系重号的，请提交比对处理。',
      'The number {number} belongs to another record. Check it; if one number was given twice, put the pair to the matching desk.',
    ),
  },
  fieldChanged: {
    code: 'kernel.field-changed-meanwhile',
    kind: 'conflict',
    words: words(
      '您要登记的“{title}”刚被{organ}修改（您看到的是第 {seen} 版，现为第 {current} 版）。请刷新核对后再登记。',
      '“{titleEn}” was changed meanwhile by {organ} (you saw version {seen}, it is now {current}). Reload and compare.',
    ),
  },
  noSuchEvent: {
    code: 'kernel.no-such-event',
    kind: 'invalid',
    words: words('没有第 {seq} 项登记，无法撤销。', 'There is no event {seq} to declare void.'),
  },
  isMerged: {
    code: 'kernel.record-merged',
    kind: 'conflict',
    words: words(
      '这条记录已并入另一条记录（{into}），请在那条记录上登记。',
      'This record was merged into another ({into}): record the event there.',
    ),
  },
  hasEnded: {
    code: 'kernel.record-ended',
    kind: 'conflict',
    words: words(
      '这条记录已终止，不能再登记“{event}”。确有错误的，请登记更正。',
      'This record has ended: “{eventEn}” cannot be recorded any more. Record a correction if that is wrong.',
    ),
  },
} as const satisfies Record<string, Refusal>
