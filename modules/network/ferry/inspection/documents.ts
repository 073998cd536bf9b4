// PDF and OFD without anything that acts or that is carried inside: looked for in every state of the document and every
// object, reachable or not. What cannot be read for certain is refused, as the kernel's readers refuse it.
import { Unreadable } from '#kernel/documents/finding.ts'
import type { Element } from '#kernel/documents/ofd/xml.ts'
import { openOfd } from '#kernel/documents/ofd/open-ofd.ts'
import { revisionsOf } from '#kernel/documents/pdf/sections.ts'
import { isArray, isDict, nameOf, type Value } from '#kernel/documents/pdf/values.ts'
import { viewOf } from '#kernel/documents/pdf/view.ts'
import { kindOf } from './kind.ts'
import { readMarkup } from './markup.ts'

export type Looked = { readonly active: readonly string[]; readonly fault?: string }

const MOST_STATES = 20
const MOST_DEEP = 80
/** Members and names by which a PDF acts or carries something (ISO 32000-1 §7.11.4, §12.6, §13). */
const MEMBERS = new Set(['JS', 'JavaScript', 'AA', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent', 'RichMediaSettings', 'Launch'])
const NAMES = new Set(
  'JavaScript Launch EmbeddedFile EmbeddedFiles RichMedia FileAttachment Movie Sound Screen Rendition 3D SubmitForm ImportData GoToR GoToE Filespec'.split(
    ' ',
  ),
)

export function lookIntoPdf(pdf: Buffer): Looked {
  return guarded(() => {
    const { revisions, findings } = revisionsOf(pdf)
    if (findings.length > 0) return { active: [], fault: findings[0]!.words.zh }
    if (revisions.length > MOST_STATES) return { active: [], fault: '改动次数过多 / too many revisions' }
    const found = new Set<string>()
    revisions.forEach((_, n) => {
      const view = viewOf(pdf, revisions.slice(0, n + 1))
      actsOf(view.trailer, found, 0)
      for (const [number, entry] of view.table) if (entry.kind !== 'free') actsOf(view.item(number)?.value, found, 0)
    })
    return { active: [...found].map((one) => `PDF /${one}`) }
  })
}

function actsOf(value: Value | undefined, found: Set<string>, deep: number): void {
  if (deep > MOST_DEEP) throw new Unreadable('pdf.deep', '嵌套过深', 'nested too deep')
  const name = nameOf(value)
  if (name !== undefined && NAMES.has(name)) found.add(name)
  if (isArray(value)) for (const one of value) actsOf(one, found, deep + 1)
  if (!isDict(value)) return
  for (const [key, member] of value) {
    if (MEMBERS.has(key)) found.add(key)
    actsOf(member, found, deep + 1)
  }
}

/** Parts of an OFD that act or carry something (GB/T 33190 §14, §17), and what files a plain one may be made of. */
const OFD_PARTS = /^(Attachments?|Extensions?|Movie|Sound|GotoA|Video|Audio)$/
const OFD_FONT = /^(00010000|74727565|4f54544f|74746366)/

export function lookIntoOfd(ofd: Buffer): Looked {
  return guarded(() => {
    const { files, findings } = openOfd(ofd)
    if (findings.length > 0) return { active: [], fault: findings[0]!.words.zh }
    const active: string[] = []
    for (const [path, bytes] of files) {
      const kind = kindOf(bytes)
      if (path.endsWith('.xml')) {
        const { root, active: acts, fault } = readMarkup(bytes, path)
        if (!root) return { active: acts, fault: fault ?? path }
        active.push(...acts)
        for (const name of namesIn(root)) if (OFD_PARTS.test(name)) active.push(`OFD <${name}>`)
      } else if (!(kind === 'png' || kind === 'jpg' || OFD_FONT.test(bytes.toString('hex', 0, 4)) || /\.(esl|dat)$/.test(path)))
        active.push(`OFD ${path.slice(0, 60)}`)
    }
    return { active: [...new Set(active)].slice(0, 20) }
  })
}

function* namesIn(element: Element): Generator<string> {
  yield element.name
  for (const child of element.children) yield* namesIn(child)
}

function guarded(look: () => Looked): Looked {
  try {
    return look()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { active: [], fault: error.finding.words.zh }
  }
}
