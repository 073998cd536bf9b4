// What must be done before a legal person is struck off. 市场主体登记管理条例 第32条: branches first; 税收征收管理法 第16条: taxes first.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { bodyRefusals } from '../refusals-of-bodies.ts'

/** Names are given as far as a sentence holds them. */
const MOST_NAMED = 3

export type Branched = { readonly names: readonly string[]; readonly count: number }

export const branchesEndFirst = rule<Branched>(
  {
    name: 'legal-persons.branches-end-first',
    title: words('先注销分支机构，再注销法人', 'Branches are deregistered before their legal person'),
    clauses: ['3.4.5b'],
    law: '市场主体登记管理条例 第32条',
  },
  ({ names, count }) =>
    grounds(
      count > 0 &&
        ground(bodyRefusals.branchesLive, { count, names: names.slice(0, MOST_NAMED).join('、') + (count > MOST_NAMED ? '…' : '') }),
    ),
)

export type Taxed = { readonly registeredOn: string | undefined; readonly clearedOn: string | undefined }

export const taxClearedFirst = rule<Taxed>(
  {
    name: 'legal-persons.tax-cleared-first',
    title: words('先清税，再注销', 'Taxes are cleared before the deregistration'),
    clauses: ['3.4.5b'],
    law: '税收征收管理法 第16条',
  },
  ({ registeredOn, clearedOn }) =>
    grounds(
      registeredOn !== undefined &&
        (clearedOn === undefined || clearedOn < registeredOn) &&
        ground(bodyRefusals.taxNotCleared, { since: registeredOn }),
    ),
)
