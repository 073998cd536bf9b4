import { words, type Words } from '#kernel/text/text.ts'
import type { ActKind } from './rows.ts'

/** What happened, in the words that applicants and officials both read. */
export const actTitles: Readonly<Record<ActKind, Words>> = {
  received: words('收到申请', 'Received'),
  'corrections-asked': words('告知补正', 'Corrections asked'),
  corrected: words('提交补正', 'Corrected'),
  accepted: words('受理', 'Accepted'),
  'not-accepted': words('不予受理', 'Not accepted'),
  paused: words('时限暂停', 'Clock stopped'),
  resumed: words('时限恢复', 'Clock goes on'),
  extended: words('延长期限', 'Term lengthened'),
  decided: words('作出决定', 'Decided'),
  delivered: words('送达', 'Delivered'),
  withdrawn: words('撤回', 'Withdrawn'),
  visited: words('现场核查', 'On-site check'),
  checked: words('机器核验', 'Checked by machine'),
  urged: words('催办', 'Urged'),
  'hearing-offered': words('告知听证权利', 'Hearing offered'),
  'hearing-asked': words('申请听证', 'Hearing asked for'),
  'hearing-set': words('通知听证', 'Hearing set'),
  'hearing-held': words('举行听证', 'Hearing held'),
  overdue: words('超期未决定', 'Overdue'),
  stopped: words('终止', 'Ended'),
}
