import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type VerticalTrunk = {
  readonly name: string
  readonly organ: string
  /** What the trunk does to a department's own network; absent where it serves none. */
  readonly vertical?: 'new' | 'extension' | undefined
  readonly exception?: string | undefined
  /** Exceptions that serve today, by their organ. */
  readonly inForce: ReadonlyMap<string, string>
  /** The trunk that each exception was spent on. */
  readonly spent: ReadonlyMap<string, string>
  readonly at: string
}

/** A trunk for a vertical network is laid by an exception of its own organ, and one exception lays one trunk, which may be rewritten. */
export const trunkServesNoVerticalNetwork = rule<VerticalTrunk>(
  {
    name: 'backbone.trunk-serves-no-vertical-network',
    title: words('不为部门纵向网新设链路', 'No trunk is laid for a vertical network'),
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
  },
  ({ name, organ, vertical, exception, inForce, spent, at }) => {
    if (vertical === undefined) return []
    const spentOn = exception && spent.get(exception)
    const serves = exception !== undefined && (spentOn === name || (spentOn === undefined && inForce.get(exception) === organ))
    return grounds(!serves && ground(refusals.verticalSuspended, { name }, `${at}/${exception ? 'exception' : 'vertical'}`))
  },
)
