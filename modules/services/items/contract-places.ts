// Where things are done, and what people wanted that nobody offers yet.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'

const division = f.text('区划', 'Division', { max: 6, pattern: '^43\\d{4}$', codes: 'GB/T 2260' })

/** Built from what the organs published of their matters; a place that nobody published is not there. */
export const halls = question({
  name: 'items.halls',
  title: words('办事大厅', 'Service halls'),
  may: 'anyone',
  public: true,
  input: f.object({ division: f.optional(division) }),
  output: f.object({
    halls: f.list(
      '办理点',
      'Halls',
      f.object({
        division,
        place: f.text('地点', 'Place'),
        hours: f.text('时间', 'Hours'),
        telephone: f.text('电话', 'Telephone'),
        matters: f.list('可办事项', 'Matters', f.text('事项', 'Matter'), { max: 500 }),
      }),
      { max: 500 },
    ),
  }),
})

/** What somebody wanted and did not find: the words alone, for whoever keeps the names of matters. */
export const wish = register({
  name: 'items.wish',
  title: words('没找到的事', 'Wishes not found'),
  record: f.object({
    words: f.text('想办的事', 'What was wanted', { max: 100 }),
    division: f.maybe(division),
    day: f.day('日期', 'Day'),
  }),
  label: 'words',
  columns: ['words', 'division', 'day'],
  facets: ['division'],
  searched: ['words'],
  may: permissions.read.name,
})

export const tellWish = action({
  name: 'items.tell-wish',
  title: words('告诉我们您想办什么', 'Tell us what you want to do'),
  may: 'anyone',
  public: true,
  input: f.object({
    words: f.text('您想办什么', 'What you want to do', { max: 100, min: 2, hint: '不用写姓名和电话' }),
    division: f.optional(division),
  }),
  output: f.nothing(),
  clauses: ['3.5.1'],
  consequence: words(
    '只记下这句话和地区，不记是谁写的；用来补充事项的叫法。',
    'Only the words and the place are kept, not who wrote them.',
  ),
})
