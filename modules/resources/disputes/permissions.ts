import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('disputes.read', words('查看数据异议', 'Read disputes')),
  file: permission('disputes.file', words('提出数据异议', 'Dispute data')),
  answer: permission('disputes.answer', words('答复数据异议', 'Answer disputes')),
  acknowledge: permission('disputes.acknowledge', words('复核更正通知', 'Review what was corrected')),
  coordinate: permission('disputes.coordinate', words('协调数据异议', 'Coordinate disputes')),
}
