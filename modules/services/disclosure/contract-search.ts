// The search of the library: one box, four filters, each with its counts; and the one document that a number names.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as field from './fields.ts'

const count = f.integer('份数', 'Documents')
const counted = <S extends f.TSchema>(zh: string, en: string, value: S) => f.list(zh, en, f.object({ value, count }), { max: 100 })
const year = f.integer('年份', 'Year', { min: 1900, max: 2999 })
/** The id of an organ of the register, or the name of another. */
const issuer = f.text('发文机关', 'Issuer', { max: 100 })

export const PAGE = 20
export const MOST_PAGES = 50

export const search = question({
  name: 'disclosure.search',
  title: words('查找公开文件', 'Search documents'),
  may: 'anyone',
  public: true,
  input: f.object({
    q: f.optional(f.text('找什么', 'What for', { max: 100 })),
    issuer: f.optional(issuer),
    year: f.optional(year),
    topic: f.optional(field.topic),
    validity: f.optional(field.validity),
    page: f.optional(f.integer('页码', 'Page', { min: 1, max: MOST_PAGES })),
  }),
  output: f.object({
    total: count,
    /** Whether the counts are exact; else they are estimated from every 64th document, and the best and newest are listed. */
    exact: f.flag('准确', 'Exact'),
    pages: f.integer('页数', 'Pages', { max: MOST_PAGES }),
    documents: f.list(
      '文件',
      'Documents',
      f.object({
        ...field.line.properties,
        snippet: f.list('摘录', 'Snippet', f.object({ text: f.text('文字', 'Text', { max: 1000, min: 0 }), hit: f.flag('命中', 'Hit') }), {
          max: 50,
        }),
      }),
      { max: PAGE },
    ),
    issuers: f.list('发文机关', 'Issuers', f.object({ value: issuer, name: field.organName, count }), { max: 100 }),
    years: counted('年份', 'Years', year),
    topics: counted('主题', 'Topics', field.topic),
    validities: counted('有效性', 'Validity', field.validity),
  }),
})

/** Whoever holds a printed one asks by what stands on it, and gets nothing of what is not published. */
export const documentByIndexNumber = question({
  name: 'disclosure.document-by-index-number',
  title: words('按索引号找公开文件', 'A public document by its index number'),
  may: 'anyone',
  public: true,
  input: f.object({ indexNumber: f.text('索引号', 'Index number', { max: 40 }) }),
  output: f.object({ found: f.orNull(field.line) }),
})
