import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const noticeStates = {
  proposed: words('待核定', 'To be confirmed'),
  confirmed: words('已启用', 'In use'),
  declined: words('已退回', 'Declined'),
}

export const notice = f.id('放假安排', 'Notice', { refers: 'calendar.notice' })
export const state = f.choice('状态', 'State', noticeStates)
export const opinion = f.prose('意见', 'Opinion', { min: 2, max: 500 })
export const year = f.integer('年度', 'Year', { min: 2004, max: 2199 })

/** A year made up for a demonstration says so in its number; only simulated people may put it forward. */
export const SIMULATED = '模拟'

/** What a notice says of a year. */
export const said = {
  year,
  number: f.text('通知文号', 'Number of the notice', {
    max: 30,
    pattern: `^(国[\\u4e00-\\u9fa5]{1,8}|${SIMULATED})〔20\\d\\d〕\\d{1,4}号$`,
    hint: '如：国办发明电〔2025〕7号；演示用的写“模拟〔2026〕1号”',
  }),
  noticedOn: f.day('通知日期', 'Day of the notice'),
  off: f.list(
    '放假',
    'Holidays',
    f.object({ name: f.text('节日', 'Holiday', { max: 20 }), from: f.day('第一天', 'From'), to: f.day('最后一天', 'To') }),
    { min: 1, max: 20, hint: '照通知写首尾两天，含其中的周六、周日' },
  ),
  worked: f.list('调休上班的日期', 'Days worked in return', f.day('日期', 'Day'), { max: 30, unique: true }),
  extra: f.optional(
    f.integer('另行规定增加的天数', 'Days added by another rule', {
      max: 10,
      hint: '国务院另有规定增加放假的才填，如 2015 年抗战胜利纪念日',
    }),
  ),
}
