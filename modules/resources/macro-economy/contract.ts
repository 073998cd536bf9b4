import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'
import { figures, isWhole } from './figures.ts'

export const permissions = {
  read: permission('macro-economy.read', words('查看宏观经济数据', 'Read macro-economic figures')),
  publish: permission('macro-economy.publish', words('发布宏观经济数据', 'Publish macro-economic figures')),
}

export const areaKinds = {
  province: words('省', 'Province'),
  prefecture: words('市州', 'Prefecture'),
  county: words('县市区', 'County'),
  zone: words('开发区', 'Development zone'),
}

export const refusals = {
  alreadyPublished: {
    code: 'macro-economy.already-published',
    kind: 'conflict',
    words: words(
      '{year} 年的普查数据已经发布。数据有误时请走校核更正，不能重复发布。',
      'The census of {year} has been published. Correct errors by a correction, not by publishing again.',
    ),
    clauses: ['3.4.5d'],
  },
  notTheLead: {
    code: 'macro-economy.not-the-lead',
    kind: 'forbidden',
    words: words(
      '宏观经济数据由牵头单位发布，本单位不是牵头单位。',
      'Macro-economic figures are published by the organ that leads the base; yours does not.',
    ),
    clauses: ['3.4.5d'],
  },
  areaTwice: {
    code: 'macro-economy.area-twice',
    kind: 'invalid',
    words: words('地区 {area} 出现了两次。请删去重复的一行。', 'The area {area} stands twice. Remove one row.'),
  },
} as const satisfies Record<string, Refusal>

const value = (figure: (typeof figures)[number]) =>
  f.orNull(
    isWhole(figure)
      ? f.integer(figure.zh, figure.en, { unit: figure.unit })
      : f.number(figure.zh, figure.en, { unit: figure.unit, min: 0 }),
  )

const area = {
  code: f.text('区划代码', 'Division code', { min: 0, max: 6, pattern: '^(\\d{6})?$', codes: 'GB/T 2260' }),
  name: f.text('地区', 'Area', { max: 100 }),
  kind: f.choice('级别', 'Level', areaKinds),
  parent: f.orNull(f.text('上级区划代码', 'Parent division', { max: 6 })),
}

const censusRow = f.object({
  ...area,
  figures: f.object(Object.fromEntries(figures.map((figure) => [figure.name, value(figure)]))),
})

/** What a figure needs to be read rightly: whose, at which moment, counted how. */
const provenance = {
  source: f.text('来源', 'Source', { max: 400 }),
  scope: f.text('口径', 'Statistical scope', { max: 400 }),
  moment: f.text('时点', 'Reference time', { max: 100 }),
}

const year = f.integer('年份', 'Year', { min: 1949, max: 2100 })

export const publishCensus = action({
  name: 'macro-economy.publish-census',
  title: words('发布普查数据', 'Publish a census'),
  may: permissions.publish.name,
  input: f.object({ year, ...provenance, rows: f.list('各地区数据', 'Rows', censusRow, { min: 1, max: 5000 }) }),
  output: f.object({ rows: f.integer('行数', 'Rows') }),
  refusals: [refusals.notTheLead, refusals.alreadyPublished, refusals.areaTwice],
  clauses: ['3.4.4', '3.4.5d'],
  consequence: words(
    '发布后全省各部门可按目录申请共享，已发布的数字不能再改。',
    'Organs may apply to share it through the catalogue; published figures cannot be changed.',
  ),
})

const gdpRow = f.object({
  year,
  gdp: f.amount('地区生产总值', 'GDP', { unit: '亿元' }),
  primary: f.amount('第一产业', 'Primary industry', { unit: '亿元' }),
  secondary: f.amount('第二产业', 'Secondary industry', { unit: '亿元' }),
  tertiary: f.amount('第三产业', 'Tertiary industry', { unit: '亿元' }),
  realEstate: f.amount('房地产业', 'Real estate', { unit: '亿元' }),
  finance: f.amount('金融业', 'Finance', { unit: '亿元' }),
})

export const publishGdp = action({
  name: 'macro-economy.publish-gdp',
  title: words('发布生产总值', 'Publish the gross domestic product'),
  may: permissions.publish.name,
  input: f.object({ source: provenance.source, scope: provenance.scope, rows: f.list('各年数据', 'Rows', gdpRow, { min: 1 }) }),
  output: f.object({ rows: f.integer('行数', 'Rows') }),
  refusals: [refusals.notTheLead, refusals.alreadyPublished],
  clauses: ['3.4.4', '3.4.5d'],
  consequence: words('发布后任何人可以查看。', 'Everyone may read it.'),
})

export const countyCensus = question({
  name: 'macro-economy.county-census',
  title: words('分县普查数据', 'Census by county'),
  may: 'anyone',
  public: true,
  input: f.object({
    year,
    kind: f.optional(f.choice('级别', 'Level', areaKinds)),
    parent: f.optional(f.text('上级区划代码', 'Parent division', { max: 6 })),
  }),
  output: f.object({
    published: f.flag('已发布', 'Published'),
    ...provenance,
    rows: f.list('各地区数据', 'Rows', censusRow, { max: 5000 }),
  }),
})

export const gdp = question({
  name: 'macro-economy.gdp',
  title: words('全省生产总值', 'Gross domestic product of the province'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({ source: provenance.source, scope: provenance.scope, rows: f.list('各年数据', 'Rows', gdpRow) }),
})
