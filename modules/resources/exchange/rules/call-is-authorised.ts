// The decision on one call: pure, from the facts as they stand now. The grounds of the gate (an acceptance revoked, 4.3.6)
// come first; then the authorisation, from the widest ground to the narrowest, so that a caller is told what to mend.
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { callRefusals as no } from '../refusals.ts'

export type Authorisation = {
  readonly id: string
  readonly fields: readonly string[]
  readonly purpose: string
  readonly validFrom: string
  readonly validUntil: string
  readonly state: 'agreed' | 'active' | 'suspended' | 'terminated'
}

export type CallFacts = {
  readonly today: string
  readonly service: string
  readonly open: boolean
  readonly published: boolean
  readonly consumerGrounds: readonly Ground[]
  readonly providerGrounds: readonly Ground[]
  readonly authorisations: readonly Authorisation[]
  readonly items: readonly string[]
  readonly purpose: string
  /** Empty: every field that was granted. */
  readonly fields: readonly string[]
}

const stateWords = {
  agreed: words('待提供', 'awaiting delivery'),
  active: words('使用中', 'in use'),
  suspended: words('已暂停', 'suspended'),
  terminated: words('已终止', 'terminated'),
}

export const callIsAuthorised = rule<CallFacts>(
  {
    name: 'exchange.call-is-authorised',
    title: words('凭授权、按用途、在期限内、限数据项调用', 'By authorisation, purpose, term and field'),
    clauses: ['3.4.3', '4.3.6'],
    law: '政务数据共享条例 第20、25、27条',
  },
  (facts) => {
    if (!facts.open) return [ground(no.noSuchService, { service: facts.service })]
    const { grounds } = chosen(facts)
    const gate = [...facts.consumerGrounds, ...facts.providerGrounds]
    return [...gate, ...(facts.published ? grounds : [ground(no.withdrawn), ...grounds])]
  },
)

/** The authorisation that covers the call and the fields it gives, or what each step finds wanting. */
export function chosen(facts: CallFacts): { authorisation?: Authorisation; fields: readonly string[]; grounds: Ground[] } {
  const because = (...grounds: Ground[]) => ({ fields: facts.fields, grounds })
  const { today, authorisations } = facts
  if (authorisations.length === 0) return because(ground(no.notAuthorised))
  const sameUse = authorisations.filter(({ purpose }) => purpose === facts.purpose)
  if (sameUse.length === 0) return because(ground(no.otherPurpose, { purpose: facts.purpose }))
  const active = sameUse.filter(({ state }) => state === 'active')
  if (active.length === 0) {
    const { zh, en } = stateWords[sameUse[0]!.state]
    return because(ground(no.notInForce, { state: zh, stateEn: en }))
  }
  const inTerm = active.filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil)
  if (inTerm.length === 0) {
    const { validFrom, validUntil } = active[0]!
    return because(today < validFrom ? ground(no.notYet, { from: validFrom }) : ground(no.over, { until: validUntil }))
  }
  const granted = ({ fields }: Authorisation) => fields.filter((field) => facts.items.includes(field))
  const covering = inTerm.find((one) => facts.fields.every((field) => granted(one).includes(field)))
  if (!covering) {
    const widest = inTerm.toSorted((a, b) => granted(b).length - granted(a).length)[0]!
    const beyond = facts.fields.filter((field) => !granted(widest).includes(field))
    return because(ground(no.fieldNotGranted, { fields: beyond }))
  }
  return { authorisation: covering, fields: facts.fields.length > 0 ? facts.fields : granted(covering), grounds: [] }
}
