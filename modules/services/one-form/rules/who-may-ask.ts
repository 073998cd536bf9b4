// Who may ask forms of those below. Since 2024 counties and what is below them set up none of their own: forms go through the
// platform of the province (整治形式主义为基层减负若干规定; the wording is [unconfirmed], the day is the one it was made public).
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

const SINCE = '2024-08-06' as Day
const ABOVE = new Set(['central', 'province', 'prefecture'])

export const whoMayAsk = rule<{ readonly level: string; readonly today: Day }>(
  {
    name: 'one-form.who-may-ask',
    title: words('县级以下不自设报表', 'Counties and below set up no forms'),
    clauses: ['3.5.1'],
    law: '整治形式主义为基层减负若干规定（2024年）[unconfirmed]',
  },
  ({ level, today }) => grounds(today >= SINCE && !ABOVE.has(level) && ground(refusals.notBelowPrefecture)),
)
