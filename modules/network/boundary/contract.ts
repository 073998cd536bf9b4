// The door of the boundary: what may pass a gateway between networks. Everything else may not.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { generatedBy, networkWords } from '#kernel/module/generated.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  plan: permission('boundary.plan', words('规划网络边界', 'Plan the boundaries')),
  read: permission('boundary.read', words('查看网络边界', 'Read the boundaries')),
}

export const protocols = { tcp: words('TCP', 'TCP'), udp: words('UDP', 'UDP'), icmp: words('ICMP（连通测试）', 'ICMP (echo)') }
export const bases = {
  system: words('信息系统', 'An information system'),
  platform: words('平台自身', 'The platform itself'),
  exception: words('临时例外', 'An exception with a term'),
}
export const flowStates = { open: words('在用', 'Open'), withdrawn: words('已撤销', 'Withdrawn') }

/** One line: it stands as a comment in a file that a program reads. */
const ONE_LINE = '^[^\\u0000-\\u001F\\u007F\\u0085\\u2028\\u2029]*$'
const prefixes = (zh: string, en: string, hint: string) =>
  f.list(zh, en, f.text('地址或地址段', 'Address or prefix', { max: 49, pattern: '^[0-9A-Fa-f.:]+(/\\d{1,3})?$' }), {
    max: 50,
    unique: true,
    hint,
  })

const flow = {
  gateway: f.text('网关', 'Gateway', { max: 40, pattern: '^[a-z0-9][a-z0-9-]*$', hint: '如 g-430000' }),
  fromNetwork: f.choice('起点网络', 'From network', networkWords),
  fromPrefixes: f.optional(prefixes('起点地址', 'From', '不填表示该网络的任意地址；进入政务外网的必须写到单个地址')),
  toNetwork: f.choice('终点网络', 'To network', networkWords),
  toPrefixes: f.optional(prefixes('终点地址', 'To', '进入政务外网的必须写到单个地址')),
  protocol: f.choice('协议', 'Protocol', protocols),
  ports: f.optional(
    f.list('端口', 'Ports', f.text('端口', 'Port', { max: 11, pattern: '^\\d{1,5}(-\\d{1,5})?$' }), {
      max: 20,
      unique: true,
      hint: '如 443',
    }),
  ),
  purpose: f.text('用途', 'Purpose', { max: 100, pattern: ONE_LINE }),
  organ: f.organ('单位', 'Organ'),
  basis: f.choice('依据', 'Basis', bases),
  system: f.optional(f.id('信息系统', 'Information system', { refers: 'systems.information-system' })),
  fromDay: f.day('起始日期', 'From day'),
  untilDay: f.optional(f.day('截止日期', 'Until day', { hint: '含当日；临时例外必填' })),
}
const state = f.choice('状态', 'State', flowStates)
const reason = f.text('理由', 'Reason', { max: 500 })
const id = f.id('流量', 'Flow', { refers: 'boundary.flow' })

export const flowRegister = register({
  name: 'boundary.flow',
  title: words('边界流量', 'Flows across boundaries'),
  record: f.object({
    ...flow,
    fromPrefixes: prefixes('起点地址', 'From', '空表示任意地址'),
    toPrefixes: prefixes('终点地址', 'To', '空表示任意地址'),
    ports: f.list('端口', 'Ports', f.text('端口', 'Port', { max: 11 })),
    system: f.maybe(flow.system),
    untilDay: f.maybe(flow.untilDay),
    state,
    reason: f.maybe(reason),
  }),
  label: 'purpose',
  may: 'boundary.read',
  organField: 'organ',
  columns: ['purpose', 'gateway', 'fromNetwork', 'toNetwork', 'protocol', 'ports', 'organ', 'state'],
  facets: ['gateway', 'protocol', 'basis', 'state'],
  searched: ['purpose', 'gateway'],
})

export const recordFlows = action({
  name: 'boundary.record-flows',
  title: words('开放边界流量', 'Open flows across a boundary'),
  may: 'boundary.plan',
  through: 'changes',
  clauses: ['3.2.1', '3.2.2', '3.2.3', '4.3.6'],
  input: f.object({ flows: f.list('流量', 'Flows', f.object(flow), { min: 1, max: 200 }) }),
  output: f.object({ ids: f.list('流量', 'Flows', id) }),
  refusals: [
    ...Object.values(refusals).filter(({ code }) => code !== refusals.alreadyWithdrawn.code),
    kernelRefusals.notFound,
    kernelRefusals.notAllowed,
  ],
  consequence: words(
    '流量写入网关的下一份配置；没有登记的流量一律不通过。',
    'The flows stand in the gateway’s next file; what is not recorded does not pass.',
  ),
})

export const withdrawFlow = action({
  name: 'boundary.withdraw-flow',
  title: words('撤销边界流量', 'Withdraw a flow'),
  may: 'boundary.plan',
  through: 'changes',
  clauses: ['3.2.2'],
  input: f.object({ flow: id, reason }),
  output: f.object({ version: f.integer('版本', 'Version', { min: 1 }) }),
  refusals: [refusals.alreadyWithdrawn, kernelRefusals.notFound],
  consequence: words('网关的下一份配置不再放行。', 'The gateway’s next file lets it pass no more.'),
})

/** Every open flow of today, and whether its system's grant lets it stand in the gateway's file. */
export const flowsToday = question({
  name: 'boundary.flows-today',
  title: words('今日可通过的流量', 'What may pass today'),
  may: 'boundary.read',
  input: f.object({ gateway: f.optional(flow.gateway) }),
  output: f.object({
    flows: f.list(
      '流量',
      'Flows',
      f.object({
        id,
        ...flow,
        fromPrefixes: prefixes('起点地址', 'From', '空表示任意地址'),
        toPrefixes: prefixes('终点地址', 'To', '空表示任意地址'),
        ports: f.list('端口', 'Ports', f.text('端口', 'Port', { max: 11 })),
        system: f.orNull(id),
        untilDay: f.orNull(f.day('截止日期', 'Until day')),
        passes: f.flag('放行', 'Passes'),
        /** Codes of the grounds on which the system's grant is refused today. */
        blockedBy: f.list('不放行的理由', 'Blocked by', f.text('代码', 'Code')),
      }),
      { max: 10_000 },
    ),
  }),
})

export const { fileVersions, files, filesSince } = generatedBy('boundary')
