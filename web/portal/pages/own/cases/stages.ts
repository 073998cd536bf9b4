// Where a part stands, as three stages that anybody knows: accepted, reviewed, finished.
import type { Out } from '#kernel/module/contract.ts'
import type { myApplication } from '#modules/services/applications/contract.ts'
import type { WordKey } from '../../../dictionary/dictionary.ts'

export type Application = Out<typeof myApplication>
export type Part = Application['parts'][number]
export type Tone = 'done' | 'now' | 'waits' | 'stopped'
export type Stage = { readonly name: WordKey; readonly tone: Tone }

const tones: Readonly<Record<Part['state'], readonly [Tone, Tone, Tone]>> = {
  waiting: ['waits', 'waits', 'waits'],
  submitted: ['now', 'waits', 'waits'],
  correcting: ['now', 'waits', 'waits'],
  accepted: ['done', 'now', 'waits'],
  reviewing: ['done', 'now', 'waits'],
  paused: ['done', 'now', 'waits'],
  granted: ['done', 'done', 'now'],
  delivered: ['done', 'done', 'done'],
  refused: ['done', 'done', 'stopped'],
  'not-accepted': ['stopped', 'waits', 'waits'],
  withdrawn: ['stopped', 'waits', 'waits'],
  stopped: ['waits', 'waits', 'waits'],
}

export const stagesOf = ({ state }: Pick<Part, 'state'>): Stage[] =>
  (['case.stage.accept', 'case.stage.review', 'case.stage.finish'] as const).map((name, i) => ({ name, tone: tones[state][i]! }))

/** How a state is marked beside its word. */
export const toneOf = (state: Part['state']): Tone =>
  state === 'refused' || state === 'not-accepted' || state === 'withdrawn' || state === 'stopped'
    ? 'stopped'
    : state === 'granted' || state === 'delivered'
      ? 'done'
      : state === 'waiting'
        ? 'waits'
        : 'now'
