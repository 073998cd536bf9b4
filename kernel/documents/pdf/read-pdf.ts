// Reads the signatures of a PDF: what each covers, byte by byte, and what was done to the document after it. Whether a
// signature's CMS or seal is good is for others to say; they are handed the very bytes that it must hold for.
import { finding, type Finding } from '../finding.ts'
import { changesBetween } from './changes.ts'
import { fromPlane } from './place.ts'
import { revisionsOf, type Revision } from './sections.ts'
import { FILTERS, type PdfReport, type PdfSignature, type SignatureForm } from './signed-pdf.ts'
import { isDict, isRef, isText, nameOf, textOf, type Text, type Value } from './values.ts'
import { viewOf, type Field, type Page, type View } from './view.ts'

const MOST_SIGNATURES = 200
const NOTHING = Buffer.alloc(0)
/** The widest official seal is 5 cm and the longest signature line shorter than this: a larger look hides text. */
const WIDEST_LOOK_MM = 90

/** Every signature of the document, its states, and what is wrong with them. Throws only Unreadable. */
export function readPdf(file: Buffer): PdfReport {
  const { revisions, findings } = revisionsOf(file)
  const view = viewOf(file, revisions)
  const fields = view.fields().filter(({ value }) => view.dictOf(value) !== undefined)
  if (fields.length > MOST_SIGNATURES)
    return { signatures: [], revisions: stated(revisions), findings: [...findings, tooMany(fields.length)] }
  const pages = view.pages()
  const signatures = fields.map((field) => signatureOf(file, revisions, view, pages, field, findings))
  findings.push(...sharedValues(fields), ...vanished(file, revisions, fields))
  for (const { field, coveredRevision } of signatures)
    if (coveredRevision !== undefined && coveredRevision < revisions.length)
      findings.push(...changesBetween(viewOf(file, revisions.slice(0, coveredRevision)), view, field))
  return {
    signatures: signatures.sort((a, b) => a.byteRange[3] + a.byteRange[2] - b.byteRange[3] - b.byteRange[2]),
    revisions: stated(revisions),
    findings,
  }
}

const stated = (revisions: readonly Revision[]) =>
  revisions.map(({ end, sections }) => ({
    end,
    objects: [...new Set(sections.flatMap(({ entries }) => [...entries.keys()]))].filter((n) => n > 0),
  }))

function signatureOf(
  file: Buffer,
  revisions: readonly Revision[],
  view: View,
  pages: readonly Page[],
  field: Field,
  findings: Finding[],
): PdfSignature {
  const dict = view.dictOf(field.value)!
  const contents = view.resolved(dict.get('Contents'))
  const range = rangeIn(view, dict.get('ByteRange'))
  const subFilter = nameOf(view.resolved(dict.get('SubFilter'))) ?? ''
  const extra = view.resolved(dict.get('YueluExtra'))
  const fault = rangeFault(file, range, isText(contents) ? contents : undefined)
  if (fault) findings.push(finding('pdf.byte-range', ...fault, field.name))
  const end = range[2] + range[3]
  const covered = fault
    ? -1
    : revisions.findIndex(
        (revision) =>
          revision.end >= end && /^[\r\n]*$/.test(file.toString('latin1', end, Math.min(revision.end, end + 3))) && revision.end - end <= 2,
      )
  if (!fault && covered < 0)
    findings.push(
      finding(
        'pdf.half-covered',
        '签名覆盖的范围没有到任何一个版本的结尾。',
        'What the signature covers ends in the middle of a state of the document.',
        field.name,
      ),
    )
  const { value: cms, fault: tail } = derOf(isText(contents) ? contents.bytes : NOTHING)
  if (tail) findings.push(finding('pdf.contents', ...tail, field.name))
  return {
    field: field.name,
    form: (Object.keys(FILTERS) as SignatureForm[]).find((form) => FILTERS[form][1] === subFilter),
    subFilter,
    cms,
    byteRange: range,
    signedBytes: fault ? NOTHING : Buffer.concat([file.subarray(0, range[1]), file.subarray(range[2], end)]),
    coversWholeFile: !fault && end === file.length,
    coveredRevision: covered < 0 ? undefined : covered + 1,
    ...placeOf(view, pages, field, findings),
    name: textOf(view.resolved(dict.get('Name'))),
    reason: textOf(view.resolved(dict.get('Reason'))),
    at: dateOf(textOf(view.resolved(dict.get('M')))),
    extra: isText(extra) ? extra.bytes : undefined,
  }
}

function rangeIn(view: View, value: Value | undefined): [number, number, number, number] {
  const four = view.listOf(value).map((one) => view.resolved(one))
  const whole = four.length === 4 && four.every((one) => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0)
  return whole ? (four as [number, number, number, number]) : [0, 0, 0, 0]
}

