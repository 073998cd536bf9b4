// What a reader of a document has to say against it. A finding leaves the document readable and says what is wrong with it;
// a document that cannot be read at all, or that is built to be read in two ways, is refused whole.
import { Malformed, type Finding as Wrong } from '../trust/malformed.ts'

/** `code` is `<format>.<fact>`; `about` says where: a signature field, an object, a file of the package. */
export type Finding = Wrong & { readonly about?: string }

export const finding = (code: string, zh: string, en: string, about?: string): Finding => ({
  code,
  words: { zh, en },
  ...(about !== undefined && { about }),
})

/** The only error that the readers and writers of documents throw at what they are handed. */
export class Unreadable extends Malformed {
  readonly finding: Finding
  constructor(code: string, zh: string, en: string, about?: string) {
    super({ zh, en })
    this.name = 'Unreadable'
    this.finding = finding(code, zh, en, about)
  }
}
