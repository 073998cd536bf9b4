// Puts a signature into a PDF as an update behind everything that stands there: a form field, its look on the page, and a
// place of fixed size for the value, which is filled when the signature over all other bytes has been made.
import { chinaClock } from '../../time/day.ts'
import { Unreadable } from '../finding.ts'
import { lookOf } from './appearance.ts'
import { shownSize, toPlane } from './place.ts'
import { revisionsOf } from './sections.ts'
import { FILTERS, type PdfSeal, type PreparedPdf, type Rect } from './signed-pdf.ts'
import { appended, sizeOf, type Placed } from './update.ts'
import { dict, having, hexText, humanText, isRef, name, ref, written, type Dict, type Value } from './values.ts'
import { viewOf, type Page, type View } from './view.ts'

/** A CMS with a chain of three certificates and a time stamp takes 7 to 9 KiB. */
const ROOM = 12_288
const MOST_ROOM = 262_144
/** Room for four figures of a file below 10 GB; what is not needed stays as spaces. */
const RANGE = [0, 9_999_999_999, 9_999_999_999, 9_999_999_999] as const

/** The sealed document; for a signer at hand. */
export function sealPdf({ signer, ...seal }: PdfSeal & { readonly signer: (bytes: Buffer) => Buffer }): Buffer {
  const prepared = preparePdf(seal)
  return prepared.finish(signer(prepared.signedBytes))
}

/** The document with its signature's place kept free, and the bytes to sign. */
export function preparePdf({
  pdf,
  page,
  rect,
  picture,
  form = 'cades',
  name: signedBy,
  reason,
  at,
  room = ROOM,
  extra,
}: PdfSeal): PreparedPdf {
  const { revisions } = revisionsOf(pdf)
  const view = viewOf(pdf, revisions)
  const last = revisions.at(-1)!.sections.at(-1)!
  const target = pageAt(view, page)
  if (rect) demandOnPage(target, rect)
  if (room < 256 || room > MOST_ROOM) throw new TypeError(`room for a signature must be 256 to ${MOST_ROOM} bytes: ${room}`)
  const [filter, subFilter] = FILTERS[form]
  const [signature, field, look] = [sizeOf(view), sizeOf(view) + 1, sizeOf(view) + 2]
  const value = dict({
    Type: name('Sig'),
    Filter: name(filter),
    SubFilter: name(subFilter),
    ByteRange: [...RANGE],
    Contents: hexText(Buffer.alloc(room)),
    Name: humanText(signedBy),
    Reason: reason === undefined ? undefined : humanText(reason),
    M: humanText(dateText(at)),
    YueluExtra: extra && hexText(extra),
  })
  const looks = rect && picture ? lookOf(picture, rect.width, rect.height, target.rotate, look) : []
  const widget = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: humanText(freeName(view)),
    V: ref(signature),
    // Printed, and not to be moved (table 165).
    F: 132,
    Rect: rect ? toPlane(target, rect) : [0, 0, 0, 0],
    P: ref(target.number),
    AP: looks.length > 0 ? dict({ N: ref(look) }) : undefined,
  })
  const { file, offsets } = appended(pdf, view, last, [
    { number: signature, item: { value } },
    { number: field, item: { value: widget } },
    ...looks.map(([number, item]) => ({ number, item })),
    ...naming(view, target, field),
  ])
  return withPlace(file, offsets.get(signature)!, room)
}

/** Fills in the range, and keeps what stands on both sides of the value. */
function withPlace(file: Buffer, at: number, room: number): PreparedPdf {
  const from = file.indexOf('/Contents ', at) + '/Contents '.length
  const to = from + 2 * room + 2
  const empty = written([...RANGE])
  file.write(`[0 ${from} ${to} ${file.length - to}]`.padEnd(empty.length), file.indexOf(empty, at), 'latin1')
  return {
    signedBytes: Buffer.concat([file.subarray(0, from), file.subarray(to)]),
    finish(signature) {
      if (signature.length > room)
        throw new Unreadable(
          'pdf.no-room',
          `签名值有 ${signature.length} 字节，预留的 ${room} 字节放不下：请加大预留。`,
          `The signature has ${signature.length} bytes and does not fit the ${room} kept for it: keep more room.`,
        )
      const sealed = Buffer.from(file)
      sealed.write(signature.toString('hex'), from + 1, 'latin1')
      return sealed
    },
  }
}

function pageAt(view: View, number: number): Page {
  const pages = view.pages()
  const page = pages[number - 1]
  if (!page)
    throw new Unreadable(
      'pdf.no-page',
      `文档只有 ${pages.length} 页，没有第 ${number} 页。`,
      `The document has ${pages.length} pages; there is no page ${number}.`,
    )
  return page
}

function demandOnPage(page: Page, { x, y, width, height }: Rect): void {
  const [across, down] = shownSize(page)
  const inside =
    [x, y, width, height].every(Number.isFinite) && x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= across && y + height <= down
  if (!inside)
    throw new Unreadable(
      'pdf.off-page',
      `签章位置超出页面：页面为 ${Math.round(across)}×${Math.round(down)} 毫米。`,
      `The place of the seal is not on the page, which measures ${Math.round(across)} by ${Math.round(down)} mm.`,
    )
}

/** The page's annotations, the form's fields and the catalog, as far as they must change to name the field. */
function naming(view: View, page: Page, field: number): Placed[] {
  const placed: Placed[] = []
  const put = (number: number, value: Value) => placed.push({ number, item: { value } })
  /** The member of a dictionary grown by the field; a list that is an object of its own is written anew there. */
  const grown = (holder: Dict, key: string): Dict | undefined => {
    const list = holder.get(key)
    const longer = [...view.listOf(list), ref(field)]
    if (!isRef(list)) return having(holder, key, longer)
    put(list.ref, longer)
    return undefined
  }
  const annotated = grown(page.dict, 'Annots')
  if (annotated) put(page.number, annotated)
  const formRef = view.catalog.get('AcroForm')
  const form = view.dictOf(formRef) ?? new Map<string, Value>()
  // Signatures exist, and only appending keeps them (table 219).
  const named = having(grown(form, 'Fields') ?? form, 'SigFlags', 3)
  if (isRef(formRef)) put(formRef.ref, named)
  else put(view.root, having(view.catalog, 'AcroForm', named))
  return placed
}

function freeName(view: View): string {
  const taken = new Set(view.fields().map(({ name }) => name))
  let count = taken.size + 1
  while (taken.has(`Signature${count}`)) count += 1
  return `Signature${count}`
}

/** The time as the wall clock of China shows it. */
const dateText = (at: Date) => `D:${chinaClock(at).slice(0, 19).replace(/[-T:]/g, '')}+08'00'`
