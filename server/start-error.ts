// What stops a start for a reason the operator can mend. It is shown as its sentences alone, without a stack.

export type Words = { readonly zh: string; readonly en: string }

/** A start that cannot go on: one sentence in Chinese and one in English, each naming the cause and the mend. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly words: Words
  readonly exitCode: number

  constructor(words: Words, options: { exitCode?: number; cause?: unknown } = {}) {
    super(`${words.zh}\n${words.en}`, { cause: options.cause })
    this.words = words
    this.exitCode = options.exitCode ?? 1
  }
}
