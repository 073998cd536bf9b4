import type { Words } from '../text/text.ts'
import type { Instant } from '../time/day.ts'

/** A message that leaves the house. It bears the id of the fact it is about, so that a receiver knows a repetition. */
export type Notice = {
  readonly id: string
  readonly kind: string
  readonly title: Words
  readonly first: Words
  readonly about: string
  readonly at: Instant
  /** Where the workbench is. */
  readonly address: string
}

/** Sends one notice or throws; whoever calls it tries again later. */
export type Channel = { readonly name: string; send(notice: Notice): Promise<void> }
