// Seals an OFD document (GB/T 33190 §18): Signature.xml holds the SM3 digest of every file that is in the package by then, the
// files of earlier signatures among them; the value signs Signature.xml. The list of signatures alone stays open, so that
// another can follow.
import { chinaClock } from '../../time/day.ts'
import { sm3 } from '../../trust/sm3.ts'
import { Unreadable } from '../finding.ts'
import { type OfdSeal, type PreparedOfd } from './ofd-document.ts'
import { openOfd, placed, ROOT, type Opened } from './open-ofd.ts'
import { pack } from './package.ts'
import { childOf, element, figure, parseXml, textElement, textIn, xmlFile } from './xml.ts'
import { referencesIn } from './references.ts'

export const SM3_OID = '1.2.156.10197.1.401'
const SM2_WITH_SM3_OID = '1.2.156.10197.1.501'

/** The sealed package; for a signer at hand. */
export function sealOfd({
  signer,
  ...seal
}: OfdSeal & { readonly signer: (toSign: Pick<PreparedOfd, 'digest' | 'signedBytes' | 'property'>) => Buffer }): Buffer {
  const prepared = prepareOfd(seal)
  return prepared.finish(signer(prepared))
}

/** The package with all but the value, and what to sign. */
export function prepareOfd({ ofd, seal, stamps = [], at, provider, signatureMethod = SM2_WITH_SM3_OID }: OfdSeal): PreparedOfd {
  const opened = openOfd(ofd)
  const files = new Map(opened.files)
  const listPath = opened.signaturesPath ?? withList(opened, files)
  for (const { path } of opened.signatures) demandOpen(opened, path, listPath)

  const folder = freeFolder(listPath, files)
  const id = freeId(opened.signatures.map((one) => one.id))
  const inFolder = (name: string) => `${folder}/${name}`
  const listed = [
    ...opened.signatures.map((one) => [one.id, one.kind === 'seal' ? 'Seal' : 'Sign', `/${one.path}`]),
    [id, seal ? 'Seal' : 'Sign', `/${inFolder('Signature.xml')}`],
  ]
  files.set(
    listPath,
    xmlFile(
      'Signatures',
      {},
      textElement('MaxSignId', id),
      ...listed.map(([ID, Type, BaseLoc]) => element('Signature', { ID, Type, BaseLoc })),
    ),
  )
  if (seal) files.set(inFolder('Seal.esl'), seal)
  const references = [...files]
    .filter(([path]) => path !== listPath)
    .map(([path, bytes]) => element('Reference', { FileRef: `/${path}` }, textElement('CheckValue', sm3(bytes).toString('base64'))))
  const signedBytes = xmlFile(
    'Signature',
    {},
    element(
      'SignedInfo',
      {},
      element('Provider', { ProviderName: provider?.name ?? 'Yuelu', Company: provider?.company, Version: provider?.version }),
      textElement('SignatureMethod', signatureMethod),
      textElement('SignatureDateTime', timeText(at)),
      element('References', { CheckMethod: SM3_OID }, ...references),
      ...stamps.map((stamp, n) => stampOf(opened, stamp, `${id}-${n + 1}`)),
      ...(seal ? [element('Seal', {}, textElement('BaseLoc', `/${inFolder('Seal.esl')}`))] : []),
    ),
    textElement('SignedValue', `/${inFolder('SignedValue.dat')}`),
  )
  files.set(inFolder('Signature.xml'), signedBytes)
  return {
    digest: sm3(signedBytes),
    signedBytes,
    property: `/${inFolder('Signature.xml')}`,
    finish: (signedValue) => pack(new Map([...files, [inFolder('SignedValue.dat'), signedValue]]), at),
  }
}

/** Names the list of signatures in OFD.xml, which the first signature then covers too. */
function withList({ files: before, documentPath, root }: Opened, files: Map<string, Buffer>): string {
  const path = placed('Signs/Signatures.xml', documentPath)
  const text = before.get(ROOT)!.toString('utf8')
  const grown = text.replace(
    /<\/([\w.-]+:)?DocBody\s*>/,
    (end, prefix: string | undefined) => `<${prefix ?? ''}Signatures>${path}</${prefix ?? ''}Signatures>${end}`,
  )
  const bytes = Buffer.from(grown)
  const body = childOf(parseXml(bytes, ROOT), 'DocBody')
  if (before.has(path) || textIn(body, 'Signatures') !== path || textIn(body, 'DocRoot') !== textIn(root, 'DocBody', 'DocRoot'))
    throw new Unreadable(
      'ofd.no-place',
      'OFD.xml 的写法使签名无处可放：请由原程序重新导出该文档。',
      'OFD.xml is written in a way that leaves no place for signatures: export the document anew from the program that made it.',
    )
  files.set(ROOT, bytes)
  return path
}

/** An earlier signature that covers the list itself ends the document (§18.1): one more would break it. */
function demandOpen({ files }: Opened, path: string, listPath: string): void {
  const signature = files.get(path)
  if (signature && !referencesIn(parseXml(signature, path), path).some((reference) => reference.path === listPath)) return
  throw new Unreadable(
    'ofd.closed',
    '已有的签名锁定了签名列表，再加签会使它失效。',
    'A signature that is there covers the list of signatures; another one would break it.',
    path,
  )
}

function stampOf(opened: Opened, stamp: NonNullable<OfdSeal['stamps']>[number], ID: string): string {
  const page = opened.pages[stamp.page - 1]
  const { x, y, width, height } = stamp
  if (!page || ![x, y].every(Number.isFinite) || !(width > 0 && height > 0))
    throw new Unreadable(
      'ofd.off-page',
      `签章位置不对：文档共 ${opened.pages.length} 页，宽高须为正数。`,
      `The place of the seal is wrong: the document has ${opened.pages.length} pages, and width and height must be above zero.`,
    )
  return element('StampAnnot', { ID, PageRef: page.id, Boundary: [x, y, width, height].map(figure).join(' ') })
}

function freeFolder(listPath: string, files: ReadonlyMap<string, Buffer>): string {
  const base = placed('.', listPath)
  const paths = [...files.keys()]
  let n = 0
  while (paths.some((path) => path.startsWith(`${base}/Sign_${n}/`))) n += 1
  return `${base}/Sign_${n}`
}

function freeId(taken: readonly string[]): string {
  let n = taken.length + 1
  const id = () => `s${String(n).padStart(3, '0')}`
  while (taken.includes(id())) n += 1
  return id()
}

/** The time as the wall clock of China shows it. */
const timeText = (at: Date) => chinaClock(at).slice(0, 19)
