// The door of the ferry: the only way between the extranet and the intranet is a signed file that a person carries.
import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export * from './contract/keeping.ts'
export * from './contract/receiving.ts'
export * from './contract/registers.ts'
export * from './contract/sending.ts'
export { refusals } from './contract/refusals.ts'

export const permissions = {
  read: permission('ferry.read', words('查看摆渡', 'Read the ferry')),
  keep: permission('ferry.keep', words('管理摆渡通道和格式', 'Keep channels and schemas')),
  export: permission('ferry.export', words('发出摆渡数据包', 'Export packages')),
  import: permission('ferry.import', words('导入摆渡数据包', 'Import packages')),
  declassify: permission('ferry.declassify', words('提出解密带出', 'Propose releases')),
  approve: permission('ferry.approve', words('审批解密带出、核对发送方', 'Approve releases and senders'), {
    needs: { proof: true, inPerson: true },
  }),
}
