import { bindTo, type BoundAction } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf, setClearance as keep } from '#kernel/people/accounts.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refuseOwn } from '../own.ts'
import { clearanceFitsZone, type Zone } from '../rules/clearance-fits-zone.ts'

const { on } = bindTo<unknown>()

export const setClearanceIn = (zone: Zone): BoundAction =>
  on(contract.setClearance, async (desk, { official, level }) => {
    await refuseOwn(desk, { official })
    const person = await within(desk, contract.permissions.grant.name, await accountOf(desk, official, desk.today))
    refuseAny(clearanceFitsZone({ level: Number(level), zone }))
    await keep(desk, official, Number(level), desk.now)
    desk.touch(`official/${official}`, { clearance: person.clearance }, { clearance: Number(level) })
    desk.tell(contract.changed, { what: 'clearance-set', of: official, by: desk.actor.id })
    return {}
  })
