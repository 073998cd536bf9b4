import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** What a link does to a department's own vertical network: nothing, or it builds or extends one. */
export type VerticalWork = 'none' | 'new' | 'extension'

export type VerticalFacts = {
  readonly work: VerticalWork
  readonly organ: string
  /** The leading group's exception that the request names, as recorded. */
  readonly exception?: { readonly organ: string; readonly state: string } | undefined
}

/** 原则上暂停: the principle has exceptions, but only the leading group makes one, for one organ and one link. */
export const verticalNetworksSuspended = rule<VerticalFacts>(
  {
    name: 'registry.vertical-networks-suspended',
    title: words('暂停部门纵向网的建设和扩展', 'Departments’ vertical networks are neither built nor extended'),
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
  },
  ({ work, organ, exception }) => {
    if (work === 'none') return []
    if (!exception) return [ground(refusals.verticalSuspended, {}, '/vertical')]
    return grounds(
      exception.organ !== organ && ground(refusals.exceptionOfAnother, {}, '/exception'),
      exception.state !== 'open' && ground(refusals.exceptionSpent, {}, '/exception'),
    )
  },
)
