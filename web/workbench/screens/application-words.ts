// What the pages of applications share.
import type { Out } from '#kernel/module/contract.ts'
import { type PartState, partStates } from '#modules/services/applications/contract.ts'
import type * as contract from '#modules/services/applications/contract.ts'
import type { Tone } from '#web/kit/status-mark.tsx'
import type { useSpeech } from '#web/kit/language.tsx'

export type OnePart = Out<typeof contract.partQuestion>
export type Queue = Out<typeof contract.queue>
type Unit = NonNullable<OnePart['clock']>['unit']
export type Outcome = OnePart['checks'][number]['outcome']

const tones: Readonly<Record<PartState, Tone>> = {
  waiting: 'draft',
  submitted: 'running',
  correcting: 'wait',
  accepted: 'running',
  reviewing: 'running',
  paused: 'wait',
  granted: 'good',
  delivered: 'good',
  refused: 'bad',
  'not-accepted': 'bad',
  withdrawn: 'ended',
  stopped: 'ended',
}
export const stateOf = (state: PartState) => ({ tone: tones[state], title: partStates[state] })

export const toneOfCheck: Readonly<Record<Outcome, Tone>> = { same: 'good', different: 'bad', none: 'bad', waiting: 'wait', barred: 'wait' }

/** How long is left, or by how much it is late: in words. */
export const leftText = (t: ReturnType<typeof useSpeech>['t'], left: number, unit: Unit = 'working'): string =>
  left === 0 ? t('cases.today') : t(left < 0 ? `cases.late.${unit}` : `cases.left.${unit}`, { n: Math.abs(left) })
