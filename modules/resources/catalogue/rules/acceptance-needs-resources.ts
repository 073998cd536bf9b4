import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { entryRefusals as no } from '../refusals.ts'

export const acceptanceNeedsResources = rule<{ step: string; published: number }>(
  {
    name: 'catalogue.acceptance-needs-resources',
    title: words('资源未编目不得验收', 'No acceptance before the resources are catalogued'),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第13条',
  },
  ({ step, published }) => (step === 'acceptance' && published === 0 ? [ground(no.notCatalogued)] : []),
)
