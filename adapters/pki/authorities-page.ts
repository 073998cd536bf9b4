// The page on which anyone finds what to trust: each authority with its fingerprints, to be compared by hand with what the
// province has published on paper. A page that came over an untrusted network proves nothing by itself, and says so.
import type { Out } from '#kernel/module/contract.ts'
import type { authorities } from '#modules/security/trust/contract.ts'

export type Listed = Out<typeof authorities>['authorities'][number] & { readonly sha256: string }

const said = {
  zh: {
    title: '数字证书签发机构',
    intro: '本页列出签发机构的证书和指纹。信任一个根证书之前，请把下面的指纹与书面公布的指纹逐组核对：仅凭本页不能证明真伪。',
    how: '核对方法：openssl x509 -in 文件.pem -noout -fingerprint -sha256；SM2 证书用支持国密的程序计算 SM3 指纹。证书是否有效，查询撤销列表或 OCSP（/pki/ocsp）；时间戳服务在 /pki/tsa（P-256）和 /pki/tsa/sm2。',
    none: '签发机构尚未建立。',
    states: { issuing: '签发中', retired: '已轮换，只供验证', revoked: '已撤销，不再可信' },
    until: '到期',
    files: { cer: '证书', pem: '证书文本', crl: '撤销列表' },
    other: 'English',
  },
  en: {
    title: 'Authorities of the province',
    intro:
      'The certificates of the authorities and their fingerprints. Before you trust a root, compare the fingerprint group by group with the one published on paper: this page alone proves nothing.',
    how: 'To compare: openssl x509 -in FILE.pem -noout -fingerprint -sha256; for SM2, a program that computes SM3. Ask whether a certificate stands by the revocation list or OCSP (/pki/ocsp); time stamps are at /pki/tsa (P-256) and /pki/tsa/sm2.',
    none: 'The authorities are not founded yet.',
    states: { issuing: 'issuing', retired: 'retired, for checking only', revoked: 'revoked, no longer trusted' },
    until: 'ends',
    files: { cer: 'certificate', pem: 'as text', crl: 'revocation list' },
    other: '中文',
  },
} as const

export function authoritiesPage(listed: readonly Listed[], language: 'zh' | 'en'): string {
  const words = said[language]
  const entries = listed.map((one) => entry(one, words)).join('')
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title></head>
<body>
<main>
<p><a href="/pki/?lang=${language === 'zh' ? 'en' : 'zh'}">${words.other}</a></p>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p>${words.how}</p>
${entries === '' ? `<p>${words.none}</p>` : entries}
</main>
</body>
</html>
`
}

function entry(one: Listed, words: (typeof said)['zh' | 'en']): string {
  const files = Object.entries(words.files).map(([kind, title]) => `<a href="/pki/${one.code}.${kind}">${title}</a>`)
  return `<section>
<h2>${escaped(one.name)}</h2>
<p>${words.states[one.state]} · ${words.until} ${one.notAfter.slice(0, 10)} · ${files.join(' · ')}</p>
<p>SM3<br><code>${grouped(one.fingerprint)}</code></p>
<p>SHA-256<br><code>${grouped(one.sha256)}</code></p>
</section>
`
}

/** Groups of four, as people read them to each other. */
const grouped = (hex: string): string => hex.toUpperCase().replace(/.{4}(?=.)/g, '$& ')

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!)
