// The words of the province's trust service: authorities, certificates, ceremonies.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const lines = { sm2: words('SM2（商用密码）', 'SM2'), p256: words('P-256（国际通用）', 'P-256') }
export const tiers = {
  root: words('省根', 'Root of the province'),
  zone: words('网络签发机构', 'Authority of a network'),
  organ: words('单位签发机构', 'Authority of an organ'),
}
export const authorityStates = {
  issuing: words('签发中', 'Issuing'),
  retired: words('已轮换（只供验证）', 'Retired: for checking only'),
  revoked: words('已撤销', 'Revoked'),
}
export const holderKinds = {
  official: words('工作人员', 'An official'),
  organ: words('单位', 'An organ'),
  system: words('信息系统', 'A system'),
  platform: words('平台', 'The platform'),
}
export const uses = {
  signing: words('签名', 'Signing'),
  encryption: words('加密', 'Encryption'),
  'tls-server': words('网络服务端', 'TLS server'),
  'tls-client': words('网络客户端', 'TLS client'),
  'time-stamp': words('时间戳', 'Time stamps'),
  ocsp: words('证书状态答复', 'Status answers'),
  'seal-maker': words('印章制作', 'Making seals'),
  seal: words('电子印章', 'A seal'),
}
export type Use = keyof typeof uses

export const certificateStates = { issued: words('已签发', 'Issued'), revoked: words('已撤销', 'Revoked') }
export const ceremonyStates = {
  open: words('等待第二人', 'Waits for the second person'),
  held: words('已完成', 'Held'),
  lapsed: words('已作废', 'Lapsed'),
}
export const purposes = {
  found: words('建立省根和网络签发机构', 'Found the root and the authorities of the networks'),
  organ: words('为单位建立签发机构', 'Found the authority of an organ'),
  rotate: words('轮换签发机构', 'Rotate an authority'),
  revoke: words('撤销签发机构', 'Revoke an authority'),
}
/** RFC 5280 §5.3.1, those that a person gives. A hold is never given: it follows from the grant. */
export const revocationReasons = {
  keyCompromise: words('密钥泄露或可能泄露', 'The key is or may be known to others'),
  affiliationChanged: words('持有人离岗或所属单位变动', 'The holder has another post or organ'),
  superseded: words('已被新证书代替', 'A new certificate takes its place'),
  cessationOfOperation: words('停止使用', 'Out of use'),
  privilegeWithdrawn: words('资格被取消', 'The right was withdrawn'),
}
export type RevocationReason = keyof typeof revocationReasons

/** What a stranger is told of a certificate today. */
export const standings = {
  good: words('有效', 'Good'),
  revoked: words('已撤销', 'Revoked'),
  unknown: words('不是本平台签发', 'Not of this platform'),
}

export const line = f.choice('算法', 'Line', lines)
export const use = f.choice('用途', 'Use', uses)
export const organ = f.organ('单位', 'Organ')
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const authority = f.id('签发机构', 'Authority', { refers: 'trust.authority' })
export const certificate = f.id('证书', 'Certificate', { refers: 'trust.certificate' })
export const ceremony = f.id('仪式', 'Ceremony', { refers: 'trust.ceremony' })
export const hex = (zh: string, en: string, max: number) => f.text(zh, en, { min: 1, max, pattern: '^[0-9a-f]+$' })
export const serial = hex('序列号', 'Serial number', 40)
export const fingerprint = hex('指纹（SM3）', 'Fingerprint (SM3)', 64)
export const pem = f.prose('证书文本', 'Certificate text', { max: 24_000 })
export const base64 = (zh: string, en: string, max: number) => f.text(zh, en, { min: 4, max, pattern: '^[A-Za-z0-9+/]+={0,2}$' })
export const der = base64('证书（DER）', 'Certificate (DER)', 24_000)
export const reason = f.text('理由', 'Reason', { min: 2, max: 500 })
/** Where lists and status answers are fetched; it is written into every certificate and cannot be changed in one. */
export const address = f.text('公布地址', 'Address', {
  max: 100,
  pattern: '^https?://[a-z0-9.-]{1,80}(:\\d{1,5})?$',
  hint: '撤销列表和状态查询的地址，如 http://pki.hn.gov.cn；写入每一张证书，之后不能改',
})
export const places = f.list('名称', 'Names', f.text('域名', 'Domain name', { max: 253, pattern: '^[a-z0-9.-]+$' }), {
  max: 20,
  unique: true,
  hint: '服务端证书：本系统已登记的域名',
})
export const request = f.prose('证书申请（PKCS#10）', 'Certificate request (PKCS#10)', {
  min: 50,
  max: 24_000,
  hint: '以“-----BEGIN CERTIFICATE REQUEST-----”开头的文本；私钥留在本系统，不要提交',
})
