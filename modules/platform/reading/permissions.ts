import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  apply: permission('reading.apply', words('申请用数权', 'Apply for a right to read')),
  grant: permission('reading.grant', words('审核用数权', 'Grant rights to read')),
  confirm: permission('reading.confirm', words('确认敏感数据项的用数权', 'Confirm rights to sensitive fields')),
  release: permission('reading.release', words('解除或保留查看记录的延后告知', 'Release or keep looks held back')),
  suspend: permission('reading.suspend', words('暂停和恢复登记簿服务', 'Say that a register is away or back')),
  watch: permission('reading.watch', words('查看用数权和查看记录', 'See rights and looks'), { class: 'any' }),
}
