// The address plan in tables and the single addresses cut from it. The plan is structure: its verbs take two people
// (`through: 'changes'`). Addresses are granted straight away, each to a system that may have them (4.3.6).
import { action, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  addressRecord,
  answering,
  blockId,
  planned,
  prefixId,
  prefixRecord,
  prefixText,
  review,
  vrfFields,
  vrfName,
} from './address-fields.ts'
import { address, division, organ, prefix, reason, system } from './fields.ts'
import { refusals } from './refusals.ts'
import { addressRefusals as no } from './refusals-addresses.ts'

export const planRegisters = {
  vrf: register({
    name: 'registry.vrf',
    title: words('路由域', 'Routing domains (VRF)'),
    record: f.object(vrfFields),
    label: 'name',
    may: 'registry.read',
    organField: 'organ',
    columns: ['name', 'distinguisher', 'zone', 'organ', 'main'],
    facets: ['zone'],
    searched: ['name', 'distinguisher'],
  }),
  prefix: register({
    name: 'registry.prefix',
    title: words('地址规划', 'Prefixes of the plan'),
    record: prefixRecord,
    label: 'prefix',
    may: 'registry.read',
    organField: 'organ',
    columns: ['prefix', 'zone', 'role', 'division', 'organ', 'purpose', 'state'],
    facets: ['zone', 'family', 'role', 'state'],
    searched: ['prefix', 'purpose', 'division'],
  }),
  address: register({
    name: 'registry.address',
    title: words('地址', 'Addresses'),
    record: addressRecord,
    label: 'address',
    may: 'registry.read',
    organField: 'organ',
    columns: ['address', 'zone', 'system', 'device', 'interface', 'dnsName', 'organ', 'state'],
    facets: ['zone', 'family', 'state'],
    searched: ['address', 'device', 'dnsName'],
    adds: 'registry.record-address',
  }),
}

const kept = { id: f.id('编号', 'Id'), version: f.integer('版本', 'Version', { min: 1 }) }
const structure = { may: 'registry.plan', through: 'changes', clauses: ['3.7.7', '3.2.8'] } as const
const reviewed = { review: f.optional(review) }

export const recordVrf = action({
  ...structure,
  name: 'registry.record-vrf',
  title: words('登记路由域', 'Record a routing domain'),
  clauses: ['3.7.7', '3.2.6', '3.2.8'],
  input: f.object({
    name: vrfName,
    distinguisher: vrfFields.distinguisher,
    zone: vrfFields.zone,
    organ,
    main: f.optional(vrfFields.main),
    note: f.optional(f.text('说明', 'Note', { max: 500 })),
    ...reviewed,
  }),
  output: f.object(kept),
  refusals: [no.vrfTaken, no.planUnreviewed],
  consequence: words('可以在该路由域内规划地址。', 'Addresses may be planned in this routing domain.'),
})

export const recordPrefixes = action({
  ...structure,
  name: 'registry.record-prefixes',
  title: words('登记地址规划', 'Record prefixes of the plan'),
  clauses: ['3.7.7', '3.2.2', '3.2.6', '3.2.8'],
  input: f.object({
    vrf: vrfName,
    prefixes: f.list(
      '规划段',
      'Prefixes',
      f.object({
        prefix: prefixText,
        role: planned.role,
        division,
        organ,
        purpose: planned.purpose,
        system: f.optional(system),
        fromDay: f.optional(planned.fromDay),
        untilDay: f.optional(f.day('终止日期', 'Until')),
      }),
      { min: 1, max: 2000, hint: 'IPv6 在前；上级段和下级段可以同时登记' },
    ),
    ...reviewed,
  }),
  output: f.object({ prefixes: f.list('规划段', 'Prefixes', f.object({ id: f.id('编号', 'Id'), prefix }), { max: 2000 }) }),
  refusals: [
    no.noSuchVrf,
    no.planUnreviewed,
    no.prefixMalformed,
    no.prefixTwice,
    no.prefixOverlaps,
    no.prefixElsewhere,
    no.outsideDelegation,
    no.periodEmpty,
  ],
  consequence: words(
    '这些地址段列入全省统一规划，此后的分配都从中取得。',
    'The prefixes stand in the province’s one plan; allocations are cut from them.',
  ),
})

export const withdrawPrefix = action({
  ...structure,
  name: 'registry.withdraw-prefix',
  title: words('撤销规划段', 'Withdraw a prefix'),
  input: f.object({ prefix: prefixId, reason }),
  output: f.object(kept),
  refusals: [no.alreadyWithdrawnPrefix, no.prefixInUse, kernelRefusals.notFound],
  consequence: words('该段回到上级段，可以重新规划。', 'The prefix returns to its parent and may be planned anew.'),
})

export const delegatePrefix = action({
  ...structure,
  name: 'registry.delegate-prefix',
  title: words('下放规划段', 'Delegate a prefix'),
  input: f.object({ prefix: prefixId, organ, division: f.optional(division), purpose: f.optional(planned.purpose) }),
  output: f.object(kept),
  refusals: [no.notDelegable, no.outsideDelegation, no.alreadyWithdrawnPrefix, kernelRefusals.notFound],
  consequence: words('该单位在此段之内划分地址，不得超出。', 'The organ divides addresses inside the prefix, and nowhere else.'),
})

/** From a system's block, or from a backbone prefix: one of the two. */
const source = { block: f.optional(blockId), prefix: f.optional(prefixId) }
const given = f.object({ id: f.id('编号', 'Id'), address })
const grant = { may: 'registry.allocate', clauses: ['3.7.7', '3.2.7', '4.3.6'] } as const
const grantRefusals = [no.oneSource, no.givesNothing, refusals.otherNetwork, kernelRefusals.notFound]

export const allocateAddresses = action({
  ...grant,
  name: 'registry.allocate-addresses',
  title: words('分配地址', 'Allocate addresses'),
  input: f.object({
    ...source,
    count: f.optional(f.integer('数量', 'Count', { min: 1, max: 256, hint: '不填为 1' })),
    system: f.optional(system),
    ...answering,
  }),
  output: f.object({ addresses: f.list('地址', 'Addresses', given, { max: 256 }) }),
  refusals: [...grantRefusals, no.blockFull],
  consequence: words('取得接下来的空闲地址，不会与他人重复。', 'The next free addresses are given, to nobody else.'),
})

export const recordAddress = action({
  ...grant,
  name: 'registry.record-address',
  title: words('登记地址', 'Record an address'),
  input: f.object({ address, ...source, system: f.optional(system), ...answering }),
  output: f.object({ ...kept, address }),
  refusals: [...grantRefusals, refusals.addressMalformed, no.addressOutside, no.addressTaken],
  consequence: words('该地址记在此系统或设备名下。', 'The address is held by this system or device.'),
})

export const releaseAddress = action({
  ...grant,
  name: 'registry.release-address',
  title: words('收回地址', 'Release an address'),
  clauses: ['3.7.7'],
  input: f.object({ address: f.id('地址', 'Address', { refers: 'registry.address' }), reason }),
  output: f.object(kept),
  refusals: [no.addressReleased, refusals.blockInUse, kernelRefusals.notFound],
  consequence: words('地址可以再分给别人。', 'The address may be given to another.'),
})
