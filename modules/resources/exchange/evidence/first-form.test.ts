import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { leafHash } from '#kernel/audit/merkle.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { signSm2 } from '#kernel/trust/sm2.ts'
import { commandsIn, provenExchange, type ProvenExchange } from '#tests/support/proven-exchange.ts'
import { type FirstEvidence, verifyEvidence } from './answer-evidence.ts'
import { checkBundle } from './check-bundle.ts'
import { readBundle } from './read-bundle.ts'
import { readMe } from './read-me.ts'
import type { FirstRecord } from './record.ts'
import { firstSealText } from './signed-texts.ts'
import { writeBundle } from './write-bundle.ts'

const BATCH = '01930000-0000-7000-8000-000000000001'
const CALL = '01930000-0000-7000-8000-000000000002'
let x: ProvenExchange
let evidence: FirstEvidence
let claim: { data: unknown; request: string; evidence: FirstEvidence }

// A call as the gateway kept it before both sides signed: its row says nothing of the keys, and its batch has one signature.
before(async () => {
  x = await provenExchange()
  const { json } = await x.call({ limit: 1 })
  const [now] = await x.ask<any>('select * from exchange.call where id = $1', [json.evidence.record.call])
  const record: FirstRecord = {
    answer: now.answer_digest,
    at: now.at,
    call: CALL,
    client: now.client,
    fields: now.fields,
    purpose: now.purpose,
    request: now.request_digest,
    rows: now.rows,
    service: now.service,
  }
  const root = leafHash(Buffer.from(canonical(record))).toString('hex')
  const batch = { batch: BATCH, size: 1, root, sealedAt: x.house.clock.now() }
  const signature = signSm2(x.gatewayKey.privateKey, Buffer.from(firstSealText(batch)))
  evidence = { ...batch, record, index: 0, path: [], keyId: x.gatewayKey.id, signature: signature.toString('base64') }
  claim = { data: json.data, request: now.request, evidence }
  await x.ask(`insert into exchange.batch (id, at, size, root, key_id, signature) values ($1, $2, 1, decode($3, 'hex'), $4, $5)`, [
    BATCH,
    batch.sealedAt,
    root,
    x.gatewayKey.id,
    signature,
  ])
  const columns = `day, client, organ, system, service, provider, resource, authorisation, fields, purpose, rows, request, signature,
    request_digest, answer_digest, ms, outcome, grounds, clauses, at`
  await x.ask(`insert into exchange.call (id, batch, leaf, ${columns}) select $1, $2, 0, ${columns} from exchange.call where id = $3`, [
    CALL,
    BATCH,
    now.id,
  ])
})
after(() => x.close())

test('what a consumer got in the first form is still believed, and not when it was changed', () => {
  assert.ok(verifyEvidence({ gateway: x.gatewayKey.publicKey }, claim))
  assert.ok(
    !verifyEvidence({ gateway: x.gatewayKey.publicKey }, { ...claim, evidence: { ...evidence, sealedAt: '2026-01-01T00:00:00.000Z' } }),
  )
  assert.ok(!verifyEvidence({ gateway: x.consumerKey.publicKey }, claim))
})

test('a call logged in the first form has evidence that says what it lacks', async () => {
  const bundle = readBundle(writeBundle(await x.bundleOf(CALL)))
  assert.equal(bundle.format, 1)
  const { findings, open } = checkBundle(bundle, { keys: [x.gatewayKey.publicKey], data: claim.data })
  assert.deepEqual(findings, [])
  assert.ok(open.some(({ en }) => en.includes('no time stamp')))
  assert.equal(commandsIn(readMe([], bundle)).length, 5)
  const record = { ...(bundle.record as FirstRecord), rows: 7 }
  assert.deepEqual(
    checkBundle({ ...bundle, format: 1, record } as typeof bundle).findings.map(({ code }) => code),
    ['evidence.not-in-batch'],
  )
})

test('a first form is no way around the second: its seal cannot be read as the other', async () => {
  const { json } = await x.call({ limit: 1 })
  const second = await x.bundleOf(json.evidence.record.call)
  const { findings } = checkBundle({ ...second, format: 1, record: evidence.record } as never)
  assert.ok(findings.some(({ code }) => code === 'evidence.gateway-signature'))
})
