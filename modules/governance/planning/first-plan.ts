// The first master plan is the policy itself: each task of chapter three with the organs that the text charges with it.
// Leads and participants are those the clause names; where it names none, the task is every department's. A due day
// stands only where the text gives a term. Needs are the text's own grounds, shortened.

type Task = {
  readonly title: string
  readonly clause: string
  readonly need: string
  readonly lead: string[]
  readonly participants: string[]
  readonly everyone?: boolean
  readonly due?: string
}

const task = (
  clause: string,
  title: string,
  need: string,
  lead: string[],
  participants: string[] = [],
  more: { due?: string; everyone?: boolean } = {},
): Task => ({
  clause,
  title,
  need,
  lead,
  participants,
  ...more,
})

const office = 'informatisation-office'
/** 3.2.4: 一年左右, and 3.5.3: 近两年, counted from the day the policy was forwarded. */
const withinAYear = '2005-06-09'
const withinTwoYears = '2006-06-09'
const decisions = '规范政府业务流程，提高决策、监管和服务水平'
const everyone = { everyone: true }

export const firstPlan = {
  kind: 'master' as const,
  title: '全省电子政务建设总体规划（首版，依2004年意见第三章）',
  fromDay: '2004-06-09',
  basis: '中共湖南省委办公厅、湖南省人民政府办公厅2004年6月9日转发的《省信息化领导小组关于全省电子政务建设的意见》第三章',
}

const network: readonly Task[] = [
  task(
    '3.1.1',
    '编制全省电子政务建设总体规划',
    '统一规划，避免重复建设，防止各自为政',
    [office, 'ndrc'],
    [
      'party-general-office',
      'peoples-congress-office',
      'government-general-office',
      'cppcc-office',
      'finance-department',
      'science-department',
      'information-centre',
    ],
  ),
  task('3.1.4', '审查、备案省直各部门和市州的电子政务建设总体方案', '统一规划，避免重复建设', [office]),
  task('3.2.5', '建设政务内网平台', '涉密政务信息在与外网物理隔离的网络上运行', ['party-general-office', 'government-general-office'], [], {
    due: withinAYear,
  }),
  task(
    '3.2.8',
    '建设省政务外网平台',
    '面向社会的专业性服务业务和不需要在内网运行的业务共用一个平台',
    ['information-centre'],
    ['ndrc', office, 'finance-department'],
    { due: withinAYear },
  ),
  task('3.2.9', '建设政府部门门户网站', '面向公众提供公共服务和网上办公', [], [], everyone),
  task('3.2.10', '建设和维护“湖南省公众信息网”', '面向公众提供公共服务和网上办公', ['information-centre']),
]

const systems: readonly Task[] = [
  task(
    '3.3.2a',
    '办公业务资源系统',
    decisions,
    ['party-general-office', 'government-general-office'],
    ['peoples-congress-office', 'cppcc-office'],
  ),
  task(
    '3.3.2b',
    '宏观经济管理信息系统',
    decisions,
    ['ndrc'],
    ['finance-department', 'peoples-bank-changsha', 'economic-commission', 'commerce-department', 'stats-bureau', 'information-centre'],
  ),
  task('3.3.2c', '金税工程', decisions, ['state-tax-bureau']),
  task('3.3.2c', '金关工程', decisions, ['changsha-customs']),
  task('3.3.2d', '金财工程', decisions, ['finance-department']),
  task('3.3.2e', '金融监管（含金卡）工程', decisions, ['peoples-bank-changsha'], ['securities-regulator', 'insurance-regulator']),
  task('3.3.2f', '金审工程', decisions, ['audit-office']),
  task('3.3.2g', '金盾工程', decisions, ['public-security-department'], ['justice-department', 'high-court', 'procuratorate']),
  task('3.3.2h', '金保工程', decisions, ['labour-department'], ['civil-affairs-department']),
  task('3.3.2i', '金农工程', decisions, ['agriculture-department'], ['ndrc', 'grain-bureau', 'rural-work-office']),
  task('3.3.2j', '金质工程', decisions, ['quality-bureau']),
  task('3.3.2k', '金水工程', decisions, ['water-department']),
  task('3.3.2l', '金教工程', decisions, ['education-department']),
  task('3.3.2m', '农村党员远程教育工程', decisions, ['organisation-department']),
  task('3.3.6', '制定电子政务建设项目概算标准和管理规范，建立监督与评估机制', '配合重大电子政务工程的实施', [office]),
]

