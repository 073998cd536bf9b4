import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'

const bothLines = f.optional(f.list('算法', 'Lines', of.line, { min: 1, max: 2, unique: true, hint: '不填为两种都签发' }))
const issued = f.object({
  id: of.certificate,
  line: of.line,
  serial: of.serial,
  fingerprint: of.fingerprint,
  notAfter: f.instant('到期', 'Ends'),
  pem: of.pem,
})
const several = f.object({ certificates: f.list('证书', 'Certificates', issued) })

export const applyForCertificate = action({
  name: 'trust.apply-for-certificate',
  title: words('为信息系统申领证书', 'Apply for a system’s certificate'),
  may: 'trust.apply',
  input: f.object({
    system: of.system,
    use: f.choice('用途', 'Use', {
      'tls-server': of.uses['tls-server'],
      'tls-client': of.uses['tls-client'],
      signing: of.uses.signing,
      encryption: of.uses.encryption,
    }),
    request: of.request,
    names: f.optional(of.places),
  }),
  output: issued,
  refusals: [
    refusals.authorityNotReady,
    refusals.requestMalformed,
    refusals.keyUsed,
    refusals.nameNeeded,
    refusals.nameNotYours,
    refusals.encryptionIsSm2,
    kernelRefusals.notFound,
  ],
  clauses: ['3.6.3', '4.3.6'],
  consequence: words(
    '证书是授予：系统的验收、定级等条件一旦失去，证书立即暂停；条件恢复，证书随之恢复。',
    'The certificate is a grant: it is held as soon as the system’s acceptance or grade falls, and stands again with it.',
  ),
})

export const takeOwnCertificate = action({
  name: 'trust.take-own-certificate',
  title: words('申领本人签名证书', 'Take a signing certificate of one’s own'),
  may: 'trust.own',
  input: f.object({ lines: bothLines }),
  output: several,
  refusals: [refusals.authorityNotReady],
  clauses: ['3.6.3'],
  consequence: words(
    '密钥在平台生成并加密保存，只有您本人重新验证身份后才能使用。原有证书的密钥随即销毁，已签的文件仍可验证。',
    'The key is made and sealed here and used only after you have proved who you are. The key of a former certificate is destroyed.',
  ),
})

export const issueToOrgan = action({
  name: 'trust.issue-to-organ',
  title: words('为单位签发证书', 'Issue a certificate to an organ'),
  may: 'trust.issue',
  input: f.object({
    organ: of.organ,
    use: f.choice('用途', 'Use', { signing: of.uses.signing, seal: of.uses.seal, 'seal-maker': of.uses['seal-maker'] }),
    lines: bothLines,
  }),
  output: several,
  refusals: [refusals.authorityNotReady, kernelRefusals.notFound],
  clauses: ['3.6.3'],
  consequence: words(
    '密钥在平台生成并加密保存；原有同用途证书的密钥随即销毁。',
    'The key is made and sealed here; that of the former certificate is destroyed.',
  ),
})

export const issueToPlatform = action({
  name: 'trust.issue-to-platform',
  title: words('为平台签发证书', 'Issue a certificate to the platform'),
  may: 'trust.issue',
  input: f.object({
    name: f.text('部件', 'Part', { min: 2, max: 40, pattern: '^[a-z0-9-]+$', hint: '如 gateway、log' }),
    use: f.choice('用途', 'Use', {
      signing: of.uses.signing,
      'time-stamp': of.uses['time-stamp'],
      'tls-client': of.uses['tls-client'],
      'tls-server': of.uses['tls-server'],
    }),
    lines: bothLines,
    request: f.optional(of.request),
    names: f.optional(of.places),
  }),
  output: several,
  refusals: [refusals.authorityNotReady, refusals.requestMalformed, refusals.keyUsed, refusals.nameNeeded],
  clauses: ['3.6.3'],
})

export const revokeCertificate = action({
  name: 'trust.revoke-certificate',
  title: words('撤销证书', 'Revoke a certificate'),
  may: 'trust.revoke',
  input: f.object({
    certificate: of.certificate,
    for: f.choice('撤销原因', 'Revoked for', of.revocationReasons),
    reason: of.reason,
  }),
  output: f.object({ revokedAt: f.instant('撤销时间', 'Revoked at') }),
  refusals: [refusals.alreadyRevoked, kernelRefusals.notFound],
  clauses: ['3.6.3'],
  consequence: words(
    '立即生效，不能收回；平台保管的密钥同时销毁。',
    'It takes effect at once and for ever; the key kept here is destroyed.',
  ),
})

export const keepWatch = action({
  name: 'trust.keep-watch',
  title: words('巡检证书', 'Watch over the certificates'),
  may: 'trust.issue',
  input: f.nothing(),
  output: f.object({ renewed: f.integer('已续签的平台证书', 'Renewed'), ending: f.integer('即将到期', 'Ending soon') }),
  refusals: [refusals.authorityNotReady],
  clauses: ['3.6.3'],
  consequence: words(
    '续签平台自己的状态答复和时间戳证书，并对即将到期的证书告警。平台每六小时自动巡检一次。',
    'Renews the platform’s own responders and stampers, and raises alarms for what ends soon. It runs by itself every six hours.',
  ),
})
