// Words of 「为什么能／不能」.
import { words } from '#kernel/text/text.ts'

export const ofThePermissions = {
  'why.title': words('为什么能、为什么不能', 'Why one may or may not'),
  'why.rail': words('权限查询', 'Permissions'),
  'why.lead': words(
    '选择一个事项，看本人能不能办、凭什么能、差在哪里。',
    'Choose an act and see whether you may, by what, and what is missing.',
  ),
  'why.leadAll': words(
    '选择人员、事项和记录，看能不能、凭什么能、差在哪里。',
    'Choose a person, an act and a record: may they, by what, and what is missing.',
  ),
  'why.tabs': words('权限查询的内容', 'What to look at'),
  'why.explain': words('能不能办', 'May one'),
  'why.people': words('谁能办', 'Who can'),
  'why.log': words('判定记录', 'Decisions'),
  'why.ask': words('查询', 'Ask'),
  'why.asks': words('办理时还须：{what}。', 'In the act one must also: {what}.'),
  'why.self': words('不填即查本人', 'Leave empty to ask about yourself'),
  'why.record': words('记录：{label}', 'Record: {label}'),
  'why.recordUnnamed': words('您无权查看这条记录，不显示其名称和单位。', 'You may not read this record; its name and organ are not shown.'),
  'why.passed': words('通过', 'passed'),
  'why.failed': words('未通过', 'not passed'),
  'why.noneCan': words('没有人能办', 'Nobody can'),
  'why.noneCanWhy': words(
    '没有在岗人员持有这项权限，或没有这条记录。',
    'No official in a post holds this permission, or there is no such record.',
  ),
  'why.more': words('再显示一些', 'Show more'),
  'why.as': words('以何身份', 'In which capacity'),
  'why.by': words('依据', 'By what'),
  'why.open': words('无需专门授权', 'no permission needed'),
  'why.verdict': words('结论', 'Verdict'),
  'why.can': words('能', 'Yes'),
  'why.cannot': words('不能', 'No'),
  'why.noRightWhy': words('看看差在哪里', 'See what is missing'),
}
