// The story of the seeded province: the platform lives under its own rules. Each system of the policy is registered by its
// lead and has a project history, told by the same actions as everyone uses, each on its day; those accepted have their
// grants. The people and firms are simulated; the amounts are of the demonstration.
import { Refused } from '#kernel/refusal/refusal.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { accounts, expertHome } from './accounts.ts'
import { holdersOn } from './assignments.ts'
import { tellEmergency } from './emergency.ts'
import { assessSystem, gradeSystem, proposeAndReview, proposeGrade } from './grading.ts'
import { bringTo, type Fund, registerSuppliers, type SystemSpec, type Teller, type Told } from './lifecycle.ts'
import { censusInput, gdpInput } from './macro-figures.ts'
import { nameSystem } from './network/names.ts'
import { policySystems, type PolicySystem } from './systems-of-the-policy.ts'

const BEGINS = '2026-01-05' as Day

/** The lead of a system on the day its story begins. */
const leadOf = (system: PolicySystem): string =>
  holdersOn(system.duty, BEGINS).find((organ) => accounts.some((a) => a.account === `${organ}.officer`))!

/** Five simulated experts who do not work for the lead. */
const expertsFor = (organ: string): string[] =>
  Array.from({ length: 9 }, (_, i) => i)
    .filter((i) => expertHome[i % expertHome.length] !== organ)
    .slice(0, 5)
    .map((i) => `expert-${i + 1}`)

const line = (category: string, name: string, amount: string) => ({ category, name, amount, domestic: 1000 })

function specOf(system: PolicySystem): SystemSpec {
  const organ = leadOf(system)
  const network =
    system.zone === 'intranet'
      ? { name: '全省政务内网', kind: 'unified-intranet', work: 'use' }
      : { name: '全省政务外网', kind: 'unified-extranet', work: 'use' }
  return {
    organ,
    system: {
      name: system.name,
      zone: system.zone,
      kind: system.kind,
      functions: [...system.functions],
      users: [...system.users],
      description: `${system.name}：${system.functions.join('、')}。`,
    },
    project: {
      name: `${system.name}（示例项目）`,
      need: `${system.users.join('、')}需要${system.functions.join('、')}的统一支撑。`,
      reuse: '利用全省统一网络平台和已有机房，不新建网络；所需基础数据向四个基础库申请共享。',
      estimate: [
        line('hardware', '服务器与存储', '2600000.00'),
        line('software', '应用软件', '3900000.00'),
        line('security', '安全保障', '1300000.00'),
        line('training', '培训', '500000.00'),
        line('operation', '三年运行维护', '1200000.00'),
        line('supervision', '监理', '300000.00'),
      ],
      networks: [network],
      dataItemsProduced: system.items.map(([name, code]) => ({ name, code })),
      dataItemsNeeded: [],
      functions: [...system.functions],
      users: [...system.users],
      level: 'province',
      purpose: system.kind === 'base-database' ? 'base-database' : 'key-business',
    },
    entry: {
      name: `${system.name}主要数据`,
      abstract: `${system.name}产生的主要数据项。`,
      classCode: system.kind === 'base-database' ? '101001' : '301001',
      items: system.items.map(([name, code]) => ({ name, code, type: 'text', sensitive: false })),
      format: 'database',
      frequency: 'monthly',
      attribute: 'conditional',
      ways: ['service', 'batch'],
      conditions: '用于履行职责，不得用于商业用途。',
      dataClass: '业务数据',
      grade: 'general',
      scope: '省直各部门',
      uses: '履行法定职责',
      secrecyAssessed: true,
      privacyAssessed: true,
      holdsSecrets: false,
    },
    experts: expertsFor(organ),
    grade: system.grade,
  }
}

export type Province = { readonly systems: ReadonlyMap<string, Told> }

/** Tells the histories of all eighteen systems; `progress` hears each as it ends. */
export async function tellProvince(t: Teller, progress: (words: string) => void): Promise<Province> {
  await t.on(BEGINS)
  const suppliers = await registerSuppliers(t)
  const fund = await openFund(t)
  const systems = new Map<string, Told>()
  for (const [i, system] of policySystems.entries()) {
    const told = await bringTo(t, system.reaches, specOf(system), addDays(BEGINS, 2 + i * 3), suppliers, fund)
    systems.set(system.duty, told)
    if (system.reaches === 'accepted') await grant(t, system, told, i)
    else await tryTooEarly(t, system, told)
    progress(`${i + 1}/${policySystems.length} ${system.name}`)
  }
  await share(t, systems.get('base:macro-economy')!, systems.get('system:macro-management')!, systems.get('system:treasury')!)
  await grade(t, systems)
  await tellEmergency(t)
  return { systems }
}

