import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addRecord } from './actions/add-record.ts'
import { allocateAddresses } from './actions/allocate-addresses.ts'
import { allocateBlock } from './actions/allocate-block.ts'
import { applyForBlock } from './actions/apply-for-block.ts'
import { applyForName } from './actions/apply-for-name.ts'
import { changeVerticalNetwork } from './actions/change-vertical-network.ts'
import { closeVerticalNetwork } from './actions/close-vertical-network.ts'
import { delegatePrefix } from './actions/delegate-prefix.ts'
import { declineApplication } from './actions/decline-application.ts'
import { grantApplication } from './actions/grant-application.ts'
import { grantException } from './actions/grant-exception.ts'
import { migrateVerticalNetwork } from './actions/migrate-vertical-network.ts'
import { recordAddress } from './actions/record-address.ts'
import { recordPrefixes } from './actions/record-prefixes.ts'
import { recordVrf } from './actions/record-vrf.ts'
import { registerDomain } from './actions/register-domain.ts'
import { registerLink } from './actions/register-link.ts'
import { registerVerticalNetwork } from './actions/register-vertical-network.ts'
import { releaseAddress } from './actions/release-address.ts'
import { releaseBlock } from './actions/release-block.ts'
import { removeLink } from './actions/remove-link.ts'
import { removeRecord } from './actions/remove-record.ts'
import { suspendVerticalNetwork } from './actions/suspend-vertical-network.ts'
import { withdrawDomain } from './actions/withdraw-domain.ts'
import { withdrawPrefix } from './actions/withdraw-prefix.ts'
import {
  applicationRegister,
  exceptionRegister,
  permissions,
  planRegisters,
  recordRegister,
  registers,
  verticalRegister,
} from './contract.ts'
import { applying } from './procedure.ts'
import { addressesInUse } from './questions/addresses-in-use.ts'
import { availableAddresses } from './questions/available-addresses.ts'
import { availablePrefixes, nextFreePrefix } from './questions/available-prefixes.ts'
import { blocksOfSystem } from './questions/blocks-of-system.ts'
import { listedAddresses, listedPrefixes, listedVrfs } from './questions/listed.ts'
import { openLinks } from './questions/open-links.ts'
import { goalFacts } from './questions/goal-facts.ts'
import { exceptionsInForce, moratorium } from './questions/moratorium.ts'
import { nameCard } from './questions/name-card.ts'
import { nameTree } from './questions/name-tree.ts'
import { fileVersions } from './questions/file-versions.ts'
import { filesSince } from './questions/files-since.ts'
import { files } from './questions/files.ts'
import { freeSpace } from './questions/free-space.ts'
import { plan } from './questions/plan.ts'
import { planTree } from './questions/plan-tree.ts'
import { whereAddressesStand } from './questions/where-addresses-stand.ts'
import { ranges } from './questions/ranges.ts'
import { zoneFile } from './questions/zone-file.ts'
import { zoneMap } from './questions/zone-map.ts'
import { zones } from './questions/zones.ts'
import { addressInOwnBlock, nameIsWellFormed } from './rules/domain-name.ts'
import { linkRules } from './rules/link-between-networks.ts'
import { planRules } from './rules/plan-prefix.ts'
import { publicNameByPlace } from './rules/public-name.ts'
import { hostIsWellFormed, nameJoinsNoNetworks, recordFitsItsName } from './rules/record-at-name.ts'
import { valueIsWellFormed } from './rules/record-value.ts'
import { systemHoldsOneNetwork, systemInItsNetwork } from './rules/system-in-its-network.ts'
import { exceptionHasTerm, verticalNetworksSuspended } from './rules/vertical-network.ts'

export const registry = defineModule({
  name: 'registry',
  wing: 'network',
  title: words('网络资源', 'Network registry'),
  lead: ['informatisation-office'],
  with: ['information-centre', 'ndrc'],
  clauses: ['2.1', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.5', '3.2.7', '3.2.11', '3.7.7', '4.3.6'],
  zone: 'both',
  schema: 'registry',
  uses: ['systems'],
  permissions: Object.values(permissions),
  actions: [
    recordVrf,
    recordPrefixes,
    withdrawPrefix,
    delegatePrefix,
    allocateBlock,
    releaseBlock,
    allocateAddresses,
    recordAddress,
    releaseAddress,
    registerDomain,
    withdrawDomain,
    addRecord,
    removeRecord,
    grantException,
    registerLink,
    removeLink,
    registerVerticalNetwork,
    changeVerticalNetwork,
    suspendVerticalNetwork,
    migrateVerticalNetwork,
    closeVerticalNetwork,
    applyForBlock,
    applyForName,
    grantApplication,
    declineApplication,
  ],
  questions: [
    planTree,
    freeSpace,
    availablePrefixes,
    nextFreePrefix,
    availableAddresses,
    whereAddressesStand,
    listedPrefixes,
    listedAddresses,
    listedVrfs,
    blocksOfSystem,
    openLinks,
    ranges,
    plan,
    zones,
    zoneFile,
    nameTree,
    nameCard,
    fileVersions,
    files,
    filesSince,
    addressesInUse,
    moratorium,
    exceptionsInForce,
    goalFacts,
    zoneMap,
  ],
  registers: [
    applicationRegister,
    recordRegister,
    verticalRegister,
    exceptionRegister,
    ...Object.values(planRegisters),
    ...Object.values(registers),
  ],
  procedures: [applying],
  rules: [
    ...planRules,
    systemInItsNetwork,
    systemHoldsOneNetwork,
    nameIsWellFormed,
    addressInOwnBlock,
    publicNameByPlace,
    hostIsWellFormed,
    valueIsWellFormed,
    nameJoinsNoNetworks,
    recordFitsItsName,
    ...linkRules,
    verticalNetworksSuspended,
    exceptionHasTerm,
  ],
})
