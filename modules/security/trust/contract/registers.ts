import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const validity = { notBefore: f.instant('生效', 'Valid from'), notAfter: f.instant('到期', 'Ends') }
const revocation = { revokedAt: f.maybe(f.instant('撤销时间', 'Revoked at')), remark: f.maybe(of.reason) }

export const authorityRegister = register({
  name: 'trust.authority',
  title: words('证书签发机构', 'Authorities'),
  record: f.object({
    code: f.text('代号', 'Code', { max: 60, pattern: '^[a-z0-9-]+$' }),
    name: f.text('名称', 'Name', { max: 64 }),
    tier: f.choice('层级', 'Tier', of.tiers),
    zone: f.maybe(f.text('网络', 'Network', { max: 20 })),
    organ: f.maybe(of.organ),
    line: of.line,
    parent: f.maybe(of.authority),
    ceremony: of.ceremony,
    serial: of.serial,
    keyId: of.hex('密钥标识', 'Key id', 40),
    fingerprint: of.fingerprint,
    ...validity,
    state: f.choice('状态', 'State', of.authorityStates),
    ...revocation,
    address: of.address,
    pem: of.pem,
  }),
  label: 'name',
  columns: ['name', 'tier', 'line', 'state', 'notAfter', 'fingerprint'],
  facets: ['tier', 'line', 'state'],
  searched: ['name', 'code', 'fingerprint'],
  may: 'trust.read-authorities',
})

export const certificateRegister = register({
  name: 'trust.certificate',
  title: words('证书台账', 'Register of certificates'),
  record: f.object({
    name: f.text('持有人', 'Holder', { max: 64 }),
    holderKind: f.choice('持有人类别', 'Kind of holder', of.holderKinds),
    holder: f.text('持有人编号', 'Holder id', { max: 60 }),
    organ: of.organ,
    system: f.maybe(of.system),
    line: of.line,
    use: of.use,
    names: f.list('域名', 'Names', f.text('域名', 'Name', { max: 253 }), { max: 20 }),
    authority: of.authority,
    serial: of.serial,
    keyId: of.hex('密钥标识', 'Key id', 40),
    fingerprint: of.fingerprint,
    ...validity,
    state: f.choice('状态', 'State', of.certificateStates),
    revokedFor: f.maybe(f.choice('撤销原因', 'Revoked for', of.revocationReasons)),
    ...revocation,
    renews: f.maybe(of.certificate),
    pem: of.pem,
  }),
  label: 'name',
  columns: ['name', 'organ', 'use', 'line', 'state', 'notAfter'],
  facets: ['holderKind', 'use', 'line', 'state', 'organ'],
  searched: ['name', 'serial', 'fingerprint'],
  may: 'trust.read',
  organField: 'organ',
})

export const ceremonyRegister = register({
  name: 'trust.ceremony',
  title: words('密钥仪式', 'Ceremonies'),
  record: f.object({
    title: f.text('事项', 'Matter', { max: 100 }),
    purpose: f.choice('目的', 'Purpose', of.purposes),
    authority: f.maybe(of.authority),
    organ: f.maybe(of.organ),
    reason: of.reason,
    address: f.maybe(of.address),
    state: f.choice('状态', 'State', of.ceremonyStates),
    begunBy: f.text('发起人编号', 'Begun by (id)'),
    begunByName: f.text('发起人', 'Begun by'),
    begunAt: f.instant('发起时间', 'Begun at'),
    endsAt: f.instant('时限', 'Lapses at'),
    joinedBy: f.maybe(f.text('第二人编号', 'Joined by (id)')),
    joinedByName: f.maybe(f.text('第二人', 'Joined by')),
    joinedAt: f.maybe(f.instant('加入时间', 'Joined at')),
    protocol: f.list(
      '记录',
      'Protocol',
      f.object({
        act: f.choice('办理', 'Act', {
          made: words('生成密钥并签发', 'Made'),
          retired: words('停止签发', 'Retired'),
          revoked: words('撤销', 'Revoked'),
        }),
        name: f.text('名称', 'Name'),
        line: of.line,
        fingerprint: of.fingerprint,
      }),
    ),
    firstSignedAt: f.maybe(f.instant('发起人签认', 'Signed by the first')),
    secondSignedAt: f.maybe(f.instant('第二人签认', 'Signed by the second')),
  }),
  label: 'title',
  columns: ['title', 'state', 'begunByName', 'joinedByName', 'begunAt', 'secondSignedAt'],
  facets: ['purpose', 'state'],
  searched: ['title', 'reason'],
  may: 'trust.read-authorities',
})
