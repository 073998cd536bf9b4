import type { Words } from '../text/text.ts'

/** Bytes that are not what they claim to be: a file, message or certificate that nobody can read. `words` says what and why. */
export class Malformed extends Error {
  readonly words: Words
  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options)
    this.name = 'Malformed'
    this.words = words
  }
}

/** What is wrong with something that could be read. An empty list of findings means that it stands. */
export type Finding = { readonly code: string; readonly words: Words }

export const finding = (code: string, zh: string, en: string): Finding => ({ code, words: { zh, en } })
