import { courseBeforeRights, type DutyClass } from '#kernel/access/policy.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

/** One asks, another opens, a third reviews. The table holds it too (0004). */
export const threePeople = rule<{ readonly actor: string; readonly before: readonly (string | null)[] }>(
  {
    name: 'break-glass.three-people',
    title: words('应急授权的申请、开启、复核由三人分别办理', 'Asking, opening and reviewing are three people’s'),
    clauses: ['3.6.2'],
  },
  ({ actor, before }) => grounds(before.includes(actor) && ground(refusals.ownAsk)),
)

/**
 * Broken glass opens no way around the separation: the duties that give rights and that watch stay where they are. And it
 * opens none around training: whoever may one day need a duty in an emergency has its course or a waiver.
 */
export const mayBeOpened = rule<{
  readonly dutyClass: DutyClass
  readonly course: string | undefined
  readonly courses: readonly string[]
}>(
  {
    name: 'break-glass.may-be-opened',
    title: words(
      '安全管理和审计职责不应急授予；未通过培训考核的不应急授予',
      'Security and audit duties are never opened, nor a duty whose course is lacking',
    ),
    clauses: ['3.6.2'],
  },
  ({ dutyClass, course, courses }) =>
    grounds(
      (dutyClass === 'security' || dutyClass === 'audit') && ground(refusals.keptApart, undefined, 'duty'),
      courseBeforeRights({ course, courses }).length > 0 && ground(refusals.untaught, { course: course ?? '' }, 'duty'),
    ),
)
