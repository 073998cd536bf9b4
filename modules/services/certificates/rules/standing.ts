// How a certificate stands on a day. What is written is what somebody did (挂起, 注销, 吊销, 变更); that its term is over nobody
// does: it follows from the day (行政许可法 第70条第一项), so no job is late with it.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { type Words, words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { type Standing, standings } from '../fields.ts'
import { refusals } from '../refusals.ts'

/** What may stand in the table. */
export type Written = Exclude<Standing, 'expired'>

export const standingOn = (day: Day, { state, validUntil }: { state: Standing; validUntil: Day | null }): Standing =>
  (state === 'valid' || state === 'suspended') && validUntil !== null && validUntil < day ? 'expired' : state

export const acts = {
  change: words('变更', 'changed'),
  renew: words('延续', 'prolonged'),
  suspend: words('挂起', 'suspended'),
  resume: words('恢复', 'resumed'),
  cancel: words('注销', 'cancelled'),
  revoke: words('吊销', 'revoked'),
  seal: words('用印', 'sealed'),
  present: words('出示', 'presented'),
  fetch: words('下载', 'downloaded'),
} as const satisfies Record<string, Words>
export type Act = keyof typeof acts

/** What each act asks of the standing: an expired one can still be cancelled or revoked, a suspended one only resumed or ended. */
const from: Readonly<Record<Act, readonly Standing[]>> = {
  change: ['valid'],
  // 行政许可法 第50条: what nobody decided by its last day is prolonged after it.
  renew: ['valid', 'expired'],
  suspend: ['valid'],
  resume: ['suspended'],
  cancel: ['valid', 'suspended', 'expired'],
  revoke: ['valid', 'suspended', 'expired'],
  seal: ['valid'],
  present: ['valid'],
  fetch: ['valid'],
}

export const mayAct = rule<{ readonly act: Act; readonly stands: Standing }>(
  {
    name: 'certificates.acts-by-standing',
    title: words('失效的证照不能再用', 'A certificate that has ceased is used no more'),
    clauses: ['3.5.1'],
    law: '行政许可法 第69条、第70条',
  },
  ({ act, stands }) =>
    grounds(
      !from[act].includes(stands) &&
        ground(refusals.notInForce, {
          state: standings[stands].zh,
          stateEn: standings[stands].en.toLowerCase(),
          act: acts[act].zh,
          actEn: acts[act].en,
        }),
    ),
)
