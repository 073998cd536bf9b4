// Who may appoint whom, for how long (民法典 第161至173条).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { dated } from '#kernel/time/dated.ts'
import { addDays, addMonths, type Day } from '#kernel/time/day.ts'
import { words } from '#kernel/text/text.ts'
import { type Matter, refusals } from '../contract.ts'

/** How many months an appointment lasts at most: the law asks that a term be said, the platform bounds it. */
export const longestMonths = dated({ from: '2004-06-09', value: 12, law: '民法典 第165条', remark: '期限由平台规定' })

export const MOST_RUNNING = 20

export type AppointmentFacts = {
  readonly today: Day
  /** Whether the one who appoints does so as themselves or as the legal representative of the principal. */
  readonly inOwnRight: boolean
  readonly citizen: string
  /** Absent when the account and the first character of the name name nobody. */
  readonly agent: string | undefined
  readonly matters: readonly Matter[]
  /** The last day, inclusive. */
  readonly until: Day
  readonly running: number
}

const latest = (today: Day): Day => addDays(addMonths(today, longestMonths.on(today).value), -1)

export const appointmentHolds = rule<AppointmentFacts>(
  {
    name: 'citizens.appointment-holds',
    title: words(
      '委托须由本人作出，写明事项和期限，代办人不得转委托',
      'One appoints in one’s own right, with matters and a term; an agent appoints nobody',
    ),
    clauses: ['3.7.7'],
    law: '民法典 第165条、第169条',
  },
  ({ today, inOwnRight, citizen, agent, matters, until, running }): Ground[] => {
    if (!inOwnRight) return [ground(refusals.agentsAppointNone)]
    return grounds(
      agent === undefined && ground(refusals.agentNotFound, undefined, '/account'),
      agent === citizen && ground(refusals.notYourself, undefined, '/account'),
      matters.length > 1 && matters.includes('all') && ground(refusals.allStandsAlone, undefined, '/matters'),
      until < today && ground(refusals.endsTooEarly, undefined, '/until'),
      until > latest(today) && ground(refusals.tooLong, { months: longestMonths.on(today).value, latest: latest(today) }, '/until'),
      running >= MOST_RUNNING && ground(refusals.tooMany, { most: MOST_RUNNING }),
    )
  },
)

/** The character by which whoever appoints shows that they know the agent; a simulated name says so before the person’s own. */
export const firstCharacter = (name: string): string => [...name.replace(/^示例·/, '')][0] ?? ''
