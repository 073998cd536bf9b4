// The frame of an OFD package: its files, the document in it, its pages, and the list of its signatures (GB/T 33190 §7, §18).
import { finding, Unreadable, type Finding } from '../finding.ts'
import { unpack } from './package.ts'
import { childOf, childrenOf, parseXml, textIn, type Element } from './xml.ts'

export const ROOT = 'OFD.xml'

export type Opened = {
  readonly files: Map<string, Buffer>
  readonly root: Element
  readonly documentPath: string
  readonly document: Element
  /** In order, with the paths of their contents. */
  readonly pages: readonly { readonly id: string; readonly path: string }[]
  readonly signaturesPath: string | undefined
  readonly signatures: readonly { readonly id: string; readonly kind: 'seal' | 'sign'; readonly path: string }[]
  readonly findings: Finding[]
}

const MOST_PAGES = 5_000
const MOST_SIGNATURES = 200

export function openOfd(ofd: Buffer): Opened {
  const { files, findings } = unpack(ofd)
  const root = fileAt(files, ROOT)
  if (root.name !== 'OFD') throw lacking('OFD')
  const bodies = childrenOf(root, 'DocBody')
  if (bodies.length > 1)
    findings.push(
      finding('ofd.several-documents', '文件中有几份文档，只读取第一份。', 'The file holds several documents; only the first is read.'),
    )
  const documentPath = placed(textIn(bodies[0], 'DocRoot'), '')
  const document = fileAt(files, documentPath)
  const pages = childrenOf(childOf(document, 'Pages'), 'Page').map((page) => ({
    id: page.attributes.get('ID') ?? '',
    path: placed(page.attributes.get('BaseLoc'), documentPath),
  }))
  if (pages.length > MOST_PAGES) throw tooMany(pages.length)
  const said = textIn(bodies[0], 'Signatures')
  const signaturesPath = said === undefined ? undefined : placed(said, '')
  const listed = signaturesPath === undefined ? [] : childrenOf(fileAt(files, signaturesPath), 'Signature')
  if (listed.length > MOST_SIGNATURES) throw tooMany(listed.length)
  const signatures = listed.map(({ attributes }) => ({
    id: attributes.get('ID') ?? '',
    kind: attributes.get('Type') === 'Sign' ? ('sign' as const) : ('seal' as const),
    path: placed(attributes.get('BaseLoc'), signaturesPath!),
  }))
  return { files, root, documentPath, document, pages, signaturesPath, signatures, findings }
}

/** The root element of a file that must be there. */
export function fileAt(files: ReadonlyMap<string, Buffer>, path: string): Element {
  const bytes = files.get(path)
  if (!bytes) throw lacking(path)
  return parseXml(bytes, path)
}

/** A location as a path of the package (§7.3): from the root when it begins with a stroke, else from the file that says it. */
export function placed(location: string | undefined, saidIn: string): string {
  if (location === undefined || location === '') throw lacking(saidIn || ROOT)
  const parts = location.startsWith('/') ? [] : saidIn.split('/').slice(0, -1)
  for (const part of location.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw lacking(location)
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

const lacking = (path: string) =>
  new Unreadable(
    'ofd.lacking',
    `OFD 缺少必要的部分“${path.slice(0, 120)}”，可能没有传完整：请重新取得原件。`,
    `The OFD lacks a part it needs, “${path.slice(0, 120)}”; it may be incomplete: get the original again.`,
    path.slice(0, 120),
  )

const tooMany = (count: number) =>
  new Unreadable(
    'ofd.too-many',
    `文档有 ${count} 页或签名，超过能核对的数目。`,
    `The document has ${count} pages or signatures, more than are checked.`,
  )
