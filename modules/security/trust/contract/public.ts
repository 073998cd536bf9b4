// What anyone may ask of the authorities: the answers of the PKI's own protocols, and the words of the page that lists them.
// The HTTP routes under /pki/ carry the same bytes with the media types that other programs expect; the portal's visitors
// reach those, and not these.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const open = { may: 'anyone' } as const
const code = f.text('代号', 'Code', { max: 60, pattern: '^[a-z0-9-]+$' })

export const authorities = question({
  ...open,
  name: 'trust.authorities',
  title: words('签发机构名录', 'The authorities'),
  input: f.nothing(),
  output: f.object({
    authorities: f.list(
      '签发机构',
      'Authorities',
      f.object({
        code,
        name: f.text('名称', 'Name'),
        tier: f.choice('层级', 'Tier', of.tiers),
        line: of.line,
        state: f.choice('状态', 'State', of.authorityStates),
        serial: of.serial,
        fingerprint: of.fingerprint,
        notBefore: f.instant('生效', 'Valid from'),
        notAfter: f.instant('到期', 'Ends'),
        pem: of.pem,
      }),
      { max: 2000 },
    ),
  }),
})

export const revocationList = question({
  ...open,
  name: 'trust.revocation-list',
  title: words('证书撤销列表', 'Revocation list'),
  input: f.object({ authority: code }),
  output: f.object({ crl: of.base64('撤销列表', 'List', 44_000_000) }),
})

export const ocsp = question({
  ...open,
  name: 'trust.ocsp',
  mostBytes: 32_768,
  title: words('证书状态查询（OCSP）', 'Status answer (OCSP)'),
  input: f.object({ request: of.base64('查询', 'Request', 24_000) }),
  output: f.object({ answer: of.base64('答复', 'Answer', 100_000) }),
})

export const timeStamp = question({
  ...open,
  name: 'trust.time-stamp',
  mostBytes: 8_192,
  title: words('时间戳（RFC 3161）', 'Time stamp (RFC 3161)'),
  input: f.object({ request: of.base64('申请', 'Request', 6_000), line: f.optional(of.line) }),
  output: f.object({ answer: of.base64('答复', 'Answer', 40_000) }),
})
