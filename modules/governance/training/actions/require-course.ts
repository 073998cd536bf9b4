import { scopeOf } from '#kernel/access/decide.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { addCourse as add, courseStands } from '#kernel/people/courses.ts'
import { dutyOf, heldBy, setCourseOf } from '#kernel/people/duties.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.record.name

export const addCourse = on(contract.addCourse, async (desk, { standard = null, ...course }) => {
  if (!(await add(desk, { ...course, standard }))) refuse(ground(refusals.courseTaken, { course: course.id }, 'id'))
  desk.touch(`course/${course.id}`, undefined, course)
  return { course: course.id }
})

/** A duty is the whole province's: only whoever reaches all of it may say what it asks for. */
export const requireCourse = on(contract.requireCourse, async (desk, { duty, course }) => {
  if (scopeOf(desk.actor, MAY) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission: MAY }))
  const known = await dutyOf(desk, duty)
  if (!known) refuse(ground(kernelRefusals.notFound, undefined, 'duty'))
  if ((await heldBy(desk, desk.actor.id, desk.today)).duties.includes(duty)) refuse(ground(refusals.ownDuty))
  if (course !== undefined && !(await courseStands(desk, course))) refuse(ground(refusals.noSuchCourse, { course }, 'course'))
  await setCourseOf(desk, duty, course ?? null)
  desk.touch(`duty/${duty}`, { course: known.course }, { course: course ?? null })
  return {}
})
