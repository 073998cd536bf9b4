// Who may have a guardian, and who may be one (民法典 第26条至第35条). Parents are the guardians of their minor children without
// any register; what is recorded is who else is, or which of them.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { lifeRefusals as refusals } from '../life-refusals.ts'
import { hasCompleted, OF_AGE } from './ages.ts'

export const guardianshipBases = {
  parent: words('父母（第27条第1款）', 'A parent (article 27, 1)'),
  order: words('法定顺序（第27条第2款）', 'The order of the law (article 27, 2)'),
  agreed: words('协议确定（第30条）', 'Agreed (article 30)'),
  appointed: words('指定监护（第31条、第24条）', 'Appointed (articles 31, 24)'),
}

export type Guarding = {
  readonly ward: { readonly id: string; readonly name: string; readonly birthDate: Day; readonly parents: readonly string[] }
  readonly guardian: {
    readonly id: string
    readonly name: string
    readonly birthDate: Day
    readonly isAlive: boolean
    readonly hasGuardian: boolean
  }
  readonly basis: keyof typeof guardianshipBases
  readonly effective: Day
  readonly evidence: string | undefined
}

export const mayGuard = rule<Guarding>(
  {
    name: 'population.may-guard',
    title: words(
      '被监护人未成年或经指定，监护人健在且有监护能力',
      'The ward is a minor or it was appointed; the guardian lives and is able',
    ),
    clauses: ['3.4.5a'],
    law: '民法典 第27条至第31条',
  },
  ({ ward, guardian, basis, effective, evidence }) => {
    const unfit = (zh: string, en: string) =>
      ground(refusals.guardianUnfit, { name: guardian.name, fault: zh, faultEn: en }, 'guardianNumber')
    return grounds(
      hasCompleted(ward.birthDate, OF_AGE, effective) &&
        (basis !== 'appointed' || !evidence) &&
        ground(refusals.wardOfAge, { name: ward.name }, 'basis'),
      guardian.id === ward.id && unfit('与被监护人是同一人', 'they are the ward'),
      !guardian.isAlive && unfit('其记录已终止或已迁出', 'their record has ended'),
      !hasCompleted(guardian.birthDate, OF_AGE, effective) && unfit('未满 18 周岁', 'they are not of age'),
      guardian.hasGuardian && unfit('其本人处于他人监护之下', 'they have a guardian themselves'),
      basis === 'parent' && !ward.parents.includes(guardian.id) && unfit('不是登记在案的父母', 'they are no parent on record'),
    )
  },
)
