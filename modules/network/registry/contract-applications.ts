// The errand of an organ that needs addresses or a name for its system: it asks, the registry decides.
import { action, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { address, family, name, organ, reason, system, zone } from './fields.ts'
import { refusals } from './refusals.ts'
import { registeringRefusals } from './refusals-of-names.ts'

export const applicationStates = {
  asked: words('待分配', 'Awaiting allocation'),
  granted: words('已分配', 'Granted'),
  declined: words('不予分配', 'Declined'),
}
const asks = f.choice('申请内容', 'Asks for', { block: words('地址段', 'An address block'), name: words('域名', 'A domain name') })
const length = f.integer('前缀长度', 'Prefix length', { min: 1, max: 128, hint: 'IPv6 填 48–64，IPv4 填 20–30' })
const application = f.id('申请', 'Application', { refers: 'registry.application' })

export const applicationRegister = register({
  name: 'registry.application',
  title: words('网络资源申请', 'Applications for network resources'),
  record: f.object({
    system,
    organ,
    asks,
    zone: f.optional(f.orNull(zone)),
    family: f.optional(f.orNull(family)),
    length: f.optional(f.orNull(length)),
    name: f.optional(f.orNull(name)),
    address: f.optional(f.orNull(address)),
    reason,
    state: f.choice('状态', 'State', applicationStates),
    granted: f.optional(f.orNull(f.text('分配结果', 'Granted', { max: 300 }))),
  }),
  label: 'reason',
  may: 'registry.read',
  organField: 'organ',
  columns: ['asks', 'system', 'organ', 'state', 'granted'],
  facets: ['asks', 'state'],
  searched: ['reason', 'name', 'granted'],
})

export const applyForBlock = action({
  name: 'registry.apply-for-block',
  title: words('申请地址段', 'Apply for an address block'),
  may: 'registry.apply',
  clauses: ['3.7.7', '4.3.6'],
  input: f.object({ system, zone, length, family: f.optional(family), reason }),
  output: f.object({ id: application, number: f.text('编号', 'Number') }),
  refusals: [refusals.otherNetwork, kernelRefusals.notFound],
  consequence: words('申请送网络资源管理岗办理。', 'The application goes to the network registry.'),
})

export const applyForName = action({
  name: 'registry.apply-for-name',
  title: words('申请域名', 'Apply for a domain name'),
  may: 'registry.apply',
  clauses: ['3.7.7', '4.3.6'],
  input: f.object({ system, name, address: f.optional(address), reason }),
  output: f.object({ id: application, number: f.text('编号', 'Number') }),
  refusals: [
    refusals.nameMalformed,
    refusals.nameOutside,
    refusals.nameTaken,
    refusals.otherNetwork,
    refusals.addressMalformed,
    refusals.addressElsewhere,
    ...registeringRefusals,
    kernelRefusals.notFound,
  ],
  consequence: words('申请送网络资源管理岗办理。', 'The application goes to the network registry.'),
})

export const grantApplication = action({
  name: 'registry.grant-application',
  title: words('同意并分配', 'Grant'),
  may: 'registry.allocate',
  clauses: ['3.7.7', '4.3.6'],
  input: f.object({ application }),
  output: f.object({ granted: f.text('分配结果', 'Granted', { max: 300 }) }),
  refusals: [
    refusals.otherNetwork,
    refusals.lengthOutside,
    refusals.planFull,
    refusals.nameMalformed,
    refusals.nameOutside,
    refusals.nameTaken,
    refusals.addressMalformed,
    refusals.addressElsewhere,
    ...registeringRefusals,
    kernelRefusals.notFound,
    kernelRefusals.notInState,
  ],
  consequence: words('地址段或域名随即分配给该系统。', 'The block or name is given to the system at once.'),
})

export const declineApplication = action({
  name: 'registry.decline-application',
  title: words('不予分配', 'Decline'),
  may: 'registry.allocate',
  input: f.object({ application, reason }),
  output: f.nothing(),
  refusals: [kernelRefusals.notFound, kernelRefusals.notInState],
  consequence: words('申请办结，申请单位可以看到理由。', 'The application is closed; the organ sees the reason.'),
})
