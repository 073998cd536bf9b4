import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('reports.read', words('查看留言', 'Read reports')),
  handle: permission('reports.handle', words('办理留言', 'Handle reports')),
  transfer: permission('reports.transfer', words('转办留言', 'Send reports on')),
  publish: permission('reports.publish', words('公开答复', 'Publish replies')),
  /** Who sent it: only where the case cannot be handled without, and said why (个人信息保护法 第6条). */
  identify: permission('reports.identify', words('查看留言人身份', 'See who sent a report'), { needs: { purpose: true } }),
}
