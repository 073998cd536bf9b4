// Before anything is published a second person reviews it for secrets (政府信息公开条例 第17条). What is secret, endangers security, or
// harms a trade secret or privacy is not published (第14条至第16条).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** What a review finds. Only `clear` may be published. */
export const findings = {
  clear: words('可以公开', 'May be published'),
  'state-secret': words('国家秘密', 'State secret'),
  security: words('危及国家安全、公共安全、经济安全、社会稳定', 'Endangers security or order'),
  'trade-secret': words('商业秘密', 'Trade secret'),
  privacy: words('个人隐私', 'Privacy'),
  internal: words('内部事务或者过程性信息', 'Internal or preparatory'),
} as const
export type Finding = keyof typeof findings

type Facts = {
  readonly editor: string
  readonly reviewer: string
  readonly finding: Finding
  readonly verdict: 'publish' | 'return'
  readonly note: string | undefined
}

export const reviewedBySecond = rule<Facts>(
  {
    name: 'disclosure.reviewed-by-second',
    title: words('公开前由另一人保密审查', 'Reviewed for secrets by a second person'),
    clauses: ['3.5.1', '3.7.7'],
    law: '政府信息公开条例 第17条',
  },
  ({ editor, reviewer, finding, verdict, note }): Ground[] =>
    grounds(
      editor === reviewer && ground(refusals.sameReviewer),
      verdict === 'publish' &&
        finding !== 'clear' &&
        ground(refusals.secretFound, { what: findings[finding].zh, whatEn: findings[finding].en }, 'finding'),
      verdict === 'return' && !note?.trim() && ground(refusals.findingMissing, undefined, 'note'),
    ),
)
