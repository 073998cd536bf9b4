// What is proven of a call: the two systems and their organs, the keys that speak for them, the authorisation, the fields and
// purpose, the outcome, and the digests of request, signature and answer. Its RFC 8785 text is a leaf of the batch's tree.
import { leafHash } from '#kernel/audit/merkle.ts'

/** The first form, of which the log still holds calls. */
export type FirstRecord = {
  readonly answer: string
  readonly at: string
  readonly call: string
  readonly client: string
  readonly fields: readonly string[]
  readonly purpose: string
  readonly request: string
  readonly rows: number
  readonly service: string
}

/** The second form. What is not known of a refused call is an empty text. */
export type CallRecord = {
  /** SM3 of the answer's data. */
  readonly answer: string
  readonly at: string
  readonly authorisation: string
  readonly call: string
  readonly consumer: { readonly client: string; readonly key: string; readonly organ: string; readonly system: string }
  readonly fields: readonly string[]
  readonly format: 2
  readonly grounds: readonly string[]
  readonly outcome: 'answered' | 'refused' | 'failed'
  /** `key` is that of the provider's signature on the batch; empty where nothing was answered. */
  readonly provider: {
    readonly key: string
    readonly organ: string
    readonly resource: string
    readonly service: string
    readonly system: string
  }
  readonly purpose: string
  /** SM3 of the text that the consumer signed. */
  readonly request: string
  readonly rows: number
  /** SM3 of the consumer's DER signature. */
  readonly signature: string
}

/** Members stand in order, so plain JSON is the canonical text; a property test compares the two. */
export function recordText(record: CallRecord): string {
  const { answer, at, authorisation, call, consumer, fields, format, grounds, outcome, provider, purpose, request, rows, signature } =
    record
  const { client, key, organ, system } = consumer
  const { key: providerKey, organ: providerOrgan, resource, service, system: providerSystem } = provider
  return JSON.stringify({
    answer,
    at,
    authorisation,
    call,
    consumer: { client, key, organ, system },
    fields,
    format,
    grounds,
    outcome,
    provider: { key: providerKey, organ: providerOrgan, resource, service, system: providerSystem },
    purpose,
    request,
    rows,
    signature,
  })
}

export const leafOf = (record: CallRecord): Buffer => leafHash(Buffer.from(recordText(record)))
