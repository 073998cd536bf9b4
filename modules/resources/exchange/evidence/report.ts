import type { Words } from '#kernel/text/text.ts'
import type { Finding } from '#kernel/trust/malformed.ts'

export type Report = {
  readonly holds: readonly Words[]
  /** What the file leaves open, and what the reader has to compare. */
  readonly open: readonly Words[]
  /** Empty: the evidence stands. */
  readonly findings: readonly Finding[]
}

export type PartReport = Partial<Report>
