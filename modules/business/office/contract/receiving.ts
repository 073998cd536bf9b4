// 收文办理: 签收, 登记, 初审 (条例 第24条).
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { reason } from './fields.ts'
import { permissions } from './permissions.ts'

const incoming = f.id('收文', 'Incoming document', { refers: 'office.incoming' })
const clauses = ['3.3.2a']
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const

export const receiveDocument = action({
  name: 'office.receive-document',
  title: words('签收', 'Sign for'),
  may: permissions.receive.name,
  clauses,
  input: f.object({ incoming }),
  output: f.object({ receivedAt: f.instant('签收时间', 'Signed for at') }),
  refusals: stepped,
  consequence: words('记下您的姓名和签收时间，发文机关可以看到。', 'Your name and the time are recorded, and the sender sees them.'),
})

export const registerIncoming = action({
  name: 'office.register-incoming',
  title: words('收文登记', 'Register what came in'),
  may: permissions.receive.name,
  clauses,
  input: f.object({ incoming, handling: f.optional(f.text('拟办意见', 'Proposed handling', { max: 500, widget: 'textarea' })) }),
  output: f.object({ incomingNumber: f.text('收文编号', 'Incoming number', { max: 40 }) }),
  refusals: stepped,
  consequence: words('给出本机关本年度的收文编号。', 'Gives the next incoming number of the organ’s year.'),
})

export const returnIncoming = action({
  name: 'office.return-incoming',
  title: words('退文', 'Return'),
  may: permissions.receive.name,
  clauses,
  input: f.object({ incoming, reason }),
  output: f.nothing(),
  refusals: stepped,
  consequence: words('初审不符合规定的，说明理由后退回来文机关。', 'What does not conform goes back to the sender with the reason.'),
})
