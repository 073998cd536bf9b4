import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** A test means something only when the tester is not the owner. */
export const testerIsNotOwner = rule<{ readonly tester: string | undefined; readonly owner: string }>(
  {
    name: 'standards.tester-is-not-owner',
    title: words('检测单位不检测本单位的系统', 'Nobody tests a system of their own'),
    clauses: ['3.7.4'],
  },
  ({ tester, owner }) => grounds(tester === owner && ground(refusals.ownSystem)),
)
