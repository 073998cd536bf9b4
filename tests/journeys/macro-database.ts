// What 省统计局 writes when it registers 宏观经济数据库 and drafts its project, and what others write beside it. The amounts are
// of the story; the data items are those of the census tables that the project really produces.
import type { SystemSpec } from '#province/lifecycle.ts'

export const macroSystem = {
  name: '宏观经济数据库',
  zone: 'extranet',
  kind: 'base-database',
  functions: ['宏观经济指标采集', '人口普查数据管理', '指标查询', '数据共享服务'],
  users: ['省直经济管理部门', '市州统计局', '省领导'],
  description: '汇集全省国民经济核算、人口普查等基础数据，供各部门共享使用。',
}

export const dataItems = [
  { name: '行政区划代码', code: 'code', table: 'county_census' },
  { name: '区县名称', code: 'name', table: 'county_census' },
  { name: '常住人口', code: 'population', table: 'county_census' },
  { name: '男性人口', code: 'male', table: 'county_census' },
  { name: '女性人口', code: 'female', table: 'county_census' },
  { name: '地区生产总值', code: 'gdp', table: 'province_gdp' },
]

const line = (category: string, name: string, amount: string, domestic = 1000) => ({ category, name, amount, domestic })

export const soundEstimate = [
  line('hardware', '数据库服务器与存储', '3200000.00', 900),
  line('software', '数据采集与共享平台软件', '3600000.00'),
  line('security', '安全保障', '1400000.00'),
  line('training', '用户培训', '500000.00'),
  line('operation', '三年运行维护', '1000000.00'),
  line('supervision', '工程监理', '300000.00'),
]

export const macroProject = {
  name: '宏观经济数据库一期工程',
  need: '省发改委、省财政厅等部门研判经济形势时，需要口径一致、可直接引用的人口与国民经济核算数据；目前靠纸质年鉴和函调，口径不一、时效差。',
  reuse: '利用全省统一政务外网平台传输，利用省经济研究信息中心机房；普查数据利用统计局已有汇总库，不另行采集。',
  estimate: soundEstimate,
  networks: [{ name: '全省政务外网', kind: 'unified-extranet', work: 'use' }],
  dataItemsProduced: dataItems,
  dataItemsNeeded: [{ name: '固定资产投资完成额' }],
  functions: macroSystem.functions,
  users: macroSystem.users,
  level: 'province',
  purpose: 'base-database',
}

/** A second department wants nearly the same. */
export const rivalSystem = {
  name: '发展形势监测库',
  zone: 'extranet',
  kind: 'department',
  functions: ['宏观经济指标采集', '指标查询', '形势分析'],
  users: ['省直经济管理部门', '省领导'],
  description: '监测全省发展形势。',
}
export const rivalProject = {
  ...macroProject,
  name: '发展形势监测库工程',
  domesticReason: '高端存储控制器尚无同档国产产品。',
  need: '掌握全省发展形势，按月形成监测报告。',
  functions: rivalSystem.functions,
  users: rivalSystem.users,
  dataItemsProduced: [...dataItems.slice(0, 3), { name: '监测指标值', code: 'indicator' }],
  dataItemsNeeded: [],
  purpose: 'other',
}

/** The whole of it as one spec, for stories told to the end in process. */
export const macroSpec: SystemSpec = {
  organ: 'stats-bureau',
  system: macroSystem,
  project: { ...macroProject, domesticReason: '高端存储控制器尚无同档国产产品。' },
  entry: {
    name: '分县人口',
    abstract: '分县常住人口。',
    classCode: '101001',
    items: dataItems.map(({ name, code }) => ({ name, code, type: 'text', sensitive: false })),
    format: 'database',
    frequency: 'monthly',
    attribute: 'unconditional',
    ways: ['service'],
    conditions: '无条件共享。',
    dataClass: '业务数据',
    grade: 'general',
    scope: '省直各部门',
    uses: '履行法定职责',
    secrecyAssessed: true,
    privacyAssessed: true,
    holdsSecrets: false,
  },
  experts: ['expert-1', 'expert-2', 'expert-3', 'expert-4', 'expert-6'],
}
