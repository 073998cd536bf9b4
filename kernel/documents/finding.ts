// What a reader of a document has to say against it. A finding leaves the document readable and says what is wrong with it;
// a document that cannot be read at all, or that is built to be read in two ways, is refused whole.
import { words, type Words } from '../text/text.ts'

export type Finding = {
  /** `<format>.<fact>`, e.g. `pdf.changed-after`. */
  readonly code: string
  readonly words: Words
  /** Where: the name of a signature field, an object, a file of the package. */
  readonly about?: string
}

export const finding = (code: string, zh: string, en: string, about?: string): Finding => ({
  code,
  words: words(zh, en),
  ...(about !== undefined && { about }),
})

/** The only error that the readers and writers of documents throw at what they are handed. */
export class Unreadable extends Error {
  readonly finding: Finding
  constructor(code: string, zh: string, en: string, about?: string) {
    super(en)
    this.name = 'Unreadable'
    this.finding = finding(code, zh, en, about)
  }
}
