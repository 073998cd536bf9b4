// 原则上暂停: the principle has exceptions, but only the leading group makes one, for one organ, one work and a term.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import { addMonths, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

/** What is asked of a department's own vertical network: nothing new, or it is built or extended. */
export type VerticalWork = 'none' | 'new' | 'extension'

/** The day of the policy: what stood by then is an existing network. */
export const SUSPENDED_FROM = '2004-06-09'

export type Exception = { readonly organ: string; readonly state: string; readonly untilDay: string }

export type VerticalFacts = {
  readonly work: VerticalWork
  readonly organ: string
  readonly day: Day
  /** The leading group's exception that the request names, as recorded. */
  readonly exception?: Exception | undefined
  /** The field of the request that asks for the work. */
  readonly field?: string
}

/** An exception serves to the end of its last day. */
export const ranOut = ({ untilDay }: { readonly untilDay: string }, day: Day): boolean => untilDay < day

export const verticalNetworksSuspended = rule<VerticalFacts>(
  {
    name: 'registry.vertical-networks-suspended',
    title: words('暂停部门纵向网的建设和扩展', 'Departments’ vertical networks are neither built nor extended'),
    clauses: ['3.2.11'],
    law: '政务数据共享条例 第31条',
  },
  ({ work, organ, exception, day, field = '/vertical' }) => {
    if (work === 'none') return []
    if (!exception) return [ground(refusals.verticalSuspended, {}, field)]
    return grounds(
      exception.organ !== organ && ground(refusals.exceptionOfAnother, {}, '/exception'),
      exception.state !== 'open' && ground(refusals.exceptionSpent, {}, '/exception'),
      ranOut(exception, day) && ground(refusals.exceptionRanOut, { until: exception.untilDay }, '/exception'),
    )
  },
)

/** The longest term of an exception, in months. A working figure: the text names none. */
export const longestTerm = dated({ from: SUSPENDED_FROM, value: 24, law: '3.2.11', remark: 'unconfirmed' })

export const exceptionHasTerm = rule<{ readonly untilDay: Day; readonly day: Day }>(
  {
    name: 'registry.exception-has-term',
    title: words('例外有期限', 'An exception has a term'),
    clauses: ['3.2.11'],
  },
  ({ untilDay, day }) => {
    const months = longestTerm.on(day).value
    const latest = addMonths(day, months)
    return grounds(
      untilDay <= day && ground(refusals.termPast, { until: untilDay }, '/untilDay'),
      untilDay > latest && ground(refusals.termTooLong, { months, latest }, '/untilDay'),
    )
  },
)

export type Size = { readonly sites: number; readonly bandwidth: number }

/** More sites or more bandwidth is an extension; fewer of both is what the policy wants. */
export const workOfChange = (from: Size, to: Size): VerticalWork =>
  to.sites > from.sites || to.bandwidth > from.bandwidth ? 'extension' : 'none'

/** A network that was built after the policy came is a new one, whenever it is declared. */
export const workOfDeclaration = (builtOn: string): VerticalWork => (builtOn > SUSPENDED_FROM ? 'new' : 'none')
