import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('applications.read', words('查看办件', 'Read applications')),
  receive: permission('applications.receive', words('受理申请', 'Receive applications')),
  decide: permission('applications.decide', words('审查决定', 'Decide on applications')),
  lead: permission('applications.lead', words('批准延期', 'Approve longer terms')),
  assist: permission('applications.assist', words('窗口代办', 'Apply for a visitor at the window')),
}
