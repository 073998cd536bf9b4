import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('legal-persons.read', words('查询法人信息', 'Read the base of legal persons'), { needs: { purpose: true } }),
  record: permission('legal-persons.record', words('登记法人信息', 'Record events of legal persons')),
  merge: permission('legal-persons.merge', words('法人并档', 'Merge records of legal persons')),
}
