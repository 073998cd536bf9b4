import type { Needs, PermissionClass } from '#kernel/access/policy.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

/** Whether a permission of this class, asking this, may be handed on at all. */
export const mayBeGiven = (said: { readonly class: PermissionClass; readonly needs: Needs } | undefined): boolean =>
  said !== undefined && (said.class === 'business' || said.class === 'any') && said.needs.inPerson !== true

export type Wish = {
  readonly permissions: readonly string[]
  /** Those of them that the giver holds now, by the post they act from. */
  readonly held: ReadonlySet<string>
  /** Those of them that may be handed on. */
  readonly givable: ReadonlySet<string>
}

/** Never more than one holds, and never what is kept apart or done in person. Whoever acts for another holds none of it. */
export const delegationIsBounded = rule<Wish>(
  {
    name: 'delegation.is-bounded',
    title: words('委托不超出本人权限，三员权限和须本人办理的事项不得委托', 'Nobody hands on more than they hold, nor what is kept apart'),
    clauses: ['3.6.2', '3.7.7'],
  },
  ({ permissions, held, givable }) => {
    const lacking = permissions.filter((name) => !held.has(name))
    const kept = permissions.filter((name) => held.has(name) && !givable.has(name))
    return grounds(
      lacking.length > 0 && ground(refusals.notHeld, { permissions: lacking.join('、') }, 'permissions'),
      kept.length > 0 && ground(refusals.notToBeGiven, { permissions: kept.join('、') }, 'permissions'),
    )
  },
)

/** How many days a delegation lasts at most. */
export const longest = dated({
  from: '2004-06-09',
  value: 92,
  law: '本平台规定',
  remark: 'unconfirmed: no text gives a figure; a quarter covers leave and study, and what lasts longer is an appointment',
})

export const delegationEnds = rule<{ readonly now: Instant; readonly from: Instant; readonly to: Instant }>(
  {
    name: 'delegation.ends',
    title: words('委托有期限', 'A delegation has an end'),
    clauses: ['3.7.7'],
  },
  ({ now, from, to }) => {
    const days = longest.on(dayAt(now)).value
    const [start, end] = [Date.parse(from), Date.parse(to)]
    return grounds(
      (end <= start || end <= Date.parse(now)) && ground(refusals.endBeforeStart, undefined, 'to'),
      end - Math.max(start, Date.parse(now)) > days * 86_400_000 && ground(refusals.tooLong, { days }, 'to'),
    )
  },
)
