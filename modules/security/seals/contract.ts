// The door of electronic seals: their life, who may apply them, the ledger of their use, and the check of sealed documents.
import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export * from './contract/for-rooms.ts'
export * from './contract/keeping.ts'
export * from './contract/registers.ts'
export * from './contract/using.ts'
export * from './contract/verification.ts'
export { approvalStates, formats, kinds, MOST_BYTES, type SealKind, type SealState, sealStates } from './contract/fields.ts'
export { refusals } from './contract/refusals.ts'

export const permissions = {
  read: permission('seals.read', words('查看电子印章', 'Read seals and their ledger'), { class: 'any' }),
  make: permission('seals.make', words('制作电子印章', 'Make seals'), { needs: { proof: true } }),
  file: permission('seals.file', words('办理印章备案', 'File seals'), { class: 'security', needs: { proof: true } }),
  keep: permission('seals.keep', words('管理本单位印章', 'Keep the seals of the own organ'), { needs: { proof: true } }),
  ask: permission('seals.ask', words('申请用印', 'Ask for a seal')),
  approve: permission('seals.approve', words('审批用印', 'Approve the use of seals'), { needs: { proof: true, inPerson: true } }),
  apply: permission('seals.apply', words('用印', 'Apply seals'), { needs: { proof: true, inPerson: true } }),
}
