// Where a part stands, as three stages that anybody knows: accepted, reviewed, finished.
import type { Out } from '#kernel/module/contract.ts'
import type { myApplication } from '#modules/services/applications/contract.ts'
import type { WordKey } from '../../../dictionary/dictionary.ts'

export type Application = Out<typeof myApplication>
export type Part = Application['parts'][number]
export type Tone = 'done' | 'now' | 'waits' | 'stopped'
export type Stage = { readonly name: WordKey; readonly tone: Tone; readonly word: WordKey }

const toneWords = { done: 'case.tone.done', now: 'case.tone.now', waits: 'case.tone.waits', stopped: 'case.tone.stopped' } as const

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

/** What goes on in a stage where it is not the office's handling: it waits for the applicant; it is decided and on its way. */
const nowWords: Readonly<Partial<Record<Part['state'], WordKey>>> = { correcting: 'case.tone.yours', granted: 'case.tone.delivering' }

export const stagesOf = ({ state }: Pick<Part, 'state'>): Stage[] =>
  (['case.stage.accept', 'case.stage.review', 'case.stage.finish'] as const).map((name, i) => {
    const tone = tones[state][i]!
    return { name, tone, word: (tone === 'now' && nowWords[state]) || toneWords[tone] }
  })

/** How a state is marked beside its word. */
export const toneOf = (state: Part['state']): Tone =>
  state === 'refused' || state === 'not-accepted' || state === 'withdrawn' || state === 'stopped'
    ? 'stopped'
    : state === 'granted' || state === 'delivered'
      ? 'done'
      : state === 'waiting'
        ? 'waits'
        : 'now'
