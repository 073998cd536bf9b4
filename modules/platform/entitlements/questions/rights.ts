import { bindTo, type BoundQuestion } from '#kernel/module/define-module.ts'
import type { Out } from '#kernel/module/contract.ts'
import { accountsWithin } from '#kernel/people/accounts.ts'
import { coursesWithDuties } from '#kernel/people/courses.ts'
import { dutiesOf, policyTextAt } from '#kernel/people/duties.ts'
import { postsWithoutDuties, waitingRequests, type WaitingLine } from '#kernel/people/requests.ts'
import * as contract from '../contract.ts'
import { highestIn, type Zone } from '../rules/clearance-fits-zone.ts'
import { gainedRights } from '../rules/gained-rights.ts'

const { answer } = bindTo<unknown>()
const MAY = contract.permissions.grant.name
type Level = Out<typeof contract.clearances>['highest']
type Waiting = Out<typeof contract.waiting>['requests'][number]

export const matrix = answer(contract.matrix, async (desk) => {
  const text = await policyTextAt(desk)
  return {
    duties: (await dutiesOf(desk)).map((duty) => ({ ...duty, may: { ...text.duties[duty.id]?.may } })),
    permissions: Object.entries(text.permissions).map(([name, { class: kind, needs }]) => ({
      name,
      class: kind,
      proof: needs.proof ?? false,
      inPerson: needs.inPerson ?? false,
    })),
  }
})

export const waiting = answer(contract.waiting, async (desk) => {
  const text = await policyTextAt(desk)
  const taught = await coursesWithDuties(desk, desk.today)
  const shown = ({ ownDuties, courses, ...line }: WaitingLine): Waiting => {
    const has = line.official === null ? line.duties : ownDuties
    const gets = line.official === null ? [...has, line.duty!] : [...has, ...line.duties]
    const asked = new Set(line.official === null ? [] : gets.flatMap((duty) => text.duties[duty]?.course ?? []))
    const lacks = taught
      .filter(({ id }) => asked.has(id) && !courses.includes(id))
      .map(({ id, title, titleEn }) => ({ id, title, titleEn }))
    return { ...line, gains: gainedRights(text, has, gets), lacks } as Waiting
  }
  return {
    requests: (await waitingRequests(desk, MAY)).map(shown),
    bare: (await postsWithoutDuties(desk, MAY)) as Out<typeof contract.waiting>['bare'],
  }
})

export const clearancesIn = (zone: Zone): BoundQuestion =>
  answer(contract.clearances, async (desk, search) => ({
    highest: String(highestIn(zone)) as Level,
    officials: (await accountsWithin(desk, MAY, search)).map(({ official, name, account, organName, clearance }) => ({
      official,
      name,
      account,
      organName,
      clearance: String(clearance) as Level,
    })),
  }))
