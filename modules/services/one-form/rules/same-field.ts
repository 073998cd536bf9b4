// When two fields are the same one. Names are compared without what is in brackets, without spaces and marks, without the words that
// only say whose or that it is a number, and after a short list of what people call the fields of the base registers. Nothing is
// guessed by likeness: a refused form must be arguable.
import { measureOf, sameMeasure } from './units.ts'

const CALLED: Readonly<Record<string, string>> = {
  身份证号: '公民身份号码',
  身份证号码: '公民身份号码',
  身份证: '公民身份号码',
  身份号码: '公民身份号码',
  居民身份证号码: '公民身份号码',
  出生年月: '出生日期',
  出生年月日: '出生日期',
  户籍所在地: '户籍地址',
  户口地址: '户籍地址',
  户口所在地: '户籍地址',
  现住址: '现住地址',
  居住地址: '现住地址',
  学历: '文化程度',
  受教育程度: '文化程度',
  工作单位: '用人单位',
  婚姻情况: '婚姻状况',
  残疾级别: '残疾等级',
  社会信用代码: '统一社会信用代码',
  信用代码: '统一社会信用代码',
  单位名称: '企业名称',
  法人代表: '法定代表人',
  法人姓名: '法定代表人',
  注册地址: '住所',
  从业人员: '从业人数',
  户籍总人口: '户籍人口',
  总户数: '户籍户数',
  户数: '户籍户数',
  女性户籍人口: '户籍女性人口',
  男性户籍人口: '户籍男性人口',
  出生人口: '出生人数',
  死亡人口: '死亡人数',
  个体户: '个体工商户',
  公司制企业: '公司',
  农民合作社: '农民专业合作社',
  社团: '社会团体',
}

/** Words before a name that say whose it is or that it is so now. What they leave is a name still. */
const BEFORE = /^(截至期末|截至目前|本单位|本地区|本辖区|本省|本市|本县|全省|全市|全县|辖区内?|现有|实有|目前|当前)(?=.{2})/
/** Words after it that say it is a number. 「人数」 and 「户数」 are names by themselves. */
const AFTER = /(?<=.{2})(?<![人户])(总数量|总数|数量|数目|合计|总计|数)$/

function bareOf(title: string): string {
  let bare = title
    .normalize('NFKC')
    .replaceAll(/[(【[][^)】\]]*[)】\]]/g, '')
    .replaceAll(/[\s、，,。.：:；;·_\-/“”"'《》]/g, '')
    .toLowerCase()
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(BEFORE, '').replace(AFTER, '')
  }
  return bare
}

const byBare = new Map(Object.entries(CALLED).map(([called, name]) => [bareOf(called), bareOf(name)]))

/** The name by which a field is compared. */
export function plainName(title: string): string {
  const bare = bareOf(title)
  return byBare.get(bare) ?? bare
}

/** Every name that is compared as this one, as people write them. */
export function namesFor(title: string): string[] {
  const plain = plainName(title)
  const called = Object.entries(CALLED).filter(([, name]) => bareOf(name) === plain)
  const stems = [plain, ...called.flat()]
  const dressed = stems.flatMap((stem) =>
    ['', '现有', '实有'].flatMap((before) => ['', '数', '总数'].map((after) => before + stem + after)),
  )
  return [...new Set(dressed)].filter((name) => name.length <= 100)
}

/** The unit of a field: as given, else the one in its name's brackets. */
export function unitOf({ title, unit }: { readonly title: string; readonly unit?: string | null | undefined }): string | null {
  if (unit) return unit
  const inBrackets = [...title.normalize('NFKC').matchAll(/[(【[]([^)】\]]*)[)】\]]/g)].map(([, inner]) =>
    inner!.replace(/^单位[:：]?/, ''),
  )
  return inBrackets.find((inner) => measureOf(inner) !== undefined) ?? null
}

type Named = { readonly title: string; readonly unit?: string | null | undefined }

export const isSame = (one: Named, other: Named): boolean =>
  plainName(one.title) === plainName(other.title) && sameMeasure(unitOf(one), unitOf(other))
