// Work and insurance: nobody works before sixteen (劳动法 第15条), and an employer is named by a sound credit code.
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { lifeRefusals as refusals } from '../life-refusals.ts'
import { hasCompleted, WORK } from './ages.ts'

type Hired = { readonly name: string; readonly birthDate: Day; readonly effective: Day; readonly employer: string | undefined }

export const mayWork = rule<Hired>(
  {
    name: 'population.may-work',
    title: words('年满十六周岁，用人单位代码有效', 'Sixteen years of age, and a sound code of the employer'),
    clauses: ['3.4.5a'],
    law: '劳动法 第15条',
  },
  ({ name, birthDate, effective, employer }) =>
    grounds(
      employer !== undefined && !isCreditCode(employer) && ground(refusals.creditCodeWrong, { code: employer }, 'employer'),
      employer !== undefined &&
        !hasCompleted(birthDate, WORK, effective) &&
        ground(refusals.belowSixteen, { name, effective }, 'effective'),
    ),
)
