import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Subject } from '../contract.ts'
import { refusals } from '../refusals.ts'

export type Law = { readonly title: string; readonly subject: Subject; readonly from: string; readonly ended: string | null }

/** Whether something was in force on a day: from its first day on, and not from the day it ended. */
export const standsOn = (day: string, from: string | null, ended: string | null): boolean =>
  from !== null && from <= day && (ended === null || ended > day)

/** A project of the province is closed only by a law on its own subject that is in force. */
export const lawTakesItsPlace = rule<{ readonly subject: Subject; readonly law: Law; readonly today: string }>(
  {
    name: 'legislation.law-takes-its-place',
    title: words('代替的国家规定事项相同、已经施行', 'The law that comes instead is on the subject and in force'),
    clauses: ['3.8.3'],
  },
  ({ subject, law, today }) =>
    grounds(
      law.subject !== subject && ground(refusals.otherSubject, { law: law.title }, '/law'),
      !standsOn(today, law.from, law.ended) && ground(refusals.lawNotInForce, { law: law.title }, '/law'),
    ),
)

export const endsAfterItBegins = rule<{ readonly from: string; readonly ended: string | undefined }>(
  {
    name: 'legislation.ends-after-it-begins',
    title: words('失效在施行之后', 'It ends after it begins'),
    clauses: ['3.8.3'],
  },
  ({ from, ended }) => grounds(ended !== undefined && ended <= from && ground(refusals.endsBeforeItBegins, undefined, '/endedOn')),
)
