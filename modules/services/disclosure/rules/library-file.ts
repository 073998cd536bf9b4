// A library to import is a folder of texts: a folder a kind (and within it, where one likes, a folder an issuer), a file a document, in the plain manner in which statute books are kept:
//
//   # Title
//   2019年4月3日 中华人民共和国国务院令第711号修订     lines about where the text comes from
//   <!-- INFO END -->
//   ## 第一章 总则                                     headings
//   第一条 …                                           articles and paragraphs
//
// The day stands in the name of the file, `信息公开条例(2019-04-03).md`, or else is the last one of the lines above. What cannot be read
// is said in words a clerk mends it by; nothing is guessed.
import { words, type Words } from '#kernel/text/text.ts'
import { day, type Day } from '#kernel/time/day.ts'
import type { Block, categories, documentKinds, topics } from '../fields.ts'

type Kept = { readonly kind: keyof typeof documentKinds; readonly topic: keyof typeof topics; readonly category: keyof typeof categories }
const law = (topic: Kept['topic'], kind: Kept['kind'] = 'law'): Kept => ({ kind, topic, category: '01' })

/** What a folder's name says of its documents. */
const folders: Readonly<Record<string, Kept>> = {
  宪法: law('01'),
  宪法相关法: law('01'),
  民法典: law('14'),
  民法商法: law('07'),
  刑法: law('14'),
  行政法: law('01'),
  行政法规: law('01', 'regulation'),
  部门规章: law('01', 'rule'),
  社会法: law('13'),
  经济法: law('02'),
  诉讼与非诉讼程序法: law('14'),
  司法解释: law('14', 'judicial'),
  规范性文件: law('01', 'normative'),
  通知公告: law('01', 'notice'),
}

const issuers = [
  '全国人民代表大会常务委员会',
  '全国人民代表大会',
  '国务院',
  '中央军事委员会',
  '最高人民法院',
  '最高人民检察院',
  '国家监察委员会',
] as const

export type LibraryDocument = Kept & {
  readonly title: string
  readonly issuerName: string
  readonly documentNumber?: string
  readonly madeOn: Day
  readonly body: Block[]
}
export type ReadFile = { readonly document: LibraryDocument } | { readonly faults: readonly Words[] }

const END = '<!-- INFO END -->'
const LONGEST = 8000
const MOST_BLOCKS = 6000

export function readLibraryFile(path: string, text: string): ReadFile {
  const faults: Words[] = []
  const parts = path.split('/')
  const [name = '', ...above] = parts.toReversed()
  const folder = above.find((it) => folders[it]) ?? above[0] ?? ''
  const kept = folders[folder]
  // Within a kind's folder, one of its own says who issued what lies in it.
  const under = above[0] === folder ? undefined : above[0]
  if (!kept)
    faults.push(words(`文件夹“${folder}”不认识，可以用：${Object.keys(folders).join('、')}`, `The folder “${folder}” is not known`))
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[\s\u3000]+$/u, '').trim())
  const first = lines.findIndex((line) => line !== '')
  const title = /^#\s+(.+)$/.exec(lines[first] ?? '')?.[1]?.trim()
  if (!title) faults.push(words('第一行不是“# 标题”', 'The first line is not “# title”'))
  if (title && title.length > 300) faults.push(words(`标题有 ${title.length} 字，最长 300 字`, 'The title is longer than 300 characters'))
  const end = lines.findIndex((line) => line === END)
  if (end < 0) faults.push(words(`没有“${END}”这一行，分不清题注和正文`, `The line “${END}” is missing`))
  const info = lines.slice(first + 1, Math.max(end, first + 1)).filter(Boolean)
  const body = blocksOf(lines.slice(end + 1))
  if (end >= 0 && body.length === 0) faults.push(words('没有正文', 'There is no text'))
  if (body.length > MOST_BLOCKS)
    faults.push(words(`正文有 ${body.length} 段，最多 ${MOST_BLOCKS} 段`, `More than ${MOST_BLOCKS} paragraphs`))
  const long = body.findIndex((block) => block.text.length > LONGEST)
  if (long >= 0)
    faults.push(words(`第 ${long + 1} 段超过 ${LONGEST} 字，请分段`, `Paragraph ${long + 1} is longer than ${LONGEST} characters`))
  const madeOn = dayIn(name, info)
  if (!madeOn) faults.push(words('文件名和题注里都没有日期', 'Neither the name nor the lines above hold a day'))
  const issuerName = issuerIn(title ?? '', info, kept) ?? under
  if (!issuerName) faults.push(words('题注里看不出发文机关', 'The lines above do not say who issued it'))
  if (faults.length > 0) return { faults }
  const documentNumber = numberIn(info)
  return {
    document: { ...kept!, title: title!, issuerName: issuerName!, madeOn: madeOn!, body, ...(documentNumber && { documentNumber }) },
  }
}

function blocksOf(lines: readonly string[]): Block[] {
  return lines
    .filter((line) => line !== '' && !line.startsWith('<!--'))
    .map((line) => {
      const heading = /^(#{1,6})\s+(.+)$/.exec(line)
      if (heading) return { kind: 'heading', level: Math.min(3, Math.max(1, heading[1]!.length - 1)), text: heading[2]! }
      return {
        kind: /^第[〇零一二三四五六七八九十百千\d]+条(之[一二三四五六七八九十]+)?(?=\s|　|$)/u.test(line) ? 'article' : 'paragraph',
        text: line,
      }
    })
}

function dayIn(name: string, info: readonly string[]): Day | undefined {
  const named = /[(（](\d{4}-\d{2}-\d{2})[)）]\.md$/.exec(name)?.[1]
  const [year, month, date] = [...info.join('\n').matchAll(/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g)].at(-1)?.slice(1) ?? []
  try {
    return day(named ?? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
  } catch {
    return undefined
  }
}

/** Who is named where it was passed, the last of them; a court's interpretation bears its name. */
function issuerIn(title: string, info: readonly string[], kept: Kept | undefined): string | undefined {
  const named = (text: string) =>
    issuers.filter((issuer) => text.includes(issuer) && !(issuer === '全国人民代表大会' && text.includes(`${issuer}常务`)))
  const plain = info.map((line) => line.replace(/第[一二三四五六七八九十]+届/g, ''))
  const inTitle = named(title)
  if (inTitle.length > 0 && kept?.kind === 'judicial') return inTitle.join('、')
  for (const line of plain.toReversed()) {
    const found = named(line)
    if (found.length > 0) return found[0]
    const ministry = /([\u4e00-\u9fff]{2,20}?(?:部|委员会|总局|局|署|会|院|行))(?:令|公告|第\d+号令|发布|公布)/u.exec(line)?.[1]
    if (ministry) return ministry.replace(/^日/, '')
  }
  return inTitle[0] ?? (kept?.kind === 'regulation' ? '国务院' : undefined)
}

const numberIn = (info: readonly string[]): string | undefined =>
  [
    ...info
      .join('\n')
      .matchAll(/[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,4}号|[\u4e00-\u9fff]{2,20}令第?\s?[\d一二三四五六七八九十〇零百]{1,6}\s?号/gu),
  ].at(-1)?.[0]
