// Reads an OFD document and its signatures: which file each holds, which has changed, which nothing holds. Whether the value
// of a signature and its seal are good is for others to say; they are handed the bytes that it must hold for.
import { sm3 } from '../../trust/sm3.ts'
import { finding, type Finding } from '../finding.ts'
import { type OfdReport, type OfdSign } from './ofd-document.ts'
import { fileAt, openOfd, placed, type Opened } from './open-ofd.ts'
import { referencesIn } from './references.ts'
import { SM3_OID } from './seal-ofd.ts'
import { childOf, childrenOf, textIn, type Element } from './xml.ts'

/** Throws only Unreadable. */
export function readOfd(ofd: Buffer): OfdReport {
  const opened = openOfd(ofd)
  const { files, findings, document, documentPath, root } = opened
  const area = boxIn(textIn(document, 'CommonData', 'PageArea', 'PhysicalBox'))
  const pages = opened.pages.map(({ path }) => {
    const page = fileAt(files, path)
    const [, , width_mm, height_mm] = boxIn(textIn(page, 'Area', 'PhysicalBox')) ?? area ?? [0, 0, 210, 297]
    return { width_mm, height_mm, text: textsOf(childOf(page, 'Content')).join('\n') }
  })
  // Many signatures over many files: each file is hashed once, each signature parsed once.
  const digests = new Map<string, Buffer>()
  const digestOf = (path: string, bytes: Buffer) => {
    const digest = digests.get(path) ?? sm3(bytes)
    digests.set(path, digest)
    return digest
  }
  const parsed = opened.signatures.map(({ path }) => fileAt(files, path))
  const owned = parsed.map((signature, place) => ownFiles(signature, opened.signatures[place]!.path))
  const signs = parsed.map((signature, place) => signAt(opened, place, signature, owned, digestOf))
  for (const sign of signs) findings.push(...faultsOf(sign))
  findings.push(...strays(opened, signs))
  return {
    title: textIn(root, 'DocBody', 'DocInfo', 'Title'),
    pages,
    attachments: attachmentsOf(files, document, documentPath),
    signs: signs.map(({ faults: _, ...sign }) => sign),
    findings,
  }
}

type Seen = OfdSign & { readonly faults: readonly Finding[] }

type Own = ReturnType<typeof ownFiles>

function signAt(
  opened: Opened,
  place: number,
  signature: Element,
  owned: readonly Own[],
  digestOf: (path: string, bytes: Buffer) => Buffer,
): Seen {
  const { files } = opened
  const { id, kind, path } = opened.signatures[place]!
  const signedBytes = files.get(path)!
  const info = childOf(signature, 'SignedInfo')
  const references = referencesIn(signature, path)
  const { value, seal } = owned[place]!
  const covered = new Set(references.map((reference) => reference.path))
  // Own files cannot be under the own digest, and later signatures' not yet; the list has to stay open for those.
  const open = new Set([opened.signaturesPath!, path, value, seal])
  for (let later = place + 1; later < owned.length; later += 1)
    for (const file of [opened.signatures[later]!.path, owned[later]!.value, owned[later]!.seal]) open.add(file)
  const faults: Finding[] = []
  const method = childOf(info, 'References')?.attributes.get('CheckMethod')
  if (method !== SM3_OID)
    faults.push(
      finding(
        'ofd.digest-method',
        '签名没有使用 SM3 摘要，无法认定文档未被改动。',
        'The signature does not use SM3 digests; nothing says that the document is unchanged.',
        path,
      ),
    )
  if (covered.size < references.length)
    faults.push(finding('ofd.two-references', '签名对同一个文件登记了两次。', 'The signature lists one file twice.', path))
  const folder = placed('.', path)
  if ([value, seal].some((file) => file !== undefined && placed('.', file) !== folder))
    faults.push(
      finding(
        'ofd.sign-elsewhere',
        '签名的组成文件不在签名自己的目录中。',
        'The files of the signature do not stand in its own folder.',
        path,
      ),
    )
  const stamps = childrenOf(info, 'StampAnnot').map(({ attributes }) => {
    const [x, y, width, height] = boxIn(attributes.get('Boundary')) ?? [0, 0, 0, 0]
    const page = opened.pages.findIndex((one) => one.id === attributes.get('PageRef'))
    return { page: page < 0 ? undefined : page + 1, x, y, width, height }
  })
  if (stamps.some(({ page }) => page === undefined))
    faults.push(finding('ofd.stamp-nowhere', '签章落在不存在的页上。', 'The seal stands on a page that does not exist.', path))
  return {
    id,
    kind,
    path,
    signedBytes,
    digest: digestOf(path, signedBytes),
    signedValue: value === undefined ? undefined : files.get(value),
    seal: seal === undefined ? undefined : files.get(seal),
    provider: childOf(info, 'Provider')?.attributes.get('ProviderName'),
    signatureMethod: textIn(info, 'SignatureMethod'),
    at: textIn(info, 'SignatureDateTime'),
    stamps,
    references: [...covered],
    missing: [...covered].filter((file) => !files.has(file)),
    mismatched: references
      .filter(({ path: file, digest }) => files.has(file) && !digestOf(file, files.get(file)!).equals(digest))
      .map(({ path: file }) => file),
    uncovered: [...files.keys()].filter((file) => !covered.has(file) && !open.has(file)),
    faults,
  }
}

