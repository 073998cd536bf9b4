// The gateway: hears a call, makes sure who calls, decides by what stands now, reads from the provider, writes the log, and
// only then answers. On the way of an allowed call there is one statement, the provider's; the log is shared (call-log.ts).
import { type Actor, platformActor } from '#kernel/access/actor.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { type Ground, ground, Refused, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import type { Signer } from '#kernel/trust/signer.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { callFacts, methods, trustNow } from '../contract.ts'
import { type SealBatch, sealWith } from '../evidence/seal-batch.ts'
import { openSigningKeys } from '../evidence/signing-keys.ts'
import { callerRefusals, callRefusals } from '../refusals.ts'
import { callIsAuthorised, chosen } from '../rules/call-is-authorised.ts'
import { type LogEntry, openCallLog } from './call-log.ts'
import { forgetNonces, pull, subscriptionOf } from '../store/calls.ts'
import { cursors } from './cursor.ts'
import { factsCache } from './facts-cache.ts'
import { callFactsOf, entryOf, type Facts, type Hearing, type Outcome } from './hearing.ts'
import { openProviders, type ProviderOptions } from './open-providers.ts'
import { PROBLEM, problemOf } from './problem.ts'
import { ProviderFailed } from './providers/provider.ts'
import { callerProof, inTime, signedText } from './prove-caller.ts'
import { type IncomingCall, readCall, readCaller, type ReadCall, serviceIn } from './read-request.ts'
import { lookAtSubscriptions } from './look-at-subscriptions.ts'

export type GatewayOptions = ProviderOptions & {
  readonly house: House
  /** The gateway's own keys, SM2 and P-256; their public halves are published to consumers. */
  readonly key: Sm2KeyPair
  readonly p256: Signer
  /** Seals the keys that sign for the providers. */
  readonly vault: Vault
  /** How a batch is sealed, for the bench that measures what evidence costs; everybody else gets evidence. */
  readonly seal?: SealBatch
  /** How long facts are believed, at most 500 ms (400). */
  readonly factsLifeMs?: number
  readonly gatherMs?: number
}

export type Answered = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export type Gateway = ReturnType<typeof openGateway>

