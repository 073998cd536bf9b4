// What is open to everybody, as the catalogue for harvesters names it.
import type { PublicDataset } from '#adapters/dcat/catalogue.ts'
import { publicList } from '#modules/resources/legal-persons/contract.ts'

/** The day on which the list was first offered. */
const SINCE = '2026-11-26'

const titles = publicList.output.properties.rows.items as unknown as { readonly properties: Readonly<Record<string, { title?: string }>> }

/** The open datasets at an instant: they are read as they stand when they are downloaded. */
export const openDatasets = (now: string): PublicDataset[] => [
  {
    id: 'legal-persons',
    code: 'open/legal-persons',
    name: '法人单位公示信息',
    abstract:
      '依法公示的法人登记信息：统一社会信用代码、名称、类型、行业、住所区县、成立日期、状态、注册资本。不含任何个人信息，不含个体工商户。',
    publisher: { id: 'market-regulation-bureau', name: '湖南省市场监督管理局' },
    items: Object.entries(titles.properties).map(([code, { title = code }]) => ({ name: title, code })),
    format: 'csv',
    frequency: 'real-time',
    attribute: 'unconditional',
    conditions: '依法公示（企业信息公示暂行条例 第6条），可以自由下载、转载和加工，请注明来源和取得时间。',
    publishedOn: SINCE,
    updatedAt: now,
    downloads: [
      { path: '/open/legal-persons.csv', format: 'csv' },
      { path: '/open/legal-persons.jsonl', format: 'jsonl' },
    ],
  },
]
