import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  draft: permission('office.draft', words('拟制公文', 'Draft documents')),
  review: permission('office.review', words('审核公文', 'Review documents')),
  // 电子签名法 第13条: the signer alone controls the signing, and has just proved to be there.
  sign: permission('office.sign', words('签发公文', 'Sign documents'), { needs: { proof: true, inPerson: true } }),
  dispatch: permission('office.dispatch', words('公文登记、用印、发送', 'Number, seal and send documents')),
  receive: permission('office.receive', words('签收和登记来文', 'Sign for and register incoming documents')),
  read: permission('office.read', words('查看本机关公文', 'Read the organ’s documents')),
}
