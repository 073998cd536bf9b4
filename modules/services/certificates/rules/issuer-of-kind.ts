import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { CertificateKind } from '../kind.ts'
import { refusals } from '../refusals.ts'

type Facts = { readonly kind: CertificateKind; readonly organ: string; readonly holder: string; readonly issuers: readonly string[] }

/** A certificate is issued by its own organs, to whom it is meant for. `issuers`: what those organs are called. */
export const issuerOfKind = rule<Facts>(
  {
    name: 'certificates.issuer-of-kind',
    title: words('谁的证照由谁颁发', 'Each kind has its issuers'),
    clauses: ['3.5.1'],
    law: '行政许可法 第22条',
  },
  ({ kind, organ, holder, issuers }) => {
    const said = { kind: kind.title.zh, kindEn: kind.title.en }
    const isFirm = holder.startsWith('legal-person/')
    return grounds(
      !kind.issuers.includes(organ) && ground(refusals.notIssuer, { ...said, issuers: [...issuers] }),
      kind.holder !== 'any' &&
        isFirm !== (kind.holder === 'firm') &&
        ground(refusals.wrongHolder, { ...said, whom: isFirm ? '个人' : '单位', whomEn: isFirm ? 'a person' : 'a firm' }, 'holder'),
    )
  },
)
