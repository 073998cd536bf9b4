import { decide } from '#kernel/access/decide.ts'
import { stateOf } from '#kernel/cases/cases.ts'
import { bindTo, type BoundQuestion } from '#kernel/module/define-module.ts'
import { readDivisionsOn } from '#kernel/people/divisions.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { applicationOf, matterOf, mattersOf, openApplications, rightsIn } from '#kernel/registers/base/right-book.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { Bases } from '../bases.ts'
import * as contract from '../contract.ts'
import type { ApplicationState } from '../fields.ts'
import { applying } from '../procedure.ts'
import { beyondNeed, sensitiveOf } from '../rules/right-in-order.ts'

const { answer } = bindTo<never>()
type Rights = Out<typeof contract.rights>
type Applications = Out<typeof contract.applications>

export const rightQuestions = (bases: Bases): BoundQuestion[] => [
  answer(contract.rights, async (desk, search) => ({ rows: await rightsIn(desk, search) }) as Rights),
  answer(contract.ownRights, async (desk, { register }) => {
    const { organ } = desk.actor
    if (organ === undefined) return { rows: [] }
    return { rows: await rightsIn(desk, { organ, inForce: true, ...(register && { register }) }) } as Rights
  }),
  answer(contract.matters, async (desk, { register }) => ({
    rows: (await mattersOf(desk, register)).map((row) => ({ ...row, needs: [...row.needs] })),
  })),
  answer(contract.counties, async (desk) => {
    const all = await readDivisionsOn(desk, desk.today)
    const names = new Map(all.map(({ code, name }) => [code, name]))
    return {
      rows: all
        .filter(({ code }) => !code.endsWith('00'))
        .map(({ code, name, parent }) => ({ code, name: `${names.get(parent ?? '') ?? ''}${name}` })),
    }
  }),
  answer(contract.applications, async (desk) => {
    const seesAll = decide(desk.actor, contract.permissions.watch.name).allowed
    const { organ } = desk.actor
    if (!seesAll && organ === undefined) return { rows: [] }
    return { rows: await openApplications(desk, seesAll ? undefined : organ) } as Applications
  }),
  answer(contract.oneApplication, async (desk, { id }) => {
    const found = await applicationOf(desk, id)
    const base = found && bases.of(found.register)
    const isTheirs = found && (desk.actor.organ === found.organ || desk.actor.organ === bases.leadOf(found.register))
    if (!base || !(isTheirs || decide(desk.actor, contract.permissions.watch.name).allowed)) refuse(ground(kernelRefusals.notFound))
    const { askedBy: _, agreedBy: __, ...shown } = found
    const needs = (await matterOf(desk, found.register, found.matter))?.needs ?? []
    return {
      ...shown,
      fields: [...found.fields],
      unmasked: [...found.unmasked],
      ways: [...found.ways],
      state: (await stateOf(desk, applying, id)) as ApplicationState,
      beyond: beyondNeed(found.fields, needs),
      sensitive: sensitiveOf(base, found.fields),
    }
  }),
]
