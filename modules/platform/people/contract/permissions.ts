import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('people.read', words('查看机构和岗位', 'Read organs and posts'), { class: 'any' }),
  manage: permission('people.manage', words('管理机构和岗位', 'Manage organs and posts'), { class: 'system' }),
  accounts: permission('people.accounts', words('管理账号和任职', 'Manage accounts and who holds which post'), {
    class: 'system',
    needs: { proof: true, inPerson: true },
  }),
}