/** The covered bytes are the whole file up to its end, save the one string that holds the signature itself. */
function rangeFault(
  file: Buffer,
  [first, length, second, rest]: readonly number[],
  contents: Text | undefined,
): [string, string] | undefined {
  if (!contents?.hex || contents.from < 0)
    return ['签名值不在文件中应在的位置。', 'The value of the signature does not stand where it must.']
  if (first !== 0 || length === 0 || rest === 0)
    return ['签名没有从文件开头起覆盖到结尾。', 'The signature does not cover the file from its beginning to an end.']
  if (second! + rest! > file.length)
    return [
      '签名声明覆盖的范围超出文件：文件被截断或改写。',
      'The signature claims to cover more than the file has: it was cut or rewritten.',
    ]
  if (length !== contents.from || second !== contents.to)
    return [
      '签名覆盖的范围在签名值之外另有缺口，缺口中的内容可以随意更换。',
      'The signature leaves a gap besides its own value; what stands there can be exchanged at will.',
    ]
  return undefined
}

/** The DER value at the beginning; whatever follows must be padding of zeros. */
function derOf(bytes: Buffer): { value: Buffer; fault?: [string, string] } {
  const wide = (bytes[1] ?? 0) & 0x80 ? bytes[1]! & 0x7f : 0
  const length = wide === 0 ? (bytes[1] ?? 0) : wide <= 4 && bytes.length >= 2 + wide ? bytes.readUIntBE(2, wide) : Number.NaN
  const end = 2 + wide + length
  if (bytes[0] !== 0x30 || !(end <= bytes.length))
    return {
      value: NOTHING,
      fault: ['签名值不完整或不是规定的编码。', 'The value of the signature is incomplete or not encoded as it must be.'],
    }
  return bytes.subarray(end).every((byte) => byte === 0)
    ? { value: bytes.subarray(0, end) }
    : { value: bytes.subarray(0, end), fault: ['签名值之后还跟着别的字节。', 'Other bytes follow the value of the signature.'] }
}

function placeOf(view: View, pages: readonly Page[], field: Field, findings: Finding[]): Pick<PdfSignature, 'page' | 'rect'> {
  const where = pages.findIndex(({ dict }) => view.listOf(dict.get('Annots')).some((one) => isRef(one) && one.ref === field.number))
  const corners = view.listOf(field.dict.get('Rect')).map((one) => view.resolved(one))
  const four = corners.length === 4 && corners.every((one) => typeof one === 'number') ? (corners as number[]) : undefined
  if (where < 0 || !four || four[0] === four[2] || four[1] === four[3]) return { page: where < 0 ? undefined : where + 1, rect: undefined }
  const rect = fromPlane(pages[where]!, four)
  if (rect.width > WIDEST_LOOK_MM || rect.height > WIDEST_LOOK_MM)
    findings.push(
      finding(
        'pdf.large-look',
        `签名图样有 ${rect.width}×${rect.height} 毫米，大于任何印章，可能遮盖了正文。`,
        `The look of the signature measures ${rect.width} by ${rect.height} mm, larger than any seal; it may hide the text.`,
        field.name,
      ),
    )
  return { page: where + 1, rect }
}

/** Two fields that show one signature, or one name. */
function sharedValues(fields: readonly Field[]): Finding[] {
  const seen = new Set<string | number>()
  return fields.flatMap(({ name, value }) => {
    const marks = isRef(value) ? [name, value.ref] : [name]
    const twice = marks.some((mark) => seen.has(mark))
    for (const mark of marks) seen.add(mark)
    return twice
      ? [finding('pdf.shared-signature', '两个签名域共用一个签名或名称。', 'Two signature fields share one signature or one name.', name)]
      : []
  })
}

/** Signatures of earlier states that the document no longer shows. */
function vanished(file: Buffer, revisions: readonly Revision[], fields: readonly Field[]): Finding[] {
  if (revisions.length > MOST_SIGNATURES) return [tooMany(revisions.length)]
  const now = new Set(fields.map(({ number }) => number))
  const gone = new Map<number, string>()
  for (let count = 1; count < revisions.length; count += 1) {
    const view = viewOf(file, revisions.slice(0, count))
    for (const { number, name, value } of view.fields()) if (!now.has(number) && isDict(view.resolved(value))) gone.set(number, name)
  }
  return [...gone.values()].map((name) =>
    finding('pdf.signature-removed', '文档曾经有一个签名，后来被去掉了。', 'The document once had a signature that was taken away.', name),
  )
}

const tooMany = (count: number) =>
  finding(
    'pdf.too-many',
    `文档有 ${count} 个签名或版本，超过能核对的数目。`,
    `The document has ${count} signatures or states, more than are checked.`,
  )

/** D:YYYYMMDDHHmmSS with its zone (§7.9.4). */
function dateOf(text: string | undefined): Date | undefined {
  const [, year, month, day, hour, minute, second, zone, hours, minutes] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?/.exec(text ?? '') ?? []
  if (year === undefined) return undefined
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone || !hours ? 'Z' : `${hours}:${minutes ?? '00'}`}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
