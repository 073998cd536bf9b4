import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf } from '#kernel/people/accounts.ts'
import { courseRecord, courseStands, recordCourse as keep, revokeRecord as revoke } from '#kernel/people/courses.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { waiverEnds } from '../rules/waiver-ends.ts'

const { on } = bindTo<unknown>()

async function refuseOwn(desk: Desk, official: string): Promise<void> {
  if (official === desk.actor.id) refuse(ground(refusals.ownRecord, undefined, 'official'))
  await within(desk, contract.permissions.record.name, await accountOf(desk, official, desk.today))
}

export const recordCourse = on(contract.recordCourse, async (desk, { official, course, kind, reason, ...term }) => {
  await refuseOwn(desk, official)
  const [from, to] = [(term.from ?? desk.today) as Day, term.to as Day | undefined]
  refuseAny(waiverEnds({ kind, from, to }))
  if (!(await courseStands(desk, course))) refuse(ground(refusals.noSuchCourse, { course }, 'course'))
  const record = await keep(desk, { official, course, kind, from, to: to ?? null, reason, by: desk.actor.id, at: desk.now })
  desk.touch(`official/${official}`, undefined, { course, kind, from, to: to ?? null })
  desk.tell(contract.recorded, { official, course, by: desk.actor.id })
  return { record }
})

export const revokeRecord = on(contract.revokeRecord, async (desk, { record }) => {
  const found = await courseRecord(desk, record)
  if (!found) refuse(ground(refusals.revokedAlready))
  await refuseOwn(desk, found.official)
  await revoke(desk, record, desk.now)
  desk.touch(`official/${found.official}`, { course: found.course, record }, { revoked: true })
  desk.tell(contract.revoked, { ...found, by: desk.actor.id })
  return {}
})
