import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** Nobody manages their own account or appointments, an administrator least of all. */
export const ownAccount = rule<{ readonly actor: string; readonly official: string }>(
  {
    name: 'people.own-account',
    title: words('不管理本人的账号和任职', 'Nobody manages their own account'),
    clauses: ['3.6.2'],
  },
  ({ actor, official }) => grounds(actor === official && ground(refusals.ownAccount, undefined, 'official')),
)
