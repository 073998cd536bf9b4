// Why a flow may be: it serves a system that holds the address (4.3.6: the grant is asked beside), it is the platform's own, or
// it is an exception that ends.
import { blockText } from '#kernel/net/cidr.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'
import type { FlowFacts } from './flow.ts'
import { isWithin } from './sides.ts'

/** The platform's own term, of no law: a quarter, so that an exception is looked at again each quarter. */
export const EXCEPTION_DAYS = 90

export const servesItsSystem = rule<FlowFacts>(
  {
    name: 'boundary.serves-its-system',
    title: words('为信息系统开放的流量只到该系统的地址', 'A flow for a system reaches its own addresses'),
    clauses: ['3.7.7', '4.3.6'],
  },
  ({ flow, basis, held, at }) => {
    if (basis !== 'system') return []
    if (!held) return [ground(refusals.systemUnnamed, {}, `${at}/system`)]
    // What the system opens itself starts at its addresses; what is opened to it ends there.
    const isOfSystem = [flow.from, flow.to].some(({ prefixes }) => prefixes.length > 0 && prefixes.every((one) => isWithin(held, one)))
    const stray = [...flow.to.prefixes, ...flow.from.prefixes].find((one) => !isWithin(held, one))
    return grounds(!isOfSystem && ground(refusals.notTheSystems, { prefix: stray ? blockText(stray) : '' }, `${at}/toPrefixes`))
  },
)

export const platformKeepsToItsOwn = rule<FlowFacts>(
  {
    name: 'boundary.platform-keeps-to-its-own',
    title: words('以平台自身为由的流量只到平台的地址', 'A flow of the platform reaches the platform’s own addresses'),
    clauses: ['3.7.7', '4.3.6'],
  },
  ({ flow, basis, plan, at }) => {
    if (basis !== 'platform') return []
    const stray = flow.to.prefixes.find((one) => !isWithin(plan[flow.to.network].backbone, one))
    const isNamed = flow.to.prefixes.length > 0
    return grounds((stray || !isNamed) && ground(refusals.notThePlatforms, { prefix: stray ? blockText(stray) : '—' }, `${at}/toPrefixes`))
  },
)

export const exceptionHasTerm = rule<FlowFacts>(
  {
    name: 'boundary.exception-has-term',
    title: words('临时例外到期自行失效', 'An exception ends by itself'),
    clauses: ['3.2.2'],
  },
  ({ basis, fromDay, untilDay, at }) => {
    const isReversed = untilDay !== undefined && untilDay < fromDay
    if (basis !== 'exception') return grounds(isReversed && ground(refusals.daysReversed, {}, `${at}/untilDay`))
    if (untilDay === undefined) return [ground(refusals.termMissing, {}, `${at}/untilDay`)]
    const isTooLong = untilDay > addDays(fromDay as Day, EXCEPTION_DAYS)
    return grounds(
      isReversed && ground(refusals.daysReversed, {}, `${at}/untilDay`),
      isTooLong && ground(refusals.termTooLong, { days: EXCEPTION_DAYS }, `${at}/untilDay`),
    )
  },
)
