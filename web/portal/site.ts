// What an operator fills in. The slots hold samples that say so; there is no emblem until an authorised operator gives the
// standard file (国徽法), and then it stands in the head of the home page only.
import { type Words, words } from '#kernel/text/text.ts'

export type Site = {
  readonly name: Words
  readonly domain: string
  readonly idCode: string
  readonly host: Words
  readonly icp: string
  readonly police: string
  /** The operator's own copy of the standard emblem, by address on this site; absent by default. */
  readonly emblem?: string
  /** Where whoever must leave a page at once is taken: a site that raises no question. */
  readonly leaveTo: string
  /** The organ that answers for the open formats. */
  readonly publisher: { readonly id: string; readonly name: string }
  /** True while the content comes from the seeded province. */
  readonly demonstration: boolean
}

export const sampleSite: Site = {
  name: words('湖南省电子政务平台', 'Hunan e-government platform'),
  domain: 'www.example.gov.cn',
  idCode: '0000000000',
  host: words('主办单位名称', 'name of the operating organ'),
  icp: '湘ICP备00000000号',
  police: '湘公网安备00000000000000号',
  leaveTo: 'https://www.weather.com.cn/',
  publisher: { id: 'informatisation-office', name: '湖南省人民政府信息化工作办公室' },
  demonstration: true,
}
