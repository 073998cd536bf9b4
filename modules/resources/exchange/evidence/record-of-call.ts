// The record of a call as the log keeps the call: the gateway makes it when the call ends, and whoever proves the call later
// makes it again from the log and must come to the same leaf.
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { CallRecord } from './record.ts'

export type CallFacts = {
  readonly id: string
  readonly at: string
  readonly client: string | null
  readonly client_key: string | null
  readonly organ: string | null
  readonly system: string | null
  readonly service: string
  readonly provider: string | null
  readonly provider_system: string | null
  readonly resource: string | null
  readonly authorisation: string | null
  readonly fields: readonly string[]
  readonly purpose: string | null
  readonly rows: number
  readonly request_digest: string
  readonly answer_digest: string | null
  readonly outcome: CallRecord['outcome']
  readonly grounds: readonly string[]
}

type Signing = { readonly signature?: Uint8Array | null | undefined; readonly providerKey?: string | undefined }

export const recordOf = (call: CallFacts, { signature, providerKey }: Signing): CallRecord => ({
  answer: call.answer_digest ?? '',
  at: call.at,
  authorisation: call.authorisation ?? '',
  call: call.id,
  consumer: {
    client: call.client ?? '',
    key: call.client_key ?? '',
    organ: call.organ ?? '',
    system: call.system ?? '',
  },
  fields: call.fields,
  format: 2,
  grounds: call.grounds,
  outcome: call.outcome,
  provider: {
    key: providerKey ?? '',
    organ: call.provider ?? '',
    resource: call.resource ?? '',
    service: call.service,
    system: call.provider_system ?? '',
  },
  purpose: call.purpose ?? '',
  request: call.request_digest,
  rows: call.rows,
  signature: signature ? sm3Hex(signature) : '',
})
