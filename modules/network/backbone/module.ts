import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { recordAutonomousSystems } from './actions/record-autonomous-systems.ts'
import { recordDevices } from './actions/record-devices.ts'
import { recordPeerings } from './actions/record-peerings.ts'
import { recordRoutes } from './actions/record-routes.ts'
import { recordServicePoints } from './actions/record-service-points.ts'
import { recordSites } from './actions/record-sites.ts'
import { recordTrunks } from './actions/record-trunks.ts'
import { retireObjects } from './actions/retire-objects.ts'
import { permissions, registers } from './contract.ts'
import { autonomousSystems } from './questions/autonomous-systems.ts'
import { connectedOrgans } from './questions/connected-organs.ts'
import { allDevices, devices } from './questions/devices.ts'
import { fileVersions } from './questions/file-versions.ts'
import { filesSince } from './questions/files-since.ts'
import { files } from './questions/files.ts'
import { linkMap } from './questions/link-map.ts'
import { addressesWellFormed, addressHeldOnce, addressInPlan } from './rules/addresses.ts'
import { numberSaysDivision, routerHasOneNumber } from './rules/as-numbers.ts'
import { deviceOnOneNetwork, staysInOneNetwork } from './rules/one-network.ts'
import { peersFit } from './rules/peers.ts'
import { routeIsReachable, routeStaysInNetwork } from './rules/routes.ts'
import { siteBearsItsDivision } from './rules/sites.ts'
import { endsAgree, endsAreFree } from './rules/trunk-ends.ts'
import { trunkServesNoVerticalNetwork } from './rules/vertical-trunk.ts'

export const backbone = defineModule({
  name: 'backbone',
  wing: 'network',
  title: words('骨干网络', 'Backbone'),
  lead: ['informatisation-office'],
  with: ['information-centre', 'ndrc'],
  clauses: ['2.1', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.8', '3.2.11', '3.7.7'],
  zone: 'both',
  schema: 'backbone',
  uses: ['registry'],
  permissions: Object.values(permissions),
  actions: [
    recordSites,
    recordAutonomousSystems,
    recordDevices,
    recordTrunks,
    recordPeerings,
    recordRoutes,
    recordServicePoints,
    retireObjects,
  ],
  questions: [devices, allDevices, autonomousSystems, linkMap, connectedOrgans, fileVersions, files, filesSince],
  registers: Object.values(registers),
  rules: [
    trunkServesNoVerticalNetwork,
    siteBearsItsDivision,
    deviceOnOneNetwork,
    staysInOneNetwork,
    addressesWellFormed,
    addressHeldOnce,
    addressInPlan,
    numberSaysDivision,
    routerHasOneNumber,
    endsAreFree,
    endsAgree,
    peersFit,
    routeStaysInNetwork,
    routeIsReachable,
  ],
})
