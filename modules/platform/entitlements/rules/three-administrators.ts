import type { DutyClass, PermissionClass } from '#kernel/access/policy.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/**
 * 三员分立: a duty holds permissions of its own class or such as are open to every class; a post holds duties of its own
 * class. The tables hold it whoever writes (0004). [unconfirmed: the practice of the three administrators stands in
 * GB/T 22239 and in secrecy standards that are not public; law pack §6.]
 */
export const permissionFitsDuty = rule<{
  readonly permission: string
  readonly permissionClass: PermissionClass
  readonly duty: string
  readonly dutyClass: DutyClass
}>(
  {
    name: 'entitlements.permission-fits-duty',
    title: words('职责只有本类别的权限', 'A duty holds permissions of its own class'),
    clauses: ['3.6.2'],
    law: 'GB/T 22239-2019',
  },
  ({ permission, permissionClass, duty, dutyClass }) =>
    grounds(
      permissionClass !== 'any' &&
        permissionClass !== dutyClass &&
        ground(refusals.permissionOfOtherClass, { permission, duty }, 'permission'),
    ),
)

export const dutyFitsPost = rule<{ readonly duty: string; readonly dutyClass: string; readonly postClass: string }>(
  {
    name: 'entitlements.duty-fits-post',
    title: words('岗位只有本类别的职责', 'A post holds duties of its own class'),
    clauses: ['3.6.2'],
    law: 'GB/T 22239-2019',
  },
  ({ duty, dutyClass, postClass }) => grounds(dutyClass !== postClass && ground(refusals.dutyOfOtherClass, { duty }, 'duty')),
)

/** Whoever gives rights gives none to themselves, neither by their post nor by a duty of it. */
export const ownRights = rule<{ readonly own: boolean }>(
  {
    name: 'entitlements.own-rights',
    title: words('不变更本人的权限', 'Nobody changes their own rights'),
    clauses: ['3.6.2'],
  },
  ({ own }) => grounds(own && ground(refusals.ownRights)),
)
