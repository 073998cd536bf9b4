// One call as it is being heard: what has been established of it so far. Whatever happens, a log entry can be made of it.
import type { Actor } from '#kernel/access/actor.ts'
import { lineOf } from '#kernel/audit/line.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { callFacts } from '../contract.ts'
import type { CallFacts } from '../rules/call-is-authorised.ts'
import { recordOf } from '../evidence/record-of-call.ts'
import type { EvidenceKey } from '../evidence/signing-keys.ts'
import type { LogEntry } from './call-log.ts'
import type { LoggedCall } from '../store/calls.ts'
import type { ReadCall } from './read-request.ts'

export type Facts = Out<typeof callFacts>

export type Hearing = {
  readonly id: string
  readonly at: Instant
  readonly started: number
  readonly service: string
  /** The text the caller signed, or as much of the address as was sent. */
  request: string
  said?: ReadCall
  facts?: Facts
  /** The signature was good and the call is new. */
  recognised: boolean
  fields: readonly string[]
  purpose?: string
  authorisation?: string
}

export type Outcome = {
  readonly outcome: LoggedCall['outcome']
  readonly grounds: readonly Ground[]
  readonly rows: number
  readonly answerDigest: string | null
  /** The key of the organ that answered. */
  readonly provider?: EvidenceKey
}

export function entryOf(hearing: Hearing, { outcome, grounds, rows, answerDigest, provider }: Outcome, policy: string): LogEntry {
  const { id, at, said, facts, recognised, request, service, fields } = hearing
  const client = recognised ? facts?.client : undefined
  const purpose = hearing.purpose ?? said?.purpose ?? ''
  const requestDigest = sm3Hex(request)
  const codes = grounds.map(({ code }) => code)
  const call: LoggedCall = {
    id,
    at,
    day: dayAt(at),
    service,
    fields,
    rows,
    request,
    outcome,
    client: client?.id ?? null,
    client_key: client?.keyId ?? null,
    organ: client?.organ ?? null,
    system: client?.system ?? null,
    provider: facts?.service?.organ ?? null,
    provider_system: facts?.service?.system ?? null,
    resource: facts?.service?.resource ?? null,
    authorisation: hearing.authorisation ?? null,
    purpose: purpose || null,
    signature: said?.signature.toString('base64') ?? null,
    request_digest: requestDigest,
    answer_digest: answerDigest,
    ms: Math.round((performance.now() - hearing.started) * 100) / 100,
    grounds: codes,
    clauses: [...new Set(grounds.flatMap(({ clauses }) => clauses ?? []))],
    nonce: client && said ? said.nonce : null,
  }
  const entry = {
    call,
    record: recordOf(call, { signature: said?.signature, providerKey: provider?.keyId }),
    ...(provider && { provider }),
  }
  if (outcome !== 'refused' || !client) return entry
  // A refusal of a known system is a line of the audit log too, so that the pages of the clauses count it.
  const actor: Actor = { kind: 'system', id: client.id, name: client.name, organ: client.organ, permissions: new Map() }
  const line = lineOf({
    at,
    request: id,
    actor,
    action: 'exchange.call',
    outcome: 'refused',
    policy,
    subject: `exchange.service/${facts?.service?.id ?? service}`,
    purpose,
    grounds,
    inputDigest: requestDigest,
  })
  return { ...entry, line }
}

/** What the rule decides about: the facts that stand, and what the caller wants. */
export const callFactsOf = (
  found: Facts,
  hearing: { at: Hearing['at']; service: string },
  fields: readonly string[],
  purpose: string,
): CallFacts => ({
  today: dayAt(hearing.at),
  service: hearing.service,
  open: found.service?.state === 'open',
  published: found.published,
  items: found.items,
  authorisations: found.authorisations,
  consumerGrounds: found.consumerGrounds as readonly Ground[],
  providerGrounds: found.providerGrounds as readonly Ground[],
  fields,
  purpose,
})