/** The systems in use have their grades since acceptance; the others are on their way. All of it is simulated (模拟). */
async function grade(t: Teller, systems: ReadonlyMap<string, Told>): Promise<void> {
  await t.on('2026-10-13' as Day)
  for (const system of policySystems) {
    const { system: id } = systems.get(system.duty)!
    const tale = { organ: leadOf(system), system: id, day: '2026-10-13' as Day, grade: system.grade }
    if (system.reaches === 'accepted') {
      if (system.grade === 3)
        await assessSystem(t, id, '2026-10-13' as Day, 84, [
          { severity: 'medium', what: '部分终端未启用登录失败锁定（模拟）', dueDay: '2026-11-10' as Day },
          { severity: 'low', what: '机房巡检记录不全（模拟）', dueDay: '2027-03-31' as Day },
        ])
    } else if (system.reaches === 'building') await gradeSystem(t, tale)
    else if (system.reaches === 'approved' || system.reaches === 'reviewed') await proposeAndReview(t, tale)
    else if (system.reaches === 'under-review') await proposeGrade(t, tale)
  }
}

async function openFund(t: Teller): Promise<Fund> {
  const funds = 'finance-department.funds'
  const { id: account } = await t.act(funds, 'funds.open-account', {
    title: '省信息化建设专项资金',
    kind: 'special',
    level: 'province',
    division: '430000',
  })
  await t.act(funds, 'funds.record-income', {
    account,
    source: 'fiscal',
    giver: '省级预算（示例）',
    document: '示例预算2026-1号',
    sum: '200000000.00',
  })
  return { account }
}

/** 省统计局 publishes the census and offers it through the exchange; 省发改委 has asked for part of it and been granted that; 省财政厅 has just asked. */
async function share(t: Teller, provider: Told, consumer: Told, asking: Told): Promise<void> {
  const stats = 'stats-bureau.officer'
  await t.on('2026-10-12' as Day)
  await t.act(stats, 'macro-economy.publish-census', { ...censusInput(2010) })
  await t.act(stats, 'macro-economy.publish-census', { ...censusInput(2020) })
  await t.act(stats, 'macro-economy.publish-gdp', { ...gdpInput() })
  const resource = provider.resource!
  const { id: service } = await t.act(stats, 'exchange.provide-service', {
    resource,
    name: 'county-census',
    kind: 'sql',
    connection: 'platform',
    source: 'macro_economy.county_census_2020',
    keyField: 'code',
  })
  await t.act('informatisation-office.sharing', 'exchange.open-service', { service })
  const wanted = { fields: ['code', 'name', 'population'], purpose: '编制规划', validFrom: '2026-10-12', validUntil: '2027-12-31' }
  const { id: request } = await t.act('ndrc.officer', 'catalogue.draft-request', {
    resource,
    system: consumer.system,
    basis: '编制规划的职责（示例）',
    scenario: '编制规划',
    scope: '省发改委规划处',
    way: 'service',
    ...wanted,
  })
  await t.act('ndrc.head', 'catalogue.sign-request', { request })
  await t.act(stats, 'catalogue.agree-request', { request, ...wanted })
  await t.act(stats, 'catalogue.deliver-data', { request, means: '服务接口 county-census' })
  const { id: waiting } = await t.act('finance-department.officer', 'catalogue.draft-request', {
    resource,
    system: asking.system,
    basis: '预算编制的职责（示例）',
    scenario: '测算转移支付',
    scope: '省财政厅预算处',
    way: 'service',
    ...wanted,
    purpose: '测算转移支付',
  })
  await t.act('finance-department.head', 'catalogue.sign-request', { request: waiting })
}

/** What officials try before its time, and are refused: the clause pages of the demonstration show it. */
async function tryTooEarly(t: Teller, system: PolicySystem, { system: id, project }: Told): Promise<void> {
  const tries: readonly [account: string, action: string, input: Record<string, unknown>][] =
    system.reaches === 'drafted'
      ? [[`${leadOf(system)}.officer`, 'projects.submit-project', { project }]]
      : system.reaches === 'under-review'
        ? [
            ['ndrc.approver', 'projects.approve-project', { project }],
            ['informatisation-office.reviewer', 'projects.conclude-review', { project }],
          ]
        : [
            ['informatisation-office.registry', 'registry.allocate-block', { system: id, zone: system.zone, length: 26 }],
            [`${leadOf(system)}.officer`, 'systems.list-on-portal', { system: id }],
          ]
  for (const [account, action, input] of tries) {
    await t.act(account, action, input).then(
      () => {
        throw new Error(`${action} by ${account} was not refused`)
      },
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
      },
    )
  }
}

async function grant(t: Teller, system: PolicySystem, told: Told, i: number): Promise<void> {
  const name = system.duty.split(':')[1]!
  await nameSystem(t, { system: told.system, zone: system.zone, label: `${name}${i}` })
  await t.act(`${leadOf(system)}.officer`, 'systems.list-on-portal', { system: told.system })
}
