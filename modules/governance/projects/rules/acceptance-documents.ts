import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../contract.ts'
import { type DocumentKind, documentKinds } from '../contract/fields.ts'

const fromTheStart: readonly DocumentKind[] = [
  'application',
  'construction-report',
  'contract-and-approval',
  'preliminary-acceptance',
  'user-report',
  'software-test',
  'trial-run',
  'supervision',
  'final-accounts',
  'archives',
  'training-operation',
]

/**
 * Which documents an acceptance demands on a day. The set is the superset seen in provincial rules; that each is demanded
 * here is unconfirmed, and so are the days on which the assessments of security and cryptography joined it.
 */
export const demandedDocuments = dated<readonly DocumentKind[]>(
  { from: '2004-06-09', value: fromTheStart, law: '4.3.6', remark: 'unconfirmed' },
  { from: '2007-06-22', value: [...fromTheStart, 'security-assessment'], law: '信息安全等级保护管理办法', remark: 'unconfirmed' },
  {
    from: '2020-02-01',
    value: [...fromTheStart, 'security-assessment', 'crypto-assessment', 'resource-catalogue'],
    law: '国办发〔2019〕57号',
    remark: 'unconfirmed',
  },
)

export const missingDocuments = (present: readonly DocumentKind[], day: Day): DocumentKind[] =>
  demandedDocuments.on(day).value.filter((document) => !present.includes(document))

export const documentsComplete = rule<{ readonly present: readonly DocumentKind[]; readonly day: Day }>(
  { name: 'projects.documents-complete', title: words('验收材料齐全', 'Acceptance documents are complete'), clauses: ['4.3.6'] },
  ({ present, day }) => {
    const missing = missingDocuments(present, day)
    const zh = missing.map((kind) => documentKinds[kind].zh).join('、')
    const en = missing.map((kind) => documentKinds[kind].en).join(', ')
    return grounds(missing.length > 0 && ground(refusals.documentMissing, { documents: zh, documentsEn: en }))
  },
)
