// The door of the exchange. Officials register services and clients here; systems call the gateway itself, whose protocol
// stands in README.md.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { wireGround } from '#kernel/module/grant.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { authorisationOf } from '#modules/resources/catalogue/contract.ts'
import {
  serviceStates,
  clientStates,
  outcomes,
  system,
  resource,
  fieldName,
  fields,
  purpose,
  serviceName,
  reasons,
  none,
  source,
} from './fields.ts'
import { callRefusals, refusals } from './refusals.ts'

export * from './contract/evidence.ts'
export * from './contract/open-services.ts'
export * from './contract/try-call.ts'

export const permissions = {
  provide: permission('exchange.provide', words('提供交换服务', 'Provide services')),
  use: permission('exchange.use', words('使用交换服务', 'Use services')),
  operate: permission('exchange.operate', words('管理交换平台', 'Operate the exchange')),
  read: permission('exchange.read', words('查看交换记录', 'Read the exchange log')),
}

const service = f.id('交换服务', 'Service', { refers: 'exchange.service' })
const client = f.id('调用方', 'Client', { refers: 'exchange.client' })

export const provideService = action({
  name: 'exchange.provide-service',
  title: words('提供服务', 'Provide a service'),
  may: permissions.provide.name,
  input: f.object({ resource, name: serviceName, ...source }),
  output: f.object({ id: service }),
  refusals: [
    refusals.notOnThePlatform,
    refusals.nameTaken,
    refusals.unknownItem,
    refusals.badSource,
    refusals.closedSchema,
    refusals.notOffered,
    kernelRefusals.notFound,
  ],
  clauses: ['3.3.4', '3.4.3'],
  consequence: words('由交换平台开通后，获得授权的系统可以调用。', 'Once opened by the platform, authorised systems may call it.'),
})
export const openService = action({
  name: 'exchange.open-service',
  title: words('开通服务', 'Open a service'),
  may: permissions.operate.name,
  input: f.object({ service }),
  output: none,
  refusals: [kernelRefusals.notFound],
  clauses: ['3.4.3'],
  consequence: words('获得授权的系统从此可以调用。', 'Authorised systems may call it from now on.'),
})
export const closeService = action({
  name: 'exchange.close-service',
  title: words('关闭服务', 'Close a service'),
  may: permissions.operate.name,
  input: f.object({ service, reasons }),
  output: none,
  refusals: [kernelRefusals.notFound],
  consequence: words('调用即行停止。停止服务须先与使用单位协商并备案。', 'Calls stop at once; consult the users and file it first.'),
})
export const registerClient = action({
  name: 'exchange.register-client',
  title: words('登记调用方', 'Register a client'),
  may: permissions.use.name,
  input: f.object({
    system,
    name: f.text('名称', 'Name', { max: 100 }),
    publicKey: f.prose('SM2 公钥', 'SM2 public key', { max: 1000, hint: 'PEM 格式；私钥不要上传' }),
  }),
  output: f.object({ id: client, keyId: f.text('密钥编号', 'Key id') }),
  refusals: [refusals.notOnThePlatform, refusals.badKey, refusals.keyTaken, kernelRefusals.notFound],
  clauses: ['3.3.4', '4.3.6'],
  consequence: words(
    '系统凭对应的私钥签名调用；验收被撤销时调用即行停止。',
    'The system calls by signing with the private key; calls stop when its acceptance is revoked.',
  ),
})
export const suspendClient = action({
  name: 'exchange.suspend-client',
  title: words('停用调用方', 'Suspend a client'),
  may: permissions.use.name,
  input: f.object({ client, reasons }),
  output: none,
  refusals: [kernelRefusals.notFound],
  consequence: words('该密钥的调用立即被拒绝。换用新密钥请重新登记。', 'Calls by this key are refused at once.'),
})
export const subscribe = action({
  name: 'exchange.subscribe-service',
  title: words('订阅数据', 'Subscribe to a service'),
  may: permissions.use.name,
  input: f.object({
    client,
    service: serviceName,
    fields: f.list('数据项', 'Fields', fieldName, { min: 1, max: 500, unique: true }),
    purpose,
  }),
  output: f.object({ id: f.id('订阅', 'Subscription') }),
  refusals: [...Object.values(callRefusals), kernelRefusals.notFound],
  clauses: ['3.4.3'],
  consequence: words('新增和变化的数据进入本系统的队列，等待取走。', 'New and changed rows wait in your queue.'),
})
export const endSubscription = action({
  name: 'exchange.end-subscription',
  title: words('结束订阅', 'End a subscription'),
  may: permissions.use.name,
  input: f.object({ subscription: f.id('订阅', 'Subscription', { refers: 'exchange.subscription' }) }),
  output: none,
  refusals: [kernelRefusals.notFound],
  consequence: words('不再收集变化；未取走的数据一并清除。', 'Nothing more is queued; what was not fetched is removed.'),
})

