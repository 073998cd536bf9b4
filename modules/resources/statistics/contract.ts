// The door of the statistics of the base registers: counts for the macro base, published with small cells suppressed, and figures
// of the bases' own quality.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals } from './refusals.ts'

export const permissions = {
  take: permission('statistics.take', words('统计基础库', 'Take statistics of the bases')),
  read: permission('statistics.read', words('查看基础库数据质量', 'Read the quality of the bases')),
}

export const aspects = {
  completeness: words('完整性', 'Completeness'),
  timeliness: words('及时性', 'Timeliness'),
  validity: words('有效性', 'Validity'),
  consistency: words('一致性', 'Consistency'),
  conflict: words('待解决的冲突', 'Conflicts'),
}
export type Aspect = keyof typeof aspects

const said = (zh: string, en: string) =>
  f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }, { zh, en })
const cube = f.text('统计表', 'Table', { max: 40, pattern: '^[A-Z_]{1,40}$' })
const period = f.text('时期', 'Period', { max: 10, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', hint: '年 2026、月 2026-03 或日 2026-03-31' })
const code = f.text('代码', 'Code', { max: 40 })
const count = (zh: string, en: string) => f.integer(zh, en, { max: Number.MAX_SAFE_INTEGER })

export const takeCounts = action({
  name: 'statistics.take-counts',
  title: words('取数并公布', 'Take and publish counts'),
  may: permissions.take.name,
  input: f.object({ period }),
  output: f.object({ tables: f.integer('表数', 'Tables'), cells: f.integer('单元格数', 'Cells') }),
  refusals: [refusals.notTheLead, refusals.noSuchPeriod, refusals.notOver, refusals.alreadyTaken],
  clauses: ['3.4.4', '3.4.5d'],
  consequence: words('公布后任何人可以下载，不能再改。', 'Everybody may download it, and it stays as it is.'),
})

export const takeQuality = action({
  name: 'statistics.take-quality',
  title: words('评估数据质量', 'Measure the quality of the bases'),
  may: permissions.take.name,
  input: f.nothing(),
  output: f.object({ figures: f.integer('指标数', 'Figures') }),
  refusals: [refusals.notTheLead],
  clauses: ['3.4.4', '3.4.6'],
})

export const snapshotShape = f.object({
  period,
  day: f.day('时点', 'Day'),
  takenAt: f.instant('取数时间', 'Taken at'),
  bound: f.integer('抑制下限', 'Bound'),
  rounding: f.integer('取整基数', 'Rounding base'),
  simulated: f.flag('模拟', 'Simulated'),
})

const dimension = f.object({
  id: f.text('维度', 'Dimension', { max: 20 }),
  codes: f.list('代码', 'Codes', f.object({ code, zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English'), parent: f.orNull(code) }), {
    max: 5000,
  }),
})

const cubeShape = {
  cube,
  title: said('名称', 'Title'),
  unit: said('单位', 'Unit'),
  scope: said('口径', 'Definition'),
  source: said('来源', 'Source'),
  stock: f.flag('时点数', 'At a day'),
}

/** Every table that is published, with its periods. */
export const publishedTables = question({
  name: 'statistics.tables',
  title: words('基础库统计表', 'Tables of the bases'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    tables: f.list(
      '统计表',
      'Tables',
      f.object({
        ...cubeShape,
        dimensions: f.list('维度', 'Dimensions', code),
        periods: f.list('时期', 'Periods', snapshotShape, { max: 5000 }),
      }),
    ),
  }),
})

/** Published cells. What is not there is a cell of fewer than the bound, or of none. */
export const publishedCells = question({
  name: 'statistics.cells',
  title: words('基础库统计数', 'Counts of the bases'),
  may: 'anyone',
  public: true,
  input: f.object({
    cube,
    /** Codes in the order of the dimensions: `430100.Y0T4+Y5T9.F`; an empty part means all. */
    key: f.optional(f.text('键', 'Key', { max: 4000, pattern: '^[A-Za-z0-9_.+-]{1,4000}$' })),
    from: f.optional(period),
    to: f.optional(period),
    frequency: f.optional(f.choice('频率', 'Frequency', { A: words('年', 'Annual'), M: words('月', 'Monthly'), D: words('日', 'Daily') })),
  }),
  output: f.object({
    ...cubeShape,
    dimensions: f.list('维度', 'Dimensions', dimension),
    snapshots: f.list('期次', 'Snapshots', snapshotShape, { max: 5000 }),
    cells: f.list('单元格', 'Cells', f.object({ period, key: f.list('键', 'Key', code), value: f.integer('数值', 'Value') }), {
      max: 50_000,
    }),
  }),
})

export const quality = question({
  name: 'statistics.quality',
  title: words('基础库数据质量', 'Quality of the bases'),
  may: permissions.read.name,
  input: f.object({ area: f.optional(f.text('市州', 'Prefecture', { max: 4, pattern: '^\\d{4}$', codes: 'GB/T 2260' })) }),
  output: f.object({
    asOf: f.orNull(f.day('截至', 'As of')),
    takenAt: f.orNull(f.instant('评估时间', 'Taken at')),
    simulated: f.flag('含模拟数据', 'Simulated'),
    areas: f.list('市州', 'Prefectures', f.object({ code, name: f.text('名称', 'Name') })),
    figures: f.list(
      '指标',
      'Figures',
      f.object({
        register: f.text('基础库', 'Register'),
        registerTitle: said('基础库', 'Register'),
        aspect: f.choice('方面', 'Aspect', aspects),
        measure: f.text('指标', 'Measure'),
        title: said('名称', 'Title'),
        scope: said('口径', 'Definition'),
        organ: f.text('责任单位', 'Organ'),
        organName: f.text('责任单位', 'Organ'),
        reached: count('达到', 'Reached'),
        of: count('总数', 'Of'),
        permille: f.orNull(f.integer('比例', 'Share', { max: 1000, unit: '‰' })),
        /** Mean days from the event to its recording. */
        days: f.orNull(f.number('平均天数', 'Mean days', { min: 0 })),
      }),
      { max: 2000 },
    ),
    trend: f.list(
      '走势',
      'Trend',
      f.object({
        month: f.text('月份', 'Month'),
        day: f.day('评估日', 'Day'),
        aspect: f.choice('方面', 'Aspect', aspects),
        reached: count('达到', 'Reached'),
        of: count('总数', 'Of'),
      }),
      { max: 500 },
    ),
  }),
})
