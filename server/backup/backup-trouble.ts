import { StartError } from '../start-error.ts'

/** A backup, restore or drill that cannot go on: one sentence in each language that names the cause and the mend. */
export class BackupTrouble extends StartError {
  constructor(zh: string, en: string, options: { cause?: unknown } = {}) {
    super({ zh, en }, options)
  }
}
