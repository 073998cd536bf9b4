// A paper on a page: plain, no red head and no emblem; what people wrote is data of the template and never markup.
import { readFileSync } from 'node:fs'
import { BUNDLED, type Fonts, fontsChosen } from '#kernel/documents/typst/fonts.ts'
import { typeset } from '#kernel/documents/typst/typeset.ts'

const template = readFileSync(new URL('letter.typ', import.meta.url), 'utf8')

export type Printed = {
  readonly title: string
  readonly number: string
  readonly addressee: string
  readonly text: string
  readonly organ: string
  readonly day: string
  /** Under the text: that it is simulated. */
  readonly note: string
}

export function printLetter({ text, ...letter }: Printed, fonts: Fonts = fontsChosen()): Buffer {
  const fangsong = fonts.families.find((family) => /仿宋|fang ?song/i.test(family))
  return typeset(template, { ...letter, lines: text.split('\n'), fonts: fangsong ? [fangsong, BUNDLED] : [BUNDLED] }, fonts).pdf()
}
