// What is said of a document fits together: an interpretation names what it interprets, what ended has a day and a cause.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Validity } from '../fields.ts'
import { refusals } from '../refusals.ts'

type Facts = {
  readonly kind: string
  readonly madeOn: string
  readonly today: Day
  readonly interprets: string | undefined
  /** Whether what it interprets is published; undefined where it names nothing. */
  readonly interpreted: boolean | undefined
}

export const documentIsWhole = rule<Facts>(
  {
    name: 'disclosure.document-is-whole',
    title: words('解读与文件对应，日期合理', 'An interpretation has its document, and days are possible'),
    clauses: ['3.5.1'],
  },
  ({ kind, madeOn, today, interprets, interpreted }): Ground[] =>
    grounds(
      madeOn > today && ground(refusals.madeLater, { madeOn }, 'madeOn'),
      (kind === 'interpretation') !== (interprets !== undefined) && ground(refusals.notInterpretation, undefined, 'interprets'),
      interprets !== undefined && interpreted === false && ground(refusals.interpretsNothing, undefined, 'interprets'),
    ),
)

type Ending = {
  readonly validity: Validity
  readonly endedOn: string | undefined
  readonly endedBy: string | undefined
  readonly madeOn: string
}

export const endingIsWhole = rule<Ending>(
  {
    name: 'disclosure.ending-is-whole',
    title: words('失效、废止写明日期和依据', 'What ended says when and by what'),
    clauses: ['3.5.1'],
  },
  ({ validity, endedOn, endedBy, madeOn }): Ground[] =>
    grounds(
      (validity === 'valid' ? endedOn !== undefined || endedBy !== undefined : !endedOn || !endedBy?.trim()) &&
        ground(refusals.endingIncomplete, undefined, 'endedOn'),
      endedOn !== undefined && endedOn < madeOn && ground(refusals.endedEarlier, { madeOn }, 'endedOn'),
    ),
)
