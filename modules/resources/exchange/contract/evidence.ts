// The evidence of calls, and the keys that sign it.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { evidenceRefusals } from '../refusals.ts'

/** The most bytes of a file of evidence: revocation lists are all that can be long in it. */
const MOST_BYTES = 48 * 2 ** 20

/** For officials of the two parties of the call alone, and for the operator's own tool. */
export const evidence = question({
  name: 'exchange.evidence',
  title: words('导出交换证据', 'Evidence of a call'),
  may: 'exchange.read',
  audited: true,
  input: f.object({ call: f.id('调用编号', 'Call') }),
  output: f.object({
    name: f.text('文件名', 'File name'),
    /** The zip in base64; `npm run evidence -- --verify` checks it without the platform. */
    file: f.text('文件内容', 'The file', { max: MOST_BYTES }),
    isStamped: f.flag('已加盖时间戳', 'Time-stamped'),
  }),
})

const fingerprint = f.text('证书指纹（SM3）', 'Fingerprint of the certificate (SM3)', { max: 64 })
const keyId = f.text('密钥编号', 'Key id', { max: 16 })

export const signingKeys = question({
  name: 'exchange.signing-keys',
  title: words('证据签名密钥', 'Keys that sign evidence'),
  may: 'exchange.operate',
  input: f.nothing(),
  output: f.object({
    keys: f.list(
      '密钥',
      'Keys',
      f.object({
        keyId,
        /** The name under which the authority certifies it. */
        name: f.text('证书名称', 'Name in the certificate', { max: 60 }),
        organ: f.orNull(f.organ('提供单位', 'Provider')),
        algorithm: f.text('算法', 'Algorithm', { max: 10 }),
        publicKey: f.text('公钥（PEM）', 'Public key (PEM)', { max: 1000 }),
        request: f.text('证书申请（PKCS#10）', 'Certificate request (PKCS#10)', { max: 4000 }),
        madeAt: f.instant('生成时间', 'Made at'),
        certificate: f.orNull(fingerprint),
        notAfter: f.orNull(f.instant('证书到期', 'Certificate ends')),
      }),
      { max: 1000 },
    ),
  }),
})

/** What the gateway and the worker believe: the roots of the province, and which certificates of their keys stand. */
export const trustNow = question({
  name: 'exchange.trust-now',
  title: words('证据密钥的证书状态', 'How the keys’ certificates stand'),
  may: 'exchange.operate',
  input: f.nothing(),
  output: f.object({
    roots: f.list('根证书（DER）', 'Roots (DER)', f.text('证书', 'Certificate', { max: 24_000 }), { max: 100 }),
    standing: f.list('有效的证书', 'Certificates that stand', fingerprint, { max: 1000 }),
  }),
})

export const takeCertificate = action({
  name: 'exchange.take-certificate',
  title: words('装入签名密钥的证书', 'Install the certificate of a signing key'),
  may: 'exchange.operate',
  input: f.object({
    certificate: f.prose('证书', 'Certificate', { min: 100, max: 24_000, hint: '签发机构按密钥的证书申请签发的证书（PEM）' }),
  }),
  output: f.object({ keyId, fingerprint, notAfter: f.instant('证书到期', 'Certificate ends') }),
  refusals: [evidenceRefusals.badCertificate, evidenceRefusals.strangeKey, evidenceRefusals.certificateTaken, kernelRefusals.notFound],
  clauses: ['3.6.3', '3.7.7'],
  consequence: words('几秒后起，这个密钥的签名写明此证书。', 'In some seconds the signatures of this key name the certificate.'),
})
