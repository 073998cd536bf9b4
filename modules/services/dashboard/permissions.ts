import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('dashboard.read', words('查看看板', 'Read the board')),
  follow: permission('dashboard.follow', words('查看督办', 'Read remarks')),
  remark: permission('dashboard.remark', words('批示督办', 'Remark and supervise')),
  answer: permission('dashboard.answer', words('办理督办', 'Answer a remark')),
}
