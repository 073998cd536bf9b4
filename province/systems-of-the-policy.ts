// The fourteen business systems (3.3.2) and the four base databases (3.4.5) as registered systems. Names and leads are the
// policy's; functions and data items are what each system's name says; every amount is of the demonstration.
import type { PlausibleGrade } from './grading.ts'
import type { Stage } from './lifecycle.ts'

export type PolicySystem = {
  readonly duty: string
  readonly name: string
  readonly zone: 'extranet' | 'intranet'
  readonly kind: 'base-database' | 'key-business'
  readonly functions: readonly string[]
  readonly users: readonly string[]
  readonly items: readonly (readonly [name: string, code: string])[]
  /** How far its project has come by the day of the demonstration. */
  readonly reaches: Stage
  /** Its simulated security grade. */
  readonly grade: PlausibleGrade
}

/** What holds the province's people, firms or money is told as grade three, the rest as grade two. */
const third: ReadonlySet<string> = new Set([
  'base:population',
  'base:legal-persons',
  'system:office',
  'system:tax',
  'system:treasury',
  'system:finance-supervision',
  'system:public-security',
  'system:social-insurance',
])

const system = (
  duty: string,
  name: string,
  reaches: PolicySystem['reaches'],
  functions: string[],
  users: string[],
  items: [string, string][],
  more: Partial<Pick<PolicySystem, 'zone' | 'kind'>> = {},
): PolicySystem => ({
  duty,
  name,
  reaches,
  functions,
  users,
  items,
  zone: 'extranet',
  kind: duty.startsWith('base:') ? 'base-database' : 'key-business',
  grade: third.has(duty) ? 3 : 2,
  ...more,
})

export const policySystems: readonly PolicySystem[] = [
  system(
    'base:macro-economy',
    '宏观经济数据库',
    'accepted',
    ['宏观经济指标采集', '普查数据管理', '指标查询'],
    ['省直经济管理部门', '市州统计局'],
    [
      ['行政区划代码', 'code'],
      ['区县名称', 'name'],
      ['常住人口', 'population'],
      ['男性人口', 'male'],
      ['女性人口', 'female'],
    ],
  ),
  system(
    'base:population',
    '人口基础信息库',
    'building',
    ['人口信息管理', '身份核验'],
    ['公安机关', '民政部门', '人社部门'],
    [
      ['公民身份号码', 'identity_number'],
      ['姓名', 'person_name'],
      ['户籍地', 'registered_place'],
    ],
  ),
  system(
    'base:legal-persons',
    '法人单位基础信息库',
    'reviewed',
    ['法人信息管理', '信用代码核验'],
    ['市场监管部门', '税务部门'],
    [
      ['统一社会信用代码', 'uscc'],
      ['单位名称', 'legal_name'],
      ['法定代表人', 'representative'],
    ],
  ),
  system(
    'base:geography',
    '自然资源和空间地理基础信息库',
    'under-review',
    ['空间数据管理', '地名查询'],
    ['自然资源部门', '水利部门'],
    [
      ['地名', 'place_name'],
      ['坐标', 'position'],
    ],
  ),
  system(
    'system:office',
    '办公业务资源系统',
    'drafted',
    ['公文流转', '会议管理', '督查督办'],
    ['省委各部门', '省政府各部门'],
    [
      ['文号', 'document_number'],
      ['标题', 'title'],
    ],
    { zone: 'intranet' },
  ),
  system(
    'system:macro-management',
    '宏观经济管理信息系统',
    'accepted',
    ['规划编制', '项目审批', '运行调度'],
    ['省发改委各处室'],
    [
      ['审批项目编号', 'project_code'],
      ['批准投资', 'approved'],
    ],
  ),
  system(
    'system:tax',
    '金税工程省级应用',
    'accepted',
    ['纳税申报', '发票管理'],
    ['税务机关', '纳税人'],
    [
      ['纳税人识别号', 'taxpayer_number'],
      ['税种', 'tax_kind'],
    ],
  ),
  system(
    'system:customs',
    '金关工程省级应用',
    'building',
    ['报关申报', '舱单管理'],
    ['海关', '进出口企业'],
    [
      ['报关单号', 'declaration_number'],
      ['商品编码', 'hs_code'],
    ],
  ),
  system(
    'system:treasury',
    '金财工程',
    'accepted',
    ['预算编制', '国库支付', '决算'],
    ['财政部门', '预算单位'],
    [
      ['预算项目', 'budget_item'],
      ['支付金额', 'paid'],
    ],
  ),
  system(
    'system:finance-supervision',
    '金融监管信息系统（含金卡）',
    'approved',
    ['非现场监管', '银行卡跨行交换'],
    ['金融监管部门'],
    [
      ['机构编码', 'institution_code'],
      ['资本充足率', 'capital_ratio'],
    ],
  ),
  system(
    'system:government-audit',
    '金审工程',
    'accepted',
    ['审计项目管理', '数据采集分析'],
    ['审计机关'],
    [
      ['审计项目编号', 'audit_number'],
      ['审计发现', 'finding'],
    ],
  ),
  system(
    'system:public-security',
    '金盾工程',
    'under-review',
    ['案件管理', '治安管理'],
    ['公安机关', '司法机关'],
    [
      ['案件编号', 'case_number'],
      ['案由', 'cause'],
    ],
  ),
  system(
    'system:social-insurance',
    '金保工程',
    'accepted',
    ['参保登记', '待遇核发'],
    ['人社部门', '参保单位和个人'],
    [
      ['社会保障号码', 'insurance_number'],
      ['参保险种', 'scheme'],
    ],
  ),
  system(
    'system:agriculture',
    '金农工程',
    'building',
    ['农业监测', '农产品价格发布'],
    ['农业部门', '农户'],
    [
      ['农产品', 'produce'],
      ['批发价格', 'price'],
    ],
  ),
  system(
    'system:quality',
    '金质工程',
    'reviewed',
    ['产品质量监督', '标准管理'],
    ['市场监管部门', '企业'],
    [
      ['产品编号', 'product_code'],
      ['抽查结果', 'verdict'],
    ],
  ),
  system(
    'system:water',
    '金水工程',
    'accepted',
    ['雨水情监测', '防汛调度'],
    ['水利部门', '防汛抗旱指挥机构'],
    [
      ['测站编码', 'station_code'],
      ['水位', 'water_level'],
    ],
  ),
  system(
    'system:education',
    '金教工程',
    'under-review',
    ['学籍管理', '远程教育资源'],
    ['教育部门', '学校'],
    [
      ['学籍号', 'student_number'],
      ['学校代码', 'school_code'],
    ],
  ),
  system(
    'system:party-education',
    '农村党员远程教育工程',
    'drafted',
    ['课程播放', '站点管理'],
    ['基层党组织', '农村党员'],
    [
      ['站点编码', 'site_code'],
      ['课程', 'course'],
    ],
  ),
]
