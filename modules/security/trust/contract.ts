// The door of the province's trust service: who issues certificates, to whom, and how one stands today.
import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export * from './contract/ceremonies.ts'
export * from './contract/certificates.ts'
export * from './contract/for-rooms.ts'
export * from './contract/public.ts'
export * from './contract/registers.ts'
export { refusals } from './contract/refusals.ts'
export type { RevocationReason, Use } from './contract/fields.ts'

export const permissions = {
  read: permission('trust.read', words('查看数字证书', 'Read certificates'), { class: 'any' }),
  readAuthorities: permission('trust.read-authorities', words('查看签发机构', 'Read the authorities'), { class: 'any' }),
  apply: permission('trust.apply', words('为本单位系统申领证书', 'Apply for certificates of systems')),
  own: permission('trust.own', words('申领本人签名证书', 'Take a certificate of one’s own'), {
    class: 'any',
    needs: { proof: true, inPerson: true },
  }),
  revoke: permission('trust.revoke', words('撤销证书', 'Revoke certificates'), { class: 'any' }),
  issue: permission('trust.issue', words('为单位和平台签发证书', 'Issue to organs and the platform'), {
    class: 'security',
    needs: { proof: true },
  }),
  holdCeremony: permission('trust.hold-ceremony', words('举行密钥仪式', 'Hold ceremonies'), {
    class: 'security',
    needs: { proof: true, inPerson: true },
  }),
}
