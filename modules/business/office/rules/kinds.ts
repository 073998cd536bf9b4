import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { type DocumentKind, documentKinds } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'

const ALL = Object.keys(documentKinds) as DocumentKind[]

/** Which kinds there are. Before the common regulation of party and government the government had thirteen of its own. */
export const kindsInForce = dated<readonly DocumentKind[]>(
  {
    from: '2001-01-01',
    value: ['命令', '决定', '公告', '通告', '通知', '通报', '议案', '报告', '请示', '批复', '意见', '函', '纪要'],
    law: '国家行政机关公文处理办法（国发〔2000〕23号）第9条',
    remark: '纪要当时称会议纪要；条文未逐字核对',
  },
  { from: '2012-07-01', value: ALL, law: '党政机关公文处理工作条例 第8条', remark: '条文未逐字核对' },
)

export const kindIsInForce = rule<{ readonly kind: DocumentKind; readonly day: Day }>(
  {
    name: 'office.kind-is-in-force',
    title: words('文种在规定的十五种之内', 'A document is of one of the fifteen kinds'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第8条',
  },
  ({ kind, day }) =>
    grounds(
      !kindsInForce.find(day)?.value.includes(kind) && ground(refusals.kindNotInForce, { kind: documentKinds[kind].zh, day }, '/kind'),
    ),
)

/** 上行文: what goes to a superior organ. */
const UPWARD: readonly DocumentKind[] = ['请示', '报告']
export const isUpward = (kind: DocumentKind): boolean => UPWARD.includes(kind)

/** Kinds that speak to everybody and may name no addressee. */
const PUBLIC: readonly DocumentKind[] = ['决议', '决定', '命令', '公报', '公告', '通告', '纪要']
export const isPublic = (kind: DocumentKind): boolean => PUBLIC.includes(kind)

/** GB/T 9704-2012, 7.2.6: who signed is shown on upward documents, and on no others. */
export const showsSigner = (kind: DocumentKind): boolean => isUpward(kind)
