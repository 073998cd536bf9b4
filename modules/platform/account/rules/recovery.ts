import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** An account is recovered by two officials, neither of whom is its owner. The table holds the same. */
export const recoveredByTwoOthers = rule<{ readonly owner: string; readonly actor: string; readonly opener?: string }>(
  {
    name: 'account.recovered-by-two-others',
    title: words('账号恢复须由本人以外的两人办理', 'Two others recover an account'),
    clauses: ['3.6.2'],
  },
  ({ owner, actor, opener }) =>
    grounds(owner === actor && ground(refusals.recoversOneself), opener === actor && ground(refusals.confirmsOneself)),
)

/** Hours within which a recovery is confirmed: who asked in person must still be at hand. */
export const CONFIRM_HOURS = 24

export const confirmedInTime = rule<{ readonly openedMs: number; readonly nowMs: number; readonly confirmed: boolean }>(
  {
    name: 'account.confirmed-in-time',
    title: words('恢复申请 24 小时内确认一次', 'A recovery is confirmed within a day, once'),
    clauses: ['3.6.2'],
  },
  ({ openedMs, nowMs, confirmed }) =>
    grounds(
      confirmed && ground(refusals.recoveryConfirmed),
      nowMs - openedMs > CONFIRM_HOURS * 3_600_000 && ground(refusals.recoveryTooOld, { hours: CONFIRM_HOURS }),
    ),
)
