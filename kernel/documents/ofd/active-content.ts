// What in an OFD package does more than show pages (GB/T 33190 §14 actions, §20 attachments): files inside, sounds, and whatever is no
// part of a document at all.
import { finding, type Finding } from '../finding.ts'
import { openOfd } from './open-ofd.ts'
import { type Element, parseXml } from './xml.ts'

/** What pages, fonts, pictures and signatures are kept in. */
const OF_PAGES = /\.(xml|png|jpe?g|bmp|gif|tiff?|jb2|ttf|otf|ttc|esl|dat|icc)$/i
const ACTIVE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  GotoA: ['附件', 'an attachment'],
  Sound: ['声音', 'a sound'],
  Movie: ['视频', 'a film'],
  Attachment: ['附件', 'an attachment'],
}

/** Everything active, each kind once. Throws `Unreadable`. */
export function activeInOfd(file: Buffer): { readonly pages: number; readonly findings: Finding[] } {
  const { files, pages, findings } = openOfd(file)
  const found = new Set<string>()
  for (const [path, bytes] of files) {
    if (!OF_PAGES.test(path)) findings.push(finding('ofd.foreign-file', '与版面无关的文件', 'a file that is no part of its pages', path))
    if (/\.xml$/i.test(path)) look(parseXml(bytes, path), found)
  }
  return { pages: pages.length, findings: [...findings, ...[...found].map((name) => finding('ofd.active', ...ACTIVE[name]!, name))] }
}

function look(root: Element, found: Set<string>): void {
  for (const waiting = [root]; waiting.length > 0;) {
    const { name, children } = waiting.pop()!
    if (Object.hasOwn(ACTIVE, name)) found.add(name)
    waiting.push(...children)
  }
}
