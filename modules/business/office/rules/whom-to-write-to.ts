// 行文规则 (条例 第13条至第17条). The regulation's wording was not checked word for word.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { DocumentKind } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'
import { isPublic, isUpward } from './kinds.ts'

const LAW = '党政机关公文处理工作条例 第15条'

export const addresseesNamed = rule<{
  readonly kind: DocumentKind
  readonly own: string
  readonly addressees: readonly string[]
  readonly copiedTo: readonly string[]
}>(
  {
    name: 'office.addressees-named',
    title: words('主送机关明确，不送自己，不重复送', 'It says whom it goes to, each once and not to itself'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第9条',
  },
  ({ kind, own, addressees, copiedTo }) => {
    const all = [...addressees, ...copiedTo]
    return grounds(
      addressees.length === 0 && !isPublic(kind) && ground(refusals.noAddressee, undefined, '/addressees'),
      (all.includes(own) || new Set(all).size < all.length) && ground(refusals.ownAddressee, undefined, '/copiedTo'),
    )
  },
)

/** How a request ends, by which its matters are counted. */
const ASKS = /(?:妥否|当否|可否|是否妥当)[，,]?请|请予?(?:批示|批复|审批|批准|指示|审示)/

export const requestIsOne = rule<{
  readonly kind: DocumentKind
  readonly addressees: readonly string[]
  readonly body: string
  readonly contact: string | null
}>(
  {
    name: 'office.request-is-one',
    title: words('请示一文一事、主送一个机关、注明联系人', 'A request has one matter, one addressee and a contact'),
    clauses: ['3.3.2a'],
    law: LAW,
  },
  ({ kind, addressees, body, contact }) => {
    if (kind !== '请示') return []
    const paragraphs = body.split('\n').filter((line) => ASKS.test(line)).length
    return grounds(
      addressees.length !== 1 && ground(refusals.requestToMany, { count: addressees.length }, '/addressees'),
      paragraphs > 1 && ground(refusals.requestOfMany, { count: paragraphs }, '/body'),
      !contact?.trim() && ground(refusals.requestWithoutContact, undefined, '/contact'),
    )
  },
)

export const reportAsksNothing = rule<{ readonly kind: DocumentKind; readonly body: string }>(
  {
    name: 'office.report-asks-nothing',
    title: words('报告不得夹带请示事项', 'A report asks for nothing'),
    clauses: ['3.3.2a'],
    law: LAW,
  },
  ({ kind, body }) => {
    const phrase = kind === '报告' ? ASKS.exec(body)?.[0] : undefined
    return grounds(phrase !== undefined && ground(refusals.reportAsks, { phrase }, '/body'))
  },
)

/** Branches of central organs stand beside the departments of the province. */
const RANK: Readonly<Record<string, number>> = { central: 2, province: 2, prefecture: 1 }
const rank = (level: string) => RANK[level] ?? 0

export type Placed = { readonly name: string; readonly level: string }

export const upwardGoesUp = rule<{ readonly kind: DocumentKind; readonly level: string; readonly to: readonly Placed[] }>(
  {
    name: 'office.upward-goes-up',
    title: words('上行文不送下级机关', 'What is written upward goes to no lower organ'),
    clauses: ['3.3.2a'],
    law: LAW,
  },
  ({ kind, level, to }) => {
    const lower = isUpward(kind) ? to.find((organ) => rank(organ.level) < rank(level)) : undefined
    return grounds(lower !== undefined && ground(refusals.upwardGoesDown, { organ: lower.name }, '/addressees'))
  },
)
