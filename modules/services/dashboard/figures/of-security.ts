// 2.4 and 2.5: security of networks and information, and the training of officials.
import { words } from '#kernel/text/text.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { coverage } from '#modules/governance/training/contract.ts'
import { standing } from '#modules/security/continuity/contract.ts'
import { gradesOf } from '#modules/security/grading/contract.ts'
import type { Read } from '../store.ts'
import { type Figure, persons, whole } from './figure.ts'

export async function ofSecurity(desk: Read): Promise<Figure[]> {
  const { systems } = await desk.ask(several, {})
  const open = systems.filter(({ secrecy }) => secrecy === 'none')
  const { grades } = await desk.ask(gradesOf, { systems: open.map(({ id }) => id).slice(0, 10_000) })
  const recovery = await desk.ask(standing, {})
  return [
    {
      clause: '2.4',
      title: words('已定级的信息系统', 'Systems with a grade'),
      value: grades.length,
      of: open.length,
      unit: whole,
      scope: words('已登记的非涉密系统中，等级在有效期内的', 'Of registered systems that hold no secret: those whose grade is in force'),
      source: words('等级保护', 'Graded protection'),
      owner: 'public-security-department',
    },
    {
      clause: '2.4',
      title: words('灾难恢复达到的等级', 'Recovery level reached'),
      value: recovery.level,
      of: 6,
      unit: { zh: '级', en: '' },
      scope: {
        zh: `${recovery.freshDays} 天内的演练实测证明的等级；没有演练的不算（${recovery.law}）`,
        en: `What drills of the last ${recovery.freshDays} days have shown (${recovery.law})`,
      },
      source: words('灾难恢复“等级和依据”', 'Continuity'),
      owner: 'information-centre',
    },
  ]
}

/** A number of officials: who passed what is the records of persons and is not read here. */
export async function ofTraining(desk: Read): Promise<Figure[]> {
  const { asked, taught } = await desk.ask(coverage, {})
  return [
    {
      clause: '2.5',
      title: words('已通过岗位培训考核的人员', 'Officials trained for their post'),
      value: taught,
      of: asked,
      unit: persons,
      scope: words(
        '岗位职责要求培训的在岗人员中，要求的课程今天全部有效通过或者免训的',
        'Of officials whose post asks for a course: those who have passed, or were let off, all of theirs',
      ),
      source: words('公务员培训', 'Training'),
      owner: 'human-resources-department',
    },
  ]
}
