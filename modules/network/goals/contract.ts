// The goals that the policy set for the network, as numbers computed from its own records: how many organs are connected (2.1), how much of
// the government's business runs on the unified platform (3.2.4), and how many networks beside it are left (3.2.11).
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const figures = {
  'organs-connected': words('接入统一政务外网的单位', 'Organs connected to the unified extranet'),
  'systems-on-platform': words('在统一平台上运行的信息系统', 'Systems that run on the unified platform'),
  'vertical-closed': words('已关闭或迁入统一网络的纵向网', 'Vertical networks closed or migrated'),
}
export const levels = { province: words('省级', 'Province'), prefecture: words('市州', 'Prefectures'), county: words('县市区', 'Counties') }
export type Figure = keyof typeof figures
export type Level = keyof typeof levels

const figure = f.choice('指标', 'Figure', figures)
const level = f.choice('级别', 'Level', levels)
const said = (zh: string, en: string) =>
  f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) }, { zh, en })

/** Counts alone, of what is no secret; the portal may show them. */
export const goalFigures = question({
  name: 'goals.figures',
  title: words('网络建设目标完成情况', 'How far the goals of the network are reached'),
  may: 'anyone',
  public: true,
  input: f.nothing(),
  output: f.object({
    asOf: f.day('截至', 'As of'),
    figures: f.list(
      '指标',
      'Figures',
      f.object({
        figure,
        level: f.orNull(level),
        reached: f.integer('分子', 'Numerator'),
        of: f.integer('分母', 'Denominator'),
        permille: f.orNull(f.integer('完成比例', 'Share', { max: 1000, unit: '‰' })),
        scope: said('口径', 'Definition'),
        source: said('来源', 'Source'),
        clauses: f.list('条款', 'Clauses', f.text('条款', 'Clause')),
      }),
    ),
  }),
})

/** What was counted and what was not, each with its reason; the records within the reader's reach. */
export const behindFigure = question({
  name: 'goals.behind',
  title: words('指标背后的名单', 'The list behind a figure'),
  may: 'signed-in',
  input: f.object({ figure, level: f.optional(level) }),
  output: f.object({
    asOf: f.day('截至', 'As of'),
    hidden: f.integer('您无权查看的', 'Out of your reach'),
    rows: f.list(
      '名单',
      'List',
      f.object({
        id: f.text('编号', 'Id', { max: 60 }),
        name: f.text('名称', 'Name'),
        organName: f.text('单位', 'Organ'),
        level: f.orNull(level),
        counted: f.flag('计入', 'Counted'),
        why: said('理由', 'Why'),
      }),
      { max: 100_000 },
    ),
  }),
})