export function openGateway(options: GatewayOptions) {
  const { house, key } = options
  const { pool } = house.database
  const asker = platformActor('exchange')
  const facts = factsCache<Facts>((client, service) => house.ask(asker, callFacts.name, { client, service }) as Promise<Facts>, {
    lifeMs: Math.min(500, options.factsLifeMs ?? 400),
  })
  const standing = async () => ((await house.ask(asker, trustNow.name, {})) as Out<typeof trustNow>).standing
  const keys = openSigningKeys({ pool, sm2: key, p256: options.p256, vault: options.vault, now: () => house.clock.now(), standing })
  const log = openCallLog({
    pool,
    seal: options.seal ?? sealWith(keys),
    clock: house.clock,
    policy: house.policy,
    ...(options.gatherMs !== undefined && { gatherMs: options.gatherMs }),
  })
  const cursor = cursors(key.privateKey)
  const proof = callerProof()
  const providers = openProviders(options)

  /** Who calls: a registered client, by a fresh and unheard signature of its key. */
  async function recognise(hearing: Hearing, call: IncomingCall): Promise<ReadCall & { facts: Facts }> {
    const said = readCall(call)
    hearing.said = said
    hearing.fields = said.fields
    hearing.request = signedText(call, said)
    inTime(hearing.at, said)
    const found = await facts.get(said.client, said.service)
    hearing.facts = found
    if (!found.client) return refuse(ground(callerRefusals.unknownClient))
    proof.prove(hearing.request, said, found.client.publicKey)
    hearing.recognised = true
    if (found.client.state !== 'active') refuse(ground(callerRefusals.suspendedClient))
    return { ...said, facts: found }
  }

  /** Whether it may have it; answers the fields it gets, in the order of their names. */
  function authorise(hearing: Hearing, found: Facts, fields: readonly string[], purpose: string): readonly string[] {
    const facts = callFactsOf(found, hearing, fields, purpose)
    refuseAny(callIsAuthorised(facts))
    const decided = chosen(facts)
    if (decided.authorisation) hearing.authorisation = decided.authorisation.id
    hearing.fields = decided.fields.toSorted()
    return hearing.fields
  }

  async function readPage(hearing: Hearing, said: ReadCall & { facts: Facts }) {
    const fields = authorise(hearing, said.facts, said.fields, said.purpose)
    const holder = { client: said.client, service: said.service }
    const after = said.after === undefined ? undefined : cursor.open(holder, said.after)
    const service = said.facts.service!
    // One row more than asked for says whether there is more.
    const { id, organ, name, system } = said.facts.client!
    const actor: Actor = { kind: 'system', id, name, organ, permissions: new Map() }
    const by = { actor, system, purpose: said.purpose, now: hearing.at, request: hearing.id }
    const page = await providers.forCaller(house, service, by).page({ fields, key: service.keyField, after, limit: said.limit + 1 })
    const more = page.rows.length > said.limit
    const rows = more ? page.rows.slice(0, said.limit) : page.rows
    return { rows: rows.length, text: JSON.stringify({ next: more ? cursor.seal(holder, page.keys[said.limit - 1]!) : null, rows }) }
  }

  async function readQueue(hearing: Hearing, said: ReadCall & { facts: Facts }) {
    const found = await subscriptionOf(pool, said.subscription!)
    if (!found || found.state !== 'active' || found.client !== said.client || found.service !== said.service)
      return refuse(ground(callRefusals.noSuchSubscription))
    hearing.purpose = found.purpose
    authorise(hearing, said.facts, found.fields, found.purpose)
    const queued = await pull(pool, found.id, said.acknowledged, said.limit)
    return { rows: queued.length, text: canonical({ rows: queued }) }
  }

  async function answer(hearing: Hearing, call: IncomingCall): Promise<Answered> {
    const said = await recognise(hearing, call)
    const { rows, text } = await (said.subscription ? readQueue(hearing, said) : readPage(hearing, said))
    const provider = await keys.of(said.facts.service!.organ)
    const entry = entryOf(hearing, { outcome: 'answered', grounds: [], rows, answerDigest: sm3Hex(text), provider }, house.policy)
    const written = await log.write(entry)
    if (written === 'replayed') {
      hearing.recognised = false
      return refuse(ground(callerRefusals.replayed))
    }
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: `{"data":${text},"evidence":${JSON.stringify(written.evidence ?? null)}}`,
    }
  }

  async function refused(
    hearing: Hearing,
    grounds: readonly Ground[],
    outcome: Outcome['outcome'],
    language: 'zh' | 'en',
  ): Promise<Answered> {
    const entry = (): LogEntry => entryOf(hearing, { outcome, grounds, rows: 0, answerDigest: null }, house.policy)
    if ((await log.write(entry())) === 'replayed') {
      hearing.recognised = false
      await log.write(entry())
    }
    const { status, body } = problemOf(hearing.id, grounds, language)
    return { status, headers: { 'content-type': PROBLEM, 'cache-control': 'no-store' }, body }
  }

  /** Hears one call. Throws only when the platform itself fails (the database is away): then nothing was answered. */
  async function handleCall(call: IncomingCall): Promise<Answered> {
    const hearing: Hearing = {
      id: uuid(),
      at: house.clock.now(),
      started: performance.now(),
      service: serviceIn(call.url),
      recognised: false,
      fields: [],
      request: `${call.method} ${call.url}`.slice(0, 4000).replaceAll('\u0000', ''),
    }
    const language = String(call.headers['accept-language'] ?? 'zh')
      .toLowerCase()
      .startsWith('en')
      ? 'en'
      : 'zh'
    try {
      return await answer(hearing, call)
    } catch (error) {
      if (error instanceof Refused) return await refused(hearing, error.grounds, 'refused', language)
      if (!(error instanceof ProviderFailed)) throw error
      options.onFault?.(error)
      return await refused(hearing, [ground(callRefusals.providerFailed, { call: hearing.id })], 'failed', language)
    }
  }

  /** What a system offers, for a registered client that proves itself as for a call. */
  async function methodsFor(call: IncomingCall, system: string): Promise<Out<typeof methods>> {
    const said = readCaller(call)
    const text = signedText(call, said)
    inTime(house.clock.now(), said)
    const found = (await house.ask(asker, methods.name, { system, client: said.client })) as Out<typeof methods>
    if (!found.client) return refuse(ground(callerRefusals.unknownClient))
    proof.prove(text, said, found.client.publicKey)
    if (found.client.state !== 'active') refuse(ground(callerRefusals.suspendedClient))
    return found
  }

  const look = async () => {
    await forgetNonces(pool, house.clock.now())
    await keys.refresh()
    return await lookAtSubscriptions({ pool, facts, providers, now: house.clock.now, ...(options.onFault && { onFault: options.onFault }) })
  }

  return {
    handleCall,
    methodsFor,
    /** Looks once at every active subscription and queues what is new or changed; answers how many rows. */
    look,
    publicKey: key.publicKey,
    p256PublicKey: options.p256.publicKey,
    /** Waits for calls under way and closes the connections to providers. */
    async close(): Promise<void> {
      await log.drain()
      await providers.close()
    },
  }
}
