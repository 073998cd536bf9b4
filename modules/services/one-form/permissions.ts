import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('one-form.read', words('查看报表', 'Read forms')),
  register: permission('one-form.register', words('登记报表', 'Register forms')),
  approve: permission('one-form.approve', words('审核报表', 'Approve forms')),
  fill: permission('one-form.fill', words('填报', 'Fill in forms')),
}
