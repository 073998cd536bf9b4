// A document as GB/T 9704 wants it on paper: what stands where is in red-head.typ, what stands there is made here.
import { dayInChinese } from '#kernel/time/day.ts'
import { readFileSync } from 'node:fs'
import { type Fonts, fontsChosen } from '#kernel/documents/typst/fonts.ts'
import { type Typeset, typeset } from '#kernel/documents/typst/typeset.ts'
import { facesFrom, noteOn } from './faces.ts'
import { paragraphsOf, titleLines } from './structure.ts'

export type RedHead = {
  /** The organ's name as it signs. */
  readonly organ: string
  /** 发文机关标志. */
  readonly mark: string
  readonly number: string
  /** Who signed, on an upward document. */
  readonly signer?: string
  readonly title: string
  readonly addressed: string
  readonly body: string
  readonly attachments: readonly { readonly name: string; readonly text?: string | null }[]
  readonly remark: string
  readonly urgency: string
  readonly copied: string
  /** The day it was signed and the day it was printed; a draft has neither. */
  readonly signedOn?: string
  readonly printedOn?: string
}

/** Where the middle of the seal lies, in millimetres from the top left of its page. */
export type SealPlace = { readonly page: number; readonly x: number; readonly y: number }

export type SetDocument = {
  readonly typeset: Typeset
  readonly seal: SealPlace
  /** Faces of the standard that other fonts stand in for. */
  readonly substituted: readonly string[]
}

const template = readFileSync(new URL('red-head.typ', import.meta.url), 'utf8')

/**
 * 7.3.5: the seal may not stand on a page without text. Where it would, the line spacing is drawn together or apart; the
 * standard allows that, and no longer allows the words 此页无正文.
 */
export const TIGHTNESS = [1, 0.97, 0.94, 1.04, 0.91, 1.08] as const

export function setRedHead(document: RedHead, fonts: Fonts = fontsChosen()): SetDocument {
  const { faces, substituted } = facesFrom(fonts)
  const data = { ...dataOf(document), faces, note: noteOn(substituted), keywords: substituted.map((name) => `字体代用：${name}`) }
  const attempt = (tightness: number, keep: boolean) => typeset(template, { ...data, tightness, keep }, fonts)
  const answer = (set: Typeset) => ({ typeset: set, seal: sealOf(set), substituted })
  for (const tightness of TIGHTNESS) {
    const set = attempt(tightness, false)
    if (sealOf(set).page === textEnd(set)) return answer(set)
  }
  return answer(attempt(1, mayGoOver(data)))
}

/** What would go over must itself fit on a page. Longer texts have more lines to win by the spacing, and come not so far. */
const MOST_LINES = 12

function mayGoOver({ attachments, body }: ReturnType<typeof dataOf>): boolean {
  const last = body.at(-1)
  const lines =
    attachments.length > 0
      ? attachments.reduce((sum, name) => sum + Math.ceil(name.length / 20), 0)
      : Math.ceil((last ? last.lead.length + last.rest.length : 0) / 26)
  return lines <= MOST_LINES
}

const sealOf = (set: Typeset): SealPlace => set.marks<SealPlace>('seal')[0]!
const textEnd = (set: Typeset): number => set.marks<SealPlace>('text-ends').at(-1)?.page ?? 1

function dataOf(document: RedHead) {
  const { attachments, signedOn, printedOn, organ } = document
  const [year, month, day] = (signedOn ?? '2000-01-01').split('-').map(Number)
  const labelled = attachments.map(({ name, text }, i) => ({ label: attachments.length === 1 ? '附件' : `附件${i + 1}`, name, text }))
  return {
    heading: document.title,
    author: organ,
    date: { year, month, day },
    mark: document.mark,
    number: document.number,
    signer: document.signer ?? '',
    title: titleLines(document.title),
    addressed: document.addressed,
    body: paragraphsOf(document.body),
    attachments: attachments.map(({ name }) => name),
    attached: labelled
      .filter(({ text }) => text)
      .map(({ label, name, text }) => ({ label, title: titleLines(name), body: paragraphsOf(text!) })),
    signed: organ,
    dated: signedOn ? dayInChinese(signedOn) : '　　年　月　日',
    remark: document.remark,
    urgency: document.urgency,
    copied: document.copied,
    printed: { by: organ, on: printedOn ? dayInChinese(printedOn) : '　　年　月　日' },
  }
}
