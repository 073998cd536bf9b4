// The door of the register of information systems. Everything that is granted is granted to a system that stands here.
import { action, permission, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { secrecy, named, zone, kind, functions, users, description, runsSince, system } from './fields.ts'

export * from './contract-questions.ts'
export { secrecies, type Secrecy, type SystemKind, systemKinds, type Zone, zones } from './fields.ts'

export const permissions = {
  register: permission('systems.register', words('登记本单位信息系统', 'Register information systems')),
  read: permission('systems.read', words('查看信息系统登记', 'Read the register of systems')),
}

export const refusals = {
  nameTaken: {
    code: 'systems.name-taken',
    kind: 'conflict',
    words: words(
      '本单位已登记名为“{name}”的信息系统。请核对是否重复登记，或换一个名称。',
      'Your organ has already registered a system named “{name}”.',
    ),
    clauses: ['1.1'],
  },
  zoneDoesNotFit: {
    code: 'systems.zone-does-not-fit',
    kind: 'invalid',
    words: words('{kind}不能部署在{zone}。请改选网络。', 'A system of kind “{kindEn}” does not run on the {zoneEn}.'),
    clauses: ['3.2.7'],
  },
  secretOutside: {
    code: 'systems.secret-outside-the-intranet',
    kind: 'invalid',
    words: words(
      '处理{secrecy}级国家秘密的系统只能在政务内网运行，不能登记在{zone}。请改选政务内网。',
      'A system that processes state secrets ({secrecyEn}) runs on the intranet only, not on the {zoneEn}.',
    ),
    clauses: ['3.2.1', '3.2.5', '3.2.7'],
    law: '保守国家秘密法 第31条',
  },
  listedStays: {
    code: 'systems.listed-stays-visible',
    kind: 'conflict',
    words: words(
      '该系统正在门户展示，不能改到政务内网。请先撤下门户展示。',
      'The system is listed on the portal and cannot move to the intranet. Unlist it first.',
    ),
    clauses: ['3.2.1', '3.2.7'],
  },
  notForPortal: {
    code: 'systems.not-for-portal',
    kind: 'conflict',
    words: words('政务内网的系统不能在门户展示。', 'A system of the intranet is not listed on the portal.'),
    clauses: ['3.2.1'],
  },
  alreadyListed: {
    code: 'systems.already-listed',
    kind: 'conflict',
    words: words('该系统已在门户展示。', 'The system is listed already.'),
  },
  notListed: { code: 'systems.not-listed', kind: 'conflict', words: words('该系统未在门户展示。', 'The system is not listed.') },
} as const satisfies Record<string, Refusal>

export const informationSystem = register({
  name: 'systems.information-system',
  title: words('信息系统', 'Information systems'),
  record: f.object({
    name: named,
    ownerOrgan: f.organ('主管单位', 'Owner'),
    zone,
    kind,
    functions,
    users,
    description,
    secrecy: f.optional(secrecy),
    runsSince: f.optional(f.orNull(runsSince)),
    listedAt: f.optional(f.orNull(f.day('门户展示日期', 'Listed on'))),
  }),
  label: 'name',
  columns: ['name', 'ownerOrgan', 'zone', 'kind', 'listedAt'],
  facets: ['zone', 'kind', 'secrecy', 'ownerOrgan'],
  searched: ['name', 'functions', 'description'],
  may: 'systems.read',
  organField: 'ownerOrgan',
  adds: 'systems.register-system',
})

export const registerSystem = action({
  name: 'systems.register-system',
  title: words('登记信息系统', 'Register an information system'),
  may: 'systems.register',
  input: f.object({
    name: named,
    zone,
    kind,
    functions,
    users,
    description,
    secrecy: f.optional(secrecy),
    runsSince: f.optional(runsSince),
  }),
  output: f.object({ id: system }),
  refusals: [refusals.nameTaken, refusals.zoneDoesNotFit, refusals.secretOutside],
  clauses: ['3.2.7', '4.1.4'],
  consequence: words(
    '登记后系统可以立项建设；验收前不发地址、域名和证书，也不能上门户。',
    'A registered system can have a project; before acceptance it is granted nothing.',
  ),
})

export const changeSystem = action({
  name: 'systems.change-system',
  title: words('修改登记内容', 'Change the registration'),
  may: 'systems.register',
  input: f.object({
    system,
    version: f.integer('所见版本', 'Version seen', { min: 1 }),
    name: f.optional(named),
    zone: f.optional(zone),
    kind: f.optional(kind),
    functions: f.optional(functions),
    users: f.optional(users),
    description: f.optional(description),
    secrecy: f.optional(secrecy),
    runsSince: f.optional(runsSince),
  }),
  output: f.object({ version: f.integer('版本', 'Version') }),
  refusals: [
    refusals.nameTaken,
    refusals.zoneDoesNotFit,
    refusals.secretOutside,
    refusals.listedStays,
    kernelRefusals.notFound,
    kernelRefusals.changedMeanwhile,
  ],
  clauses: ['3.2.7'],
  consequence: words('原内容留在历史记录中。', 'The former content stays in the history.'),
})

export const listOnPortal = action({
  name: 'systems.list-on-portal',
  title: words('在门户展示', 'List on the portal'),
  may: 'systems.register',
  input: f.object({ system }),
  output: f.object({ listedAt: f.day('展示日期', 'Listed on') }),
  refusals: [refusals.alreadyListed, refusals.notForPortal, kernelRefusals.notFound],
  clauses: ['4.3.6', '3.2.1'],
  consequence: words(
    '公众将在门户看到该系统。验收被撤销时，展示即行停止。',
    'The public sees the system on the portal for as long as its acceptance stands.',
  ),
})

export const unlistSystem = action({
  name: 'systems.unlist-system',
  title: words('撤下门户展示', 'Unlist from the portal'),
  may: 'systems.register',
  input: f.object({ system, reason: f.text('理由', 'Reason', { max: 500 }) }),
  output: f.nothing(),
  refusals: [refusals.notListed, kernelRefusals.notFound],
  consequence: words('门户不再展示该系统；登记不变。', 'The portal shows the system no longer; it stays registered.'),
})
