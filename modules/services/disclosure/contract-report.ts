// The report of the year (第49条、第50条): its figures are computed from the records, never typed.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const year = f.integer('年度', 'Year', { min: 2008, max: 2999 })
export const figure = f.object({
  code: f.text('代码', 'Code', { max: 60 }),
  zh: f.text('指标', 'Figure', { max: 100 }),
  en: f.text('英文', 'English', { max: 100 }),
  value: f.integer('数值', 'Value'),
  scope: f.text('口径', 'Scope', { max: 300 }),
  source: f.text('来源', 'Source', { max: 100 }),
})
const figures = f.object({
  proactive: f.list('主动公开', 'Of one’s own accord', figure, { max: 60 }),
  requests: f.list('收到和处理申请', 'Applications', figure, { max: 60 }),
  disputes: f.list('复议诉讼', 'Disputes', figure, { max: 60 }),
})
const said = {
  problems: f.prose('存在的主要问题及改进情况', 'Problems and what was done', { max: 4000 }),
  other: f.prose('其他需要报告的事项', 'Other', { max: 4000 }),
}

export const reportRegister = register({
  name: 'disclosure.report',
  title: words('信息公开年度报告', 'Annual reports'),
  record: f.object({
    organ: f.organ('单位', 'Organ'),
    year,
    dueOn: f.day('发布期限', 'Due'),
    figures,
    ...said,
    computedAt: f.instant('统计时间', 'Computed at'),
    document: f.maybe(f.id('发布的文件', 'Document', { refers: 'disclosure.document' })),
    publishedAt: f.maybe(f.instant('发布时间', 'Published at')),
  }),
  label: 'year',
  columns: ['year', 'organ', 'dueOn', 'computedAt', 'publishedAt'],
  facets: ['year'],
  searched: ['problems'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'disclosure.publish-report',
})

export const publishReport = action({
  name: 'disclosure.publish-report',
  title: words('发布年度报告', 'Publish the annual report'),
  may: permissions.lead.name,
  input: f.object({ year, ...said }),
  output: f.object({ id: f.id('报告', 'Report'), document: f.id('文件', 'Document'), late: f.flag('逾期', 'Late') }),
  refusals: [refusals.reportOfYear, refusals.reportPublished],
  clauses: ['3.5.1'],
  consequence: words('数字由记录算出，不能改；发布后任何人可以看。', 'The figures are computed from the records; anybody sees them.'),
})

/** What the figures would be, to look at before publishing. */
export const reportDraft = question({
  name: 'disclosure.report-draft',
  title: words('年度报告草稿', 'Draft of the annual report'),
  may: permissions.read.name,
  input: f.object({ year }),
  output: f.object({ year, dueOn: f.day('发布期限', 'Due'), ...figures.properties }),
})

export const reports = question({
  name: 'disclosure.reports',
  title: words('信息公开年度报告', 'Annual reports'),
  may: 'anyone',
  public: true,
  input: f.object({ year }),
  output: f.object({
    years: f.list('年度', 'Years', year, { max: 100 }),
    reports: f.list(
      '报告',
      'Reports',
      f.object({
        organ: f.text('单位', 'Organ'),
        organName: f.text('单位', 'Organ'),
        document: f.id('文件', 'Document'),
        publishedAt: f.instant('发布时间', 'Published at'),
        computedAt: f.instant('统计时间', 'Computed at'),
        ...figures.properties,
        ...said,
      }),
      { max: 200 },
    ),
  }),
})
