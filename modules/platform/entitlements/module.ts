import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { admit, decline } from './actions/admit.ts'
import { givePermission, makeDuty, takePermission } from './actions/change-duty.ts'
import { giveDuty, takeDuty } from './actions/give-duty.ts'
import { setClearanceIn } from './actions/set-clearance.ts'
import { changed, permissions } from './contract.ts'
import { clearancesIn, matrix, waiting } from './questions/rights.ts'
import { clearanceFitsZone, type Zone } from './rules/clearance-fits-zone.ts'
import { dutyFitsPost, ownRights, permissionFitsDuty } from './rules/three-administrators.ts'

/** The room of a zone: how high a clearance may be depends on it. */
export const entitlementsIn = (zone: Zone): Module =>
  defineModule({
    name: 'entitlements',
    wing: 'platform',
    title: words('权限管理', 'Entitlements'),
    lead: ['informatisation-office'],
    clauses: ['3.6.2', '3.7.7'],
    zone: 'both',
    uses: [],
    permissions: Object.values(permissions),
    events: [changed],
    actions: [admit, decline, giveDuty, takeDuty, makeDuty, givePermission, takePermission, setClearanceIn(zone)],
    questions: [matrix, waiting, clearancesIn(zone)],
    rules: [permissionFitsDuty, dutyFitsPost, ownRights, clearanceFitsZone],
  })