const ownFiles = (signature: Element, path: string) => {
  const [value, seal] = [textIn(signature, 'SignedValue'), textIn(signature, 'SignedInfo', 'Seal', 'BaseLoc')]
  return { value: value === undefined ? undefined : placed(value, path), seal: seal === undefined ? undefined : placed(seal, path) }
}

function faultsOf({ path, missing, mismatched, uncovered, signedValue, faults }: Seen): Finding[] {
  const each = (files: readonly string[], code: string, zh: string, en: string) =>
    files.slice(0, 20).map((file) => finding(code, `${zh}：${file}。`, `${en}: ${file}.`, path))
  return [
    ...faults,
    ...(signedValue ? [] : [finding('ofd.no-value', '签名没有签名值。', 'The signature has no value.', path)]),
    ...each(missing, 'ofd.file-missing', '签名覆盖的文件不在了', 'A file that the signature covers is gone'),
    ...each(mismatched, 'ofd.file-changed', '签署之后文件被改动', 'A file was changed after the signature'),
    ...each(
      uncovered,
      'ofd.file-uncovered',
      '文件不在签名的覆盖范围内，可能是签署之后加入的',
      'A file is not covered by the signature; it may have been added after it',
    ),
  ]
}

/** A signature that stands in the package and is not in its list, or is listed twice. */
function strays({ files, signatures }: Opened, signs: readonly OfdSign[]): Finding[] {
  const listed = new Set(signatures.map(({ path }) => path))
  const found = [...files.keys()]
    .filter((path) => /(^|\/)Signature\.xml$/i.test(path) && !listed.has(path))
    .map((path) =>
      finding(
        'ofd.sign-unlisted',
        `文件中有一个没有登记的签名：${path}。`,
        `The package holds a signature that its list does not name: ${path}.`,
        path,
      ),
    )
  return listed.size === signs.length
    ? found
    : [...found, finding('ofd.sign-twice', '同一个签名登记了两次。', 'One signature is listed twice.')]
}

function boxIn(text: string | undefined): [number, number, number, number] | undefined {
  const four = text?.trim().split(/\s+/).map(Number) ?? []
  return four.length === 4 && four.every((one) => Number.isFinite(one) && Math.abs(one) < 100_000)
    ? (four as [number, number, number, number])
    : undefined
}

/** The text of every text object, in the order of the file. */
function textsOf(within: Element | undefined): string[] {
  const found: string[] = []
  for (const child of within?.children ?? [])
    if (child.name === 'TextObject')
      found.push(
        childrenOf(child, 'TextCode')
          .map(({ text }) => text)
          .join(''),
      )
    else found.push(...textsOf(child))
  return found
}

function attachmentsOf(files: ReadonlyMap<string, Buffer>, document: Element, documentPath: string) {
  const said = textIn(document, 'Attachments')
  if (said === undefined) return []
  const path = placed(said, documentPath)
  return childrenOf(fileAt(files, path), 'Attachment').flatMap((attachment) => {
    const bytes = files.get(placed(textIn(attachment, 'FileLoc'), path))
    return bytes ? [{ name: attachment.attributes.get('Name') ?? '', bytes }] : []
  })
}
