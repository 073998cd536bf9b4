import type { Words } from '#kernel/text/text.ts'

/** A backup, restore or drill that cannot go on: one sentence in each language that names the cause and the mend. */
export class BackupTrouble extends Error {
  override readonly name = 'BackupTrouble'
  readonly words: Words

  constructor(zh: string, en: string, options: { cause?: unknown } = {}) {
    super(`${zh}\n${en}`, options)
    this.words = { zh, en }
  }
}
