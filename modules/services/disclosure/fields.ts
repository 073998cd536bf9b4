// The codes and fields that the room's contracts share.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** What is made public of one's own accord (政府信息公开条例 第20条, its fifteen heads; the codes are their numbers). */
export const categories = {
  '01': words('法规规章和规范性文件', 'Regulations, rules and normative documents'),
  '02': words('机关职能、机构设置和联系方式', 'Functions, bodies and how to reach them'),
  '03': words('规划、计划及相关政策', 'Plans and related policies'),
  '04': words('统计信息', 'Statistics'),
  '05': words('行政许可', 'Licensing'),
  '06': words('行政处罚、行政强制', 'Penalties and coercive measures'),
  '07': words('财政预算、决算', 'Budgets and final accounts'),
  '08': words('行政事业性收费', 'Administrative fees'),
  '09': words('政府集中采购', 'Central procurement'),
  '10': words('重大建设项目', 'Major construction projects'),
  '11': words('扶贫、教育、医疗、社会保障、就业等', 'Poverty relief, education, health, social security, employment'),
  '12': words('突发公共事件', 'Public emergencies'),
  '13': words('环境、公共卫生、安全生产、食品药品、产品质量监督', 'Supervision of environment, health, safety, food and products'),
  '14': words('公务员招考', 'Recruitment of civil servants'),
  '15': words('法律法规规定公开的信息', 'What other laws ask to be made public'),
} as const

/** Topics of government documents. */
export const topics = {
  '01': words('综合政务', 'General affairs'),
  '02': words('国民经济管理', 'Economic management'),
  '03': words('财政、金融、审计', 'Finance and audit'),
  '04': words('国土资源、能源', 'Land and energy'),
  '05': words('农业、林业、水利', 'Agriculture, forests, water'),
  '06': words('工业、交通、信息化', 'Industry, transport, informatisation'),
  '07': words('商贸、海关、旅游', 'Trade, customs, tourism'),
  '08': words('市场监管、安全生产', 'Markets and safety at work'),
  '09': words('城乡建设、环境保护', 'Construction and environment'),
  '10': words('科技、教育', 'Science and education'),
  '11': words('文化、广电、新闻出版', 'Culture and media'),
  '12': words('卫生、体育', 'Health and sport'),
  '13': words('劳动、人事、社会保障', 'Labour and social security'),
  '14': words('公安、司法', 'Police and justice'),
  '15': words('民政、民族、宗教', 'Civil affairs, minorities, religion'),
  '16': words('外事、国防', 'Foreign affairs and defence'),
} as const

export const documentKinds = {
  law: words('法律', 'Law'),
  regulation: words('行政法规', 'Administrative regulation'),
  rule: words('规章', 'Rule'),
  judicial: words('司法解释', 'Judicial interpretation'),
  normative: words('规范性文件', 'Normative document'),
  notice: words('通知公告', 'Notice'),
  interpretation: words('解读', 'Interpretation'),
  report: words('年度报告', 'Annual report'),
} as const

export const validities = {
  valid: words('有效', 'In force'),
  expired: words('失效', 'Expired'),
  repealed: words('废止', 'Repealed'),
} as const
export type Validity = keyof typeof validities

export const documentStates = {
  draft: words('草稿', 'Draft'),
  reviewing: words('待保密审查', 'To be reviewed'),
  published: words('已公开', 'Published'),
  withdrawn: words('已撤下', 'Withdrawn'),
} as const
export type DocumentState = keyof typeof documentStates

export const blockKinds = {
  heading: words('标题', 'Heading'),
  article: words('条', 'Article'),
  paragraph: words('段', 'Paragraph'),
} as const

export const id = f.id('编号', 'Id')
export const version = f.integer('所见版本', 'Version seen', { min: 1 })
export const title = f.text('标题', 'Title', { max: 300 })
export const organName = f.text('单位', 'Organ', { max: 100 })
export const kind = f.choice('文种', 'Kind', documentKinds)
export const category = f.choice('公开类别', 'Category', categories, { source: '政府信息公开条例 第20条' })
export const topic = f.choice('主题', 'Topic', topics)
export const validity = f.choice('有效性', 'Validity', validities)
export const documentNumber = f.text('文号', 'Document number', { max: 100 })
export const madeOn = f.day('成文日期', 'Made on')
export const publishedAt = f.instant('发布时间', 'Published at')

/** A document among others. */
export const line = f.object({
  id,
  title,
  kind,
  issuer: organName,
  documentNumber: f.orNull(documentNumber),
  madeOn,
  publishedAt,
  validity,
})

export const block = f.object({
  kind: f.choice('段落类型', 'Kind', blockKinds),
  level: f.optional(f.integer('级别', 'Level', { min: 1, max: 3 })),
  text: f.prose('文字', 'Text', { max: 8000 }),
})
export const body = f.list('正文', 'Body', block, { min: 1, max: 6000 })
export type Block = f.Static<typeof block>

/** What an editor says of a document. */
export const given = {
  title,
  kind,
  category,
  topic,
  documentNumber: f.optional(documentNumber),
  issuer: f.optional(f.organ('发文机关', 'Issuer', { hint: '不在本省机构登记簿里的，只填名称。' })),
  issuerName: f.text('发文机关名称', 'Issuer as named', { max: 100, hint: '按文件上的名称。' }),
  madeOn,
  source: f.text('来源', 'Source', { max: 200 }),
  interprets: f.optional(f.id('解读的文件', 'Interprets', { refers: 'disclosure.document' })),
}

export const documentRecord = f.object({
  indexNumber: f.text('索引号', 'Index number', { max: 40 }),
  documentNumber: f.maybe(documentNumber),
  title,
  kind,
  organ: f.organ('公开单位', 'Kept by'),
  issuer: f.maybe(f.organ('发文机关', 'Issuer')),
  issuerName: given.issuerName,
  madeOn,
  dueOn: f.maybe(f.day('公开期限', 'To be public by')),
  publishedAt: f.maybe(publishedAt),
  category,
  topic,
  validity,
  endedOn: f.maybe(f.day('失效或废止日期', 'Ended on')),
  endedBy: f.maybe(f.text('依据', 'By', { max: 300 })),
  source: given.source,
  interprets: f.maybe(f.id('解读的文件', 'Interprets', { refers: 'disclosure.document' })),
  state: f.choice('状态', 'State', documentStates),
  editedBy: f.text('编辑', 'Edited by', { max: 60 }),
  reviewedBy: f.maybe(f.text('审查', 'Reviewed by', { max: 60 })),
  withdrawnBecause: f.maybe(f.text('撤下原因', 'Withdrawn because', { max: 500 })),
  overdueOn: f.maybe(f.day('发现逾期', 'Found overdue')),
  body,
  digest: f.text('正文校验值', 'Digest of the text', { max: 64 }),
})
