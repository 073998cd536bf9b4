// The organ tree: one tree, each part of it with the days from which and until which it held.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { division, organKinds, organLevels, since, source } from './fields.ts'
import { permissions } from './permissions.ts'

const organLine = f.object({
  id: f.organ('机构', 'Organ'),
  name: f.text('名称', 'Name'),
  kind: f.text('类别', 'Kind'),
  level: f.text('层级', 'Level'),
  division: f.text('区划', 'Division', { codes: 'GB/T 2260' }),
})
const onDay = f.optional(f.day('日期', 'Day', { hint: '按这一天有效的名称显示' }))

export const organs = question({
  name: 'people.organs',
  title: words('机构名录', 'Organs'),
  may: 'anyone',
  public: true,
  input: f.object({ day: onDay }),
  output: f.object({ day: f.day('日期', 'Day'), organs: f.list('机构', 'Organs', organLine, { max: 5000 }) }),
})
export const organ = question({
  name: 'people.organ',
  title: words('机构沿革', 'An organ and what it became'),
  may: 'anyone',
  public: true,
  input: f.object({ id: f.organ('机构', 'Organ') }),
  output: f.object({ organ: f.json('机构', 'Organ') }),
})
export const divisionLevels = {
  province: words('省', 'Province'),
  prefecture: words('市州', 'Prefecture'),
  county: words('县市区', 'County'),
}

/** The places of the province as they are called on the day: what an address, a form and a map choose from. */
export const divisions = question({
  name: 'people.divisions',
  title: words('行政区划', 'Divisions'),
  may: 'anyone',
  public: true,
  input: f.object({ day: onDay }),
  output: f.object({
    day: f.day('日期', 'Day'),
    divisions: f.list(
      '区划',
      'Divisions',
      f.object({
        code: f.text('代码', 'Code', { max: 6, codes: 'GB/T 2260' }),
        name: f.text('名称', 'Name'),
        parent: f.orNull(f.text('上级', 'Parent', { max: 6, codes: 'GB/T 2260' })),
        level: f.choice('层级', 'Level', divisionLevels),
      }),
      { max: 500 },
    ),
  }),
})
export const tree = question({
  name: 'people.tree',
  title: words('机构树', 'The organ tree'),
  may: permissions.read.name,
  input: f.object({ day: onDay }),
  output: f.object({
    day: f.day('日期', 'Day'),
    /** The days on which the tree changed, oldest first. */
    changes: f.list('变动日期', 'Days of change', f.day('日期', 'Day'), { max: 5000 }),
    organs: f.list('机构', 'Organs', f.object({ ...organLine.properties, parent: f.orNull(f.organ('上级机构', 'Parent')) }), { max: 5000 }),
  }),
})

export const establishOrgan = action({
  name: 'people.establish-organ',
  title: words('设立机构', 'Establish an organ'),
  may: permissions.manage.name,
  input: f.object({
    id: f.text('机构代号', 'Id', { hint: '小写字母、数字和横线，设立后不变', pattern: '^[a-z0-9][a-z0-9-]{1,39}$', max: 40 }),
    name: f.text('名称', 'Name', { min: 2, max: 100 }),
    kind: f.choice('类别', 'Kind', organKinds),
    level: f.choice('层级', 'Level', organLevels),
    division,
    parent: f.optional(f.organ('上级机构', 'Parent')),
    from: since,
    source,
  }),
  output: f.object({ organ: f.organ('机构', 'Organ') }),
  refusals: [refusals.idTaken, refusals.noSuchDivision, refusals.parentNotThere],
})
export const renameOrgan = action({
  name: 'people.rename-organ',
  title: words('机构更名', 'Rename an organ'),
  may: permissions.manage.name,
  input: f.object({ organ: f.organ('机构', 'Organ'), name: f.text('新名称', 'New name', { min: 2, max: 100 }), from: since, source }),
  output: f.nothing(),
  refusals: [refusals.organEnded, refusals.changedLater],
  consequence: words('原名称到这一天为止，沿革中保留。', 'The old name ends on that day and stays in the history.'),
})
export const moveOrgan = action({
  name: 'people.move-organ',
  title: words('调整隶属', 'Put an organ under another'),
  may: permissions.manage.name,
  input: f.object({
    organ: f.organ('机构', 'Organ'),
    parent: f.optional(f.organ('新的上级机构', 'New parent', { hint: '不填即不隶属于任何机构' })),
    from: since,
    source,
  }),
  output: f.nothing(),
  refusals: [refusals.organEnded, refusals.changedLater, refusals.parentNotThere, refusals.ring],
})
export const endOrgan = action({
  name: 'people.end-organ',
  title: words('撤销机构', 'End an organ'),
  may: permissions.manage.name,
  input: f.object({
    organ: f.organ('机构', 'Organ'),
    successor: f.optional(f.organ('职能承接机构', 'Successor')),
    from: since,
    source,
  }),
  output: f.nothing(),
  refusals: [refusals.organEnded, refusals.changedLater, refusals.parentNotThere, refusals.hasChildren, refusals.ownOrgan],
  consequence: words('机构的岗位和任职同时终止，名称和沿革保留。', 'Its posts and who holds them end with it; its names and history stay.'),
})
