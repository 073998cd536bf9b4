import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { itemCode } from './fields.ts'

/**
 * Data items of published resources that are called so, without what stands in brackets and without spaces: what has a source already
 * is not collected again (政务数据共享条例 第19条).
 */
export const itemsNamed = question({
  name: 'catalogue.items-named',
  title: words('同名数据项', 'Data items of a name'),
  may: 'rooms',
  input: f.object({ names: f.list('名称', 'Names', f.text('名称', 'Name', { max: 100 }), { max: 20_000 }) }),
  output: f.object({
    items: f.list(
      '数据项',
      'Items',
      f.object({
        name: f.text('名称', 'Name', { max: 300 }),
        item: itemCode,
        resource: f.text('资源代码', 'Resource', { max: 60 }),
        resourceName: f.text('资源名称', 'Name of the resource', { max: 300 }),
        organ: f.organ('提供单位', 'Provider'),
        unit: f.orNull(f.text('计量单位', 'Unit', { max: 40 })),
      }),
      { max: 20_000 },
    ),
  }),
})
