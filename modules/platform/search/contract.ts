import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

const hit = f.object({
  id: f.text('编号', 'Id'),
  label: f.text('名称', 'Label', { max: 500 }),
  hint: f.text('说明', 'Hint', { max: 500 }),
  link: f.text('地址', 'Link', { max: 300 }),
})

export const everything = question({
  name: 'search.everything',
  title: words('搜索', 'Search'),
  may: 'signed-in',
  input: f.object({ q: f.text('搜索', 'Search', { max: 60 }) }),
  output: f.object({
    groups: f.list(
      '结果',
      'Groups',
      f.object({
        kind: f.text('类别', 'Kind'),
        title: f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') }),
        hits: f.list('命中', 'Hits', hit),
      }),
    ),
  }),
})
