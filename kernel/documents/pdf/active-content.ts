// What in a PDF does more than show pages (ISO 32000-2 §12.6, §13): scripts, programs that are started, files inside, forms that send
// themselves. Looked for in every object that any state of the file holds, and, for readers that find objects by themselves, in the
// bytes as they stand. A link to a page and the view it opens with are no more than a page.
import { finding, type Finding, Unreadable } from '../finding.ts'
import { revisionsOf } from './sections.ts'
import { isArray, isDict, isRef, nameOf, type Value } from './values.ts'
import { viewOf } from './view.ts'

const named: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  JavaScript: ['脚本', 'a script'],
  JS: ['脚本', 'a script'],
  Launch: ['启动程序', 'a program to start'],
  EmbeddedFile: ['内嵌文件', 'a file inside'],
  EmbeddedFiles: ['内嵌文件', 'a file inside'],
  FileAttachment: ['附件', 'an attachment'],
  RichMedia: ['多媒体', 'media'],
  Rendition: ['多媒体', 'media'],
  Movie: ['多媒体', 'media'],
  Sound: ['多媒体', 'media'],
  XFA: ['动态表单', 'a form that changes itself'],
  SubmitForm: ['自动提交', 'a form that sends itself'],
  ImportData: ['自动导入', 'an import'],
  GoToE: ['跳转到内嵌文件', 'a jump into a file inside'],
  GoToR: ['跳转到其他文件', 'a jump to another file'],
}
/** Short names stand in pictures by chance; as bytes only the long ones are looked for. */
const LONG = Object.keys(named).filter((name) => name.length >= 8)
const MOST_VALUES = 2_000_000
/** A paper that was changed and signed again so often is no paper to hand in, and each state is looked through. */
const MOST_STATES = 40

/** Everything active, each kind once. Throws `Unreadable`. */
export function activeInPdf(file: Buffer): { readonly pages: number; readonly findings: Finding[] } {
  const { revisions, findings } = revisionsOf(file)
  if (revisions.length > MOST_STATES)
    throw new Unreadable('pdf.too-many-states', 'PDF 改动过的次数太多，请重新导出。', 'The PDF was changed too often: export it anew.')
  const found = new Set<string>()
  for (let count = 1; count <= revisions.length; count += 1) {
    const view = viewOf(file, revisions.slice(0, count))
    for (const number of view.table.keys()) look(view.item(number)?.value, found)
  }
  const text = file.toString('latin1')
  for (const name of LONG) if (text.includes(`/${name}`)) found.add(name)
  const pages = viewOf(file, revisions).pages().length
  return { pages, findings: [...findings, ...[...found].map((name) => finding('pdf.active', ...named[name]!, name))] }
}

/** Names stand as keys, and as values of S, Type and Subtype. */
function look(value: Value | undefined, found: Set<string>): void {
  const waiting: (Value | undefined)[] = [value]
  for (let seen = 0; waiting.length > 0 && seen < MOST_VALUES; seen += 1) {
    const one = waiting.pop()
    const name = nameOf(one)
    if (name !== undefined && Object.hasOwn(named, name)) found.add(name)
    if (isArray(one)) for (const member of one) waiting.push(member)
    if (!isDict(one) || isRef(one)) continue
    for (const [key, member] of one) {
      if (Object.hasOwn(named, key)) found.add(key)
      waiting.push(member)
    }
  }
}
