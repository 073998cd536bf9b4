// What the pages of intake share: a batch's state as a word and a shape.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/intake/contract.ts'
import type { Tone } from '#web/kit/status-mark.tsx'

export type Batch = Out<typeof contract.batch>

export const toneOfBatch: Readonly<Record<Batch['state'], Tone>> = {
  awaiting: 'draft',
  checking: 'running',
  checked: 'wait',
  running: 'running',
  paused: 'wait',
  receiving: 'running',
  done: 'good',
  cancelled: 'ended',
  unreadable: 'bad',
}

export const isUnderWay = ({ state }: Pick<Batch, 'state'>): boolean => state === 'checking' || state === 'running'

/** Whole numbers with their thousands apart. */
export const grouped = (n: number): string => n.toLocaleString('en-US')
