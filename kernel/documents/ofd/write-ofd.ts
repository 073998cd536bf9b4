// Writes an OFD document (GB/T 33190-2016): a zip of XML files. The same draft makes the same bytes.
import { Unreadable } from '../finding.ts'
import { readPng } from '../picture/png.ts'
import { chinaClock } from '../../time/day.ts'
import { sm3Hex } from '../../trust/sm3.ts'
import { type OfdDraft } from './ofd-document.ts'
import { pack } from './package.ts'
import { pageContent } from './page-content.ts'
import { element, figure, textElement, xmlFile } from './xml.ts'

const MOST_PAGES = 2_000

export function writeOfd(draft: OfdDraft): Buffer {
  const { title, pages, fonts = {}, attachments = [], at } = draft
  demandPages(pages)
  const shelf = shelfOf()
  const contents = pages.map((page) => pageContent(page, shelf))
  const pageIds = contents.map(() => shelf.number())
  const attachmentIds = attachments.map(() => shelf.number())
  const date = dayOf(at)

  const body = new Map<string, Buffer>()
  if (attachments.length > 0) {
    const listed = attachments.map(({ name, bytes }, n) => {
      const file = `attachment_${n + 1}${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''}`
      body.set(`Doc_0/Attachs/${file}`, bytes)
      const said = { ID: attachmentIds[n], Name: name, CreationDate: date, Size: figure(bytes.length / 1_024), Visible: 'true' }
      return element('Attachment', said, textElement('FileLoc', file))
    })
    body.set('Doc_0/Attachs/Attachments.xml', xmlFile('Attachments', {}, ...listed))
  }
  contents.forEach((content, n) => body.set(`Doc_0/Pages/Page_${n}/Content.xml`, content))
  for (const [path, bytes] of shelf.files(fonts)) body.set(path, bytes)

  const first = pages[0]!
  const box = element('PhysicalBox', {}, `0 0 ${figure(first.width_mm)} ${figure(first.height_mm)}`)
  const document = xmlFile(
    'Document',
    {},
    element(
      'CommonData',
      {},
      textElement('MaxUnitID', String(shelf.last())),
      element('PageArea', {}, box),
      textElement('PublicRes', 'PublicRes.xml'),
      textElement('DocumentRes', 'DocumentRes.xml'),
    ),
    element('Pages', {}, ...pageIds.map((ID, n) => element('Page', { ID, BaseLoc: `Pages/Page_${n}/Content.xml` }))),
    ...(attachments.length > 0 ? [textElement('Attachments', 'Attachs/Attachments.xml')] : []),
  )
  const id = draft.id ?? sm3Hex(Buffer.concat([...body.values()])).slice(0, 32)
  return pack(new Map([['OFD.xml', rootFile(id, title, draft.author, date)], ['Doc_0/Document.xml', document], ...body]), at)
}

function rootFile(id: string, title: string, author: string | undefined, date: string): Buffer {
  const info = [
    textElement('DocID', id),
    textElement('Title', title),
    ...(author === undefined ? [] : [textElement('Author', author)]),
    textElement('CreationDate', date),
    textElement('Creator', 'Yuelu'),
  ]
  return xmlFile(
    'OFD',
    { Version: '1.0', DocType: 'OFD' },
    element('DocBody', {}, element('DocInfo', {}, ...info), textElement('DocRoot', 'Doc_0/Document.xml')),
  )
}

/** Numbers, fonts and pictures of one document; equal pictures are kept once. */
function shelfOf() {
  let last = 0
  const fonts = new Map<string, number>()
  const pictures = new Map<string, { id: number; png: Buffer }>()
  const number = () => (last += 1)
  return {
    number,
    last: () => last,
    font(family: string): number {
      const id = fonts.get(family) ?? number()
      fonts.set(family, id)
      return id
    },
    picture(png: Buffer): number {
      const digest = sm3Hex(png)
      const known = pictures.get(digest) ?? { id: number(), png }
      if (!pictures.has(digest)) readPng(png)
      pictures.set(digest, known)
      return known.id
    },
    files(carried: Readonly<Record<string, Buffer>>): Map<string, Buffer> {
      const files = new Map<string, Buffer>()
      const letters = [...fonts].map(([family, ID], n) => {
        const bytes = carried[family]
        const file = `font_${n + 1}.ttf`
        if (bytes) files.set(`Doc_0/Res/${file}`, bytes)
        return element(
          'Font',
          { ID, FontName: family, FamilyName: family, Charset: 'unicode' },
          ...(bytes ? [textElement('FontFile', file)] : []),
        )
      })
      const media = [...pictures.values()].map(({ id, png }, n) => {
        const file = `picture_${n + 1}.png`
        files.set(`Doc_0/Res/${file}`, png)
        return element('MultiMedia', { ID: id, Type: 'Image', Format: 'PNG' }, textElement('MediaFile', file))
      })
      const resources = (name: string, inside: readonly string[]) =>
        xmlFile('Res', { BaseLoc: 'Res' }, ...(inside.length ? [element(name, {}, ...inside)] : []))
      files.set('Doc_0/PublicRes.xml', resources('Fonts', letters))
      files.set('Doc_0/DocumentRes.xml', resources('MultiMedias', media))
      return files
    },
  }
}

function demandPages(pages: OfdDraft['pages']): void {
  const sized = pages.every(({ width_mm, height_mm }) => width_mm > 0 && height_mm > 0 && width_mm <= 5_000 && height_mm <= 5_000)
  if (pages.length === 0 || pages.length > MOST_PAGES || !sized)
    throw new Unreadable(
      'ofd.pages',
      `文档须有 1 至 ${MOST_PAGES} 页，每页宽高为正数且不超过 5 米。`,
      `A document has 1 to ${MOST_PAGES} pages, each with a width and height above zero and up to 5 m.`,
    )
}

/** The day in China. */
const dayOf = (at: Date) => chinaClock(at).slice(0, 10)
