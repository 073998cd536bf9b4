import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const view = f.object({
  id: f.id('编号', 'Id'),
  screen: f.text('页面', 'Screen'),
  name: f.text('名称', 'Name', { max: 40 }),
  search: f.json('筛选', 'Search'),
  shared: f.flag('本单位共享', 'Shared'),
  mine: f.flag('我的', 'Mine'),
})

export const mine = question({
  name: 'views.mine',
  title: words('保存的视图', 'Saved views'),
  may: 'signed-in',
  input: f.object({ screen: f.text('页面', 'Screen', { max: 120 }) }),
  output: f.object({ views: f.list('视图', 'Views', view) }),
})
export const saveView = action({
  name: 'views.save-view',
  title: words('保存视图', 'Save a view'),
  may: 'signed-in',
  input: f.object({
    screen: f.text('页面', 'Screen', { max: 120 }),
    name: f.text('名称', 'Name', { max: 40 }),
    search: f.text('筛选（网址参数）', 'Search', { max: 2000, min: 0 }),
    shared: f.flag('本单位共享', 'Shared'),
  }),
  output: f.object({ id: f.id('编号', 'Id') }),
  consequence: words('同名视图会被替换。', 'A view of the same name is replaced.'),
})
export const removeView = action({
  name: 'views.remove-view',
  title: words('删除视图', 'Remove a view'),
  may: 'signed-in',
  input: f.object({ id: f.id('编号', 'Id') }),
  output: f.nothing(),
})