const grounds = f.list('理由', 'Grounds', wireGround)

/** Everything that decides a call, as it stands now. The gateway asks it; the operator may ask why a call is refused. */
export const callFacts = question({
  name: 'exchange.call-facts',
  title: words('调用条件', 'What decides a call'),
  may: permissions.operate.name,
  input: f.object({ client, service: serviceName }),
  output: f.object({
    client: f.orNull(
      f.object({
        id: client,
        system,
        organ: f.organ('单位', 'Organ'),
        name: f.text('名称', 'Name'),
        publicKey: f.text('公钥', 'Public key', { max: 1000 }),
        keyId: f.text('密钥编号', 'Key id'),
        state: f.choice('状态', 'State', clientStates),
      }),
    ),
    service: f.orNull(
      f.object({
        id: service,
        name: serviceName,
        resource,
        organ: f.organ('提供单位', 'Provider'),
        system,
        ...source,
        state: f.choice('状态', 'State', serviceStates),
      }),
    ),
    published: f.flag('资源在目录', 'Published'),
    items: fields,
    authorisations: f.list('授权', 'Authorisations', authorisationOf),
    consumerGrounds: grounds,
    providerGrounds: grounds,
  }),
})

/** The services that a system offers to others, and whether this client might call each now. For the metadata of the gateway. */
export const methods = question({
  name: 'exchange.methods',
  title: words('系统提供的服务', 'Services of a system'),
  may: permissions.operate.name,
  input: f.object({ system, client }),
  output: f.object({
    client: f.orNull(f.object({ publicKey: f.text('公钥', 'Public key', { max: 1000 }), state: f.choice('状态', 'State', clientStates) })),
    organ: f.orNull(f.organ('提供单位', 'Provider')),
    services: f.list(
      '服务',
      'Services',
      f.object({
        name: serviceName,
        title: f.text('名称', 'Title', { max: 300 }),
        items: f.list('数据项', 'Items', f.object({ code: fieldName, name: f.text('名称', 'Name', { max: 300 }) }), { max: 500 }),
        purposes: f.list('可用于', 'Allowed for', purpose, { max: 10_000, hint: '空：现在不能调用' }),
      }),
      { max: 500 },
    ),
  }),
})

const perDay = f.object({
  day: f.day('日期', 'Day'),
  answered: f.integer('已应答', 'Answered'),
  refused: f.integer('已拒绝', 'Refused'),
  failed: f.integer('提供方故障', 'Failed'),
  rows: f.integer('数据行', 'Rows', { max: Number.MAX_SAFE_INTEGER }),
})

export const statistics = question({
  name: 'exchange.statistics',
  title: words('交换统计', 'Exchange statistics'),
  may: 'anyone',
  public: true,
  input: f.object({ from: f.optional(f.day('起日', 'From')), until: f.optional(f.day('止日', 'Until')) }),
  output: f.object({
    services: f.integer('开通服务', 'Open services'),
    organs: f.integer('使用单位', 'Organs'),
    total: f.object({
      answered: perDay.properties.answered,
      refused: perDay.properties.refused,
      failed: perDay.properties.failed,
      rows: perDay.properties.rows,
    }),
    days: f.list('每日', 'By day', perDay, { max: 4000 }),
  }),
})

export const calls = question({
  name: 'exchange.calls',
  title: words('调用记录', 'Calls'),
  may: permissions.read.name,
  input: f.object({
    outcome: f.optional(f.choice('结果', 'Outcome', outcomes)),
    service: f.optional(serviceName),
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: 100_000 })),
    size: f.optional(f.integer('每页', 'Page size', { min: 1, max: 200 })),
  }),
  output: f.object({
    rows: f.list(
      '调用',
      'Calls',
      f.object({
        id: f.id('编号', 'Id'),
        at: f.instant('时间', 'At'),
        service: f.text('服务', 'Service'),
        organ: f.orNull(f.organ('使用单位', 'User')),
        provider: f.orNull(f.organ('提供单位', 'Provider')),
        fields,
        purpose: f.orNull(purpose),
        rows: f.integer('行数', 'Rows'),
        ms: f.number('耗时', 'Time', { unit: '毫秒' }),
        outcome: f.choice('结果', 'Outcome', outcomes),
        grounds: f.list('理由', 'Grounds', f.text('代码', 'Code')),
        clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
      }),
    ),
    total: f.integer('总数', 'Total', { hint: '最多数到 10000' }),
  }),
})