const resources: readonly Task[] = [
  task('3.4.1', '编制全省政务信息资源建设专项规划', '促进政务信息资源的开发和共享', [office]),
  task('3.4.2', '设计电子政务信息资源目录体系', '促进政务信息资源的开发和共享', [office]),
  task('3.4.3', '设计电子政务信息资源交换体系', '促进互联互通、信息共享', [office]),
  task(
    '3.4.5a',
    '建设人口基础信息库',
    '各部门共用基础性、战略性政务信息',
    ['public-security-department'],
    ['labour-department', 'family-planning-commission'],
  ),
  task(
    '3.4.5b',
    '建设法人单位基础信息库',
    '各部门共用基础性、战略性政务信息',
    ['quality-bureau'],
    ['industry-commerce-bureau', 'state-tax-bureau', 'local-tax-bureau', 'civil-affairs-department', 'staffing-office', 'stats-bureau'],
  ),
  task(
    '3.4.5c',
    '建设自然资源和空间地理基础信息库',
    '各部门共用基础性、战略性政务信息',
    ['ndrc'],
    ['land-department', 'water-department', 'forestry-department', 'agriculture-department', 'transport-department'],
  ),
  task('3.4.5d', '建设宏观经济数据库', '各部门共用基础性、战略性政务信息', ['stats-bureau']),
  task('3.4.6', '建设各部门有特色的数据库并确保共享', '结合自身业务系统，确保资源共享', [], [], everyone),
]

const services: readonly Task[] = [
  task('3.5.1', '开展对企业和公众的服务', '发挥部门和各级政府的积极性，服务企业和公众', [], [], everyone),
  task('3.5.2', '加快政务信息公开', '促进政务公开', [], [], everyone),
  task('3.5.3', '建设并整合省和市州的综合门户网站', '促进政务公开、行政审批、社会保障、教育文化、环境保护等服务', [], [], {
    everyone: true,
    due: withinTwoYears,
  }),
]

const security: readonly Task[] = [
  task('3.6.1', '建立全省电子政务网络与信息安全保障体系框架', '保障电子政务网络与信息安全', [office]),
  task('3.6.3', '建立电子政务信任体系', '网上办公须确认身份和授权', [office]),
  task('3.6.4', '研究、开发和推广安全技术和产品', '保障电子政务网络与信息安全', [
    'ndrc',
    'science-department',
    'information-industry-department',
    'public-security-department',
    'secrecy-bureau',
    'cipher-office',
  ]),
  task('3.6.5', '建立应急支援中心', '提高应急处理能力', [office]),
  task('3.6.6', '建立数据灾难备份基础设施', '数据遭灾后能够恢复', [office]),
  task('3.6.8', '制定信息系统和网络的安全等级标准以及相应的管理制度', '按等级保护系统和网络', [office]),
]

const rulesAndPeople: readonly Task[] = [
  task('3.7.1', '建立全省电子政务标准化工作系统', '各部门的系统按统一标准互联互通', [office, 'quality-bureau']),
  task('3.7.2', '编制和修订急需的规范和标准', '全省国民经济和社会发展急需', [office, 'quality-bureau']),
  task('3.7.3', '结合重点应用系统试行标准', '标准在实际系统中检验', [office, 'quality-bureau']),
  task('3.7.4', '建立标准符合性检测机制和实施机制', '系统是否符合标准须经检测确认', [office, 'quality-bureau']),
  task('3.7.5', '完善标准咨询与服务体系', '建设单位需要标准咨询', [office, 'quality-bureau']),
  task('3.7.7', '提出统一的IP地址、域名、路由、信任和授权体系', '网络统一编址、统一信任', [office]),
  task('3.8.1', '开展电子政务法律法规框架体系研究', '促进和保障电子政务建设', [], [], everyone),
  task('3.8.3', '制定电子签章、政府信息公开、工程管理、安全管理等规定', '促进和保障电子政务建设', [], [], everyone),
  task('3.9.3', '制定公务员信息技术培训标准和培训计划', '公务员须掌握电子政务知识与技能', ['personnel-department', office]),
  task('3.9.4', '组织省级机关公务员和市州领导的电子政务培训', '公务员须掌握电子政务知识与技能', ['personnel-department', office]),
]

export const firstTasks: readonly Task[] = [...network, ...systems, ...resources, ...services, ...security, ...rulesAndPeople]
