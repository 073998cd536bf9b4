// The ways in which a command ends other than well. Exit codes: 0 done, 1 refused or a fault, 2 wrong usage.
import type { Words } from '#kernel/text/text.ts'

/** The caller wrote it wrongly: exit code 2. */
export class UsageError extends Error {
  readonly words: Words
  constructor(zh: string, en: string) {
    super(en)
    this.name = 'UsageError'
    this.words = { zh, en }
  }
}

/** It was understood and did not go through: exit code 1. */
export class Failed extends Error {
  readonly words: Words
  constructor(zh: string, en: string) {
    super(en)
    this.name = 'Failed'
    this.words = { zh, en }
  }
}
