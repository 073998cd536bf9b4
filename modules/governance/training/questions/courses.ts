import { courseBeforeRights } from '../rules/course-before-rights.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf } from '#kernel/people/accounts.ts'
import { coursesWithDuties, recordsOf, taughtOfAll, untaughtWithin } from '#kernel/people/courses.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

export const courses = answer(contract.courses, async (desk) => ({ courses: await coursesWithDuties(desk, desk.today) }))

export const lacking = answer(contract.lacking, async (desk) => ({
  officials: await untaughtWithin(desk, contract.permissions.record.name),
}))

export const records = answer(contract.records, async (desk, { official }) => {
  const person = await within(desk, contract.permissions.record.name, await accountOf(desk, official, desk.today))
  return { name: person.name, records: await recordsOf(desk, official) }
})

export const coverage = answer(contract.coverage, (desk) => taughtOfAll(desk, desk.today))

export const mine = answer(contract.mine, async (desk) => {
  const { duties = [], courses: has = [], policy } = desk.actor
  const asked = new Set(duties.flatMap((duty) => policy?.text.duties[duty]?.course ?? []))
  return {
    records: await recordsOf(desk, desk.actor.id),
    lacks: [...asked].filter((course) => courseBeforeRights({ course, courses: has }).length > 0),
  }
})
