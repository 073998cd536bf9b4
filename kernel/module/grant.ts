// The one gate of the policy (4.3.6 and its neighbours): an address block, a domain name, a certificate, an exchange
// right, a payment, a place on the portal, the right to sign people in are all grants to a registered information system.
// `desk.require(kind, system)` asks every gate the modules have put up (projects: reviewed, approved, accepted; standards: conformant; catalogue:
// resources listed; ...) and refuses with every ground at once. Nothing is stored, so nothing can be stale: when an
// acceptance is revoked, the next question gets the new answer.
//
// The same gate guards the steps of a project that hang on another room's word (tender, construction, acceptance): the
// room that takes the step requires it, the rooms that have a say answer, and neither imports the other. A new room adds
// its interlock by putting up a gate; nobody is edited.
import { type Words, words } from '../text/text.ts'
import { question } from './contract.ts'
import * as f from './field.ts'

export const grantKinds = {
  'address-block': words('地址段', 'Address block'),
  'domain-name': words('域名', 'Domain name'),
  certificate: words('数字证书', 'Certificate'),
  'exchange-right': words('交换权', 'Exchange right'),
  'portal-listing': words('门户展示', 'Portal listing'),
  'sign-on': words('统一身份登录', 'Sign-on'),
  payment: words('付款', 'Payment'),
} as const satisfies Record<string, Words>

export const stepKinds = {
  tender: words('招标', 'Tender'),
  construction: words('开工', 'Construction'),
  acceptance: words('验收', 'Acceptance'),
} as const satisfies Record<string, Words>

export const gateKinds = { ...grantKinds, ...stepKinds }

export type GrantKind = keyof typeof gateKinds

/** A ground as an answer carries it. */
export const wireGround = f.object({
  code: f.text('代码', 'Code'),
  kind: f.text('类别', 'Kind'),
  words: f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }),
  clauses: f.optional(f.list('条款', 'Clauses', f.text('条款', 'Clause'))),
  law: f.optional(f.text('法条', 'Law')),
  detail: f.optional(f.json('详情', 'Detail')),
})

/**
 * The contract of a module's gate: for each system asked about, the grounds on which a grant of this kind is refused.
 * A system without an entry passes this gate. One statement, however many systems.
 */
export const gate = (module: string) =>
  question({
    name: `${module}.gate`,
    title: words('授予条件核验', 'Grant gate'),
    may: 'rooms',
    input: f.object({
      kind: f.choice('授予种类', 'Kind of grant', gateKinds),
      systems: f.list('信息系统', 'Systems', f.id('系统', 'System'), { max: 10_000 }),
    }),
    output: f.object({
      blocked: f.list('不予授予', 'Refused', f.object({ system: f.id('系统', 'System'), grounds: f.list('理由', 'Grounds', wireGround) }), {
        max: 10_000,
      }),
    }),
  })
