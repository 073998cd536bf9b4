// Who may marry, and how a marriage ends before the register (民法典 第五编).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { lifeRefusals as refusals } from '../life-refusals.ts'
import { hasCompleted, MARRIAGE } from './ages.ts'

export type Betrothed = {
  readonly id: string
  readonly name: string
  readonly sex: string
  readonly birthDate: Day
  readonly maritalStatus: string | undefined
  readonly spouse: string | undefined
}

type Wedding = { readonly pair: readonly [Betrothed, Betrothed]; readonly effective: Day; readonly isKin: boolean }

export const mayMarry = rule<Wedding>(
  {
    name: 'population.may-marry',
    title: words('符合法定婚龄，双方无配偶，非近亲', 'Of age, without a spouse, no near kin'),
    clauses: ['3.4.5a'],
    law: '民法典 第1046条至第1048条、第1051条',
  },
  ({ pair, effective, isKin }) => [
    ...pair.flatMap(({ name, sex, birthDate, maritalStatus, spouse }): Ground[] =>
      grounds(
        (sex === '1' || sex === '2') &&
          !hasCompleted(birthDate, MARRIAGE[sex], effective) &&
          ground(refusals.tooYoung, { name, effective }, 'effective'),
        (maritalStatus === '20' || spouse !== undefined) && ground(refusals.alreadyMarried, { name }),
      ),
    ),
    ...grounds(
      pair
        .map(({ sex }) => sex)
        .toSorted()
        .join() !== '1,2' && ground(refusals.notManAndWoman),
      isKin && ground(refusals.nearKin),
    ),
  ],
)

type Parting = {
  readonly areMarried: boolean
  readonly way: 'agreement' | 'judgment'
  readonly effective: Day
  readonly appliedOn: Day | undefined
  readonly evidence: string | undefined
}

/** Thirty days in which either may take the application back, then thirty in which both come for the certificate (第1077条). */
export const coolingOff = (appliedOn: Day) => ({ from: addDays(appliedOn, 31), until: addDays(appliedOn, 60) })

export const mayDivorce = rule<Parting>(
  {
    name: 'population.may-divorce',
    title: words('离婚冷静期已过，或有生效裁判', 'The time to think has passed, or a court has judged'),
    clauses: ['3.4.5a'],
    law: '民法典 第1076条至第1080条',
  },
  ({ areMarried, way, effective, appliedOn, evidence }) => {
    const missing = (zh: string, en: string, field: string) => ground(refusals.judgmentNeeded, { what: zh, whatEn: en }, field)
    const window = appliedOn && coolingOff(appliedOn)
    return grounds(
      !areMarried && ground(refusals.notMarried),
      way === 'judgment' && !evidence && missing('生效裁判文书的文号', 'number of the judgment', 'evidence'),
      way === 'agreement' && !appliedOn && missing('离婚申请日期', 'day of the application', 'appliedOn'),
      way === 'agreement' &&
        window &&
        (effective < window.from || effective > window.until) &&
        ground(refusals.coolingOff, { appliedOn, ...window }, 'effective'),
    )
  },
)
