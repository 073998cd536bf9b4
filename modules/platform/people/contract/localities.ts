// What lies below the county, to choose from where an address is asked: towns and villages by the codes of the statistical divisions.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const MOST_LOCALITIES = 60

/** By steps: the towns of a county, then the villages of a town. Or by name: what holds the words, nearest first. */
export const localities = question({
  name: 'people.localities',
  title: words('乡镇和村（居）', 'Towns and villages'),
  may: 'anyone',
  public: true,
  input: f.object({
    parent: f.optional(f.text('上级', 'Of', { max: 9, pattern: '^43\\d{4}(\\d{3})?$', hint: '县（市、区）或者乡镇的代码' })),
    q: f.optional(f.text('名称', 'Name', { max: 40, hint: '例如“麓山”或者“岳麓区 麓山”' })),
    /** Those of this division come first. */
    near: f.optional(f.text('附近', 'Near', { max: 9, pattern: '^43\\d{4}(\\d{3})?$' })),
  }),
  output: f.object({
    /** What `parent` is called, from the prefecture down; null where there is no such place. */
    title: f.orNull(f.text('所在', 'In')),
    rows: f.list(
      '地方',
      'Places',
      f.object({
        code: f.text('代码', 'Code', { max: 12, codes: '统计用区划代码' }),
        name: f.text('名称', 'Name'),
        within: f.text('所在', 'In', { min: 0 }),
      }),
      { max: 100 },
    ),
    more: f.flag('还有', 'More'),
  }),
})
