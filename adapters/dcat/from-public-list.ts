import type { Out } from '#kernel/module/contract.ts'
import type { publicList } from '#modules/resources/catalogue/contract.ts'
import type { PublicCatalogue, PublicDataset, Publisher } from './catalogue.ts'

type Row = Out<typeof publicList>['rows'][number]

/** The catalogue's public list as the catalogue that is exported. */
export const fromPublicList = ({ rows }: Out<typeof publicList>, base: string, publisher: Publisher): PublicCatalogue => ({
  base,
  publisher,
  title: '湖南省政务信息资源目录',
  description: '各部门已发布的政务信息资源：名称、摘要、数据项、更新频率、共享属性和使用条件。',
  datasets: rows.map(datasetOf),
})

const datasetOf = (row: Row): PublicDataset => ({
  id: row.id,
  code: row.code,
  name: row.name,
  abstract: row.abstract,
  publisher: { id: row.organ, name: row.organName },
  items: row.items.map(({ name, code }) => ({ name, code })),
  format: row.format,
  frequency: row.frequency,
  attribute: row.attribute,
  conditions: row.conditions,
  publishedOn: row.publishedOn,
  updatedAt: row.updatedAt,
})
