import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { generateSm2, signSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import { suspend, resume } from '#modules/resources/catalogue/contract-requests.ts'
import { type OpenExchange, openExchange, SERVICE } from '#tests/support/open-exchange.ts'
import { FIELDS, PURPOSE } from '#tests/support/shared-census.ts'
import * as contract from '../contract.ts'
import { callUrl, canonicalRequest, signCall } from './canonical-request.ts'
import { verifyEvidence } from '../evidence/answer-evidence.ts'

let x: OpenExchange
before(async () => {
  x = await openExchange()
})
after(() => x.close())
beforeEach(() => x.house.clock.set('2026-03-02T01:00:00.000Z'))

const lastCall = async () => (await x.house.database.pool.query('select * from exchange.call order by id desc limit 1')).rows[0]

test('an authorised call gets exactly the fields asked for, signed, logged and counted (3.4.3)', async () => {
  const { status, json, url, signed } = await x.call({ fields: 'code,name,population', limit: 5 })
  assert.equal(status, 200)
  assert.equal(json.data.rows.length, 5)
  assert.deepEqual(json.data.rows[0], { code: '430102', name: '芙蓉区', population: 642010 })
  const request = canonicalRequest({
    method: 'GET',
    url,
    timestamp: signed['x-yuelu-timestamp']!,
    nonce: signed['x-yuelu-nonce']!,
    client: x.client,
  })
  const claim = { data: json.data, request, evidence: json.evidence }
  assert.ok(verifyEvidence({ gateway: x.gatewayKey.publicKey }, claim))
  assert.ok(!verifyEvidence({ gateway: generateSm2().publicKey }, claim))
  const forged = structuredClone(claim)
  forged.data.rows[0].population += 1
  assert.ok(!verifyEvidence({ gateway: x.gatewayKey.publicKey }, forged))
  const logged = await lastCall()
  assert.deepEqual(
    [logged.outcome, logged.rows, logged.organ, logged.provider, logged.fields],
    ['answered', 5, 'ndrc', 'stats-bureau', ['code', 'name', 'population']],
  )
  assert.equal(logged.answer_digest, json.evidence.record.answer)
  assert.equal(logged.request, request)
  const { total } = await x.house.ask('anyone', contract.statistics, {})
  assert.ok(total.answered >= 1 && total.rows >= 5)
})

test('a developer sees what is signed and whether a signature fits, and nothing is called', async () => {
  const { publicKey, privateKey } = generateSm2()
  const before = await lastCall()
  const wish = { service: SERVICE, purpose: PURPOSE, fields: ['code', 'name'], limit: 5 }
  const tried = await x.house.ask('anyone', contract.tryCall, wish)
  assert.deepEqual([tried.fault, tried.signature, tried.lines.length], [null, 'none', 7])
  assert.equal(tried.url, callUrl(SERVICE, { purpose: PURPOSE, fields: 'code,name', limit: 5 }))
  assert.deepEqual(Object.keys(JSON.parse(tried.sample).data.rows[0]), ['code', 'name'])
  const told = { client: x.client, timestamp: '2026-03-02T01:00:00.000Z', nonce: 'a-nonce-of-their-own' }
  const { lines } = await x.house.ask('anyone', contract.tryCall, { ...wish, ...told })
  const signature = signSm2(privateKey, Buffer.from(lines.join('\n'))).toString('base64')
  const stands = async (more: object) => (await x.house.ask('anyone', contract.tryCall, { ...wish, ...told, signature, ...more })).signature
  const pem = sm2ToPem(publicKey)
  assert.equal(await stands({ publicKey: pem }), 'good')
  assert.equal(await stands({ publicKey: pem, limit: 6 }), 'bad', 'one line is another')
  assert.equal(await stands({ publicKey: sm2ToPem(privateKey) }), 'no-key', 'no private key is read')
  const fault = async (more: object) => (await x.house.ask('anyone', contract.tryCall, { ...wish, ...more })).fault
  assert.equal(await fault({ nonce: 'short' }), 'x-yuelu-nonce')
  assert.equal(await fault({ purpose: undefined }), 'purpose')
  assert.equal(await fault({ fields: ['code', 'no_such_item'] }), 'no_such_item')
  await assert.rejects(x.house.ask('anyone', contract.tryCall, { ...wish, service: 'no-such' }), /no-such-service/)
  assert.deepEqual(await lastCall(), before)
})

test('without naming fields a call gets what was granted and nothing more', async () => {
  const { json } = await x.call({ limit: 1 })
  assert.deepEqual(Object.keys(json.data.rows[0]), FIELDS.toSorted())
})

test('a field that was not granted is refused, and the denial is logged with its grounds', async () => {
  const { status, json } = await x.call({ fields: 'code,age_60_plus' })
  assert.equal(status, 403)
  assert.equal(json.code, 'exchange.field-not-granted')
  assert.deepEqual(json.grounds[0].detail, { fields: ['age_60_plus'] })
  assert.match(json.grounds[0].law, /政务数据共享条例/)
  const logged = await lastCall()
  assert.deepEqual([logged.outcome, logged.grounds, logged.rows], ['refused', ['exchange.field-not-granted'], 0])
  const { rows } = await x.house.database.pool.query(`select actor, outcome, purpose from kernel.audit_line where request = $1`, [
    logged.id,
  ])
  assert.deepEqual(rows, [{ actor: x.client, outcome: 'refused', purpose: PURPOSE }])
})

test('another purpose, the day before the term and the day after it are refused; the last day is not', async () => {
  assert.deepEqual(await x.codes({ purpose: '商业分析' }), ['exchange.other-purpose'])
  const refusedOn = async (instant: string) => {
    x.house.clock.set(instant)
    await wait(110)
    return (await x.call({ limit: 1 })).json.code
  }
  assert.equal(await refusedOn('2026-12-31T15:59:00.000Z'), undefined)
  assert.equal(await refusedOn('2026-12-31T16:00:00.000Z'), 'exchange.term-over')
  assert.equal(await refusedOn('2026-03-01T15:59:00.000Z'), 'exchange.term-not-begun')
  assert.equal(await refusedOn('2026-03-01T16:00:00.000Z'), undefined)
})

test('within a second of a revoked acceptance the next call is refused, on either side (4.3.6)', async () => {
  for (const system of [x.consumer, x.provider]) {
    assert.equal((await x.call({ limit: 1 })).status, 200)
    x.revoked.add(system)
    const since = performance.now()
    let found
    while ((found = await x.call({ limit: 1 })).status === 200) await wait(20)
    assert.ok(performance.now() - since < 1000)
    assert.deepEqual(
      found.json.grounds.map(({ clauses }: { clauses: string[] }) => clauses),
      [['4.3.6']],
    )
    assert.deepEqual((await lastCall()).clauses, ['4.3.6'])
    x.revoked.delete(system)
    await wait(110)
  }
  assert.equal((await x.call({ limit: 1 })).status, 200)
})

test('an authorisation suspended by the authority stops the calls, and resumed lets them through', async () => {
  const about = { authorisation: x.authorisation, reasons: '超范围使用，责令改正' }
  await x.house.act('informatisation-office.sharing', suspend, about)
  await wait(110)
  assert.deepEqual(await x.codes({}), ['exchange.authorisation-not-in-force'])
  await x.house.act('informatisation-office.sharing', resume, about)
  await wait(110)
  assert.equal((await x.call({ limit: 1 })).status, 200)
})

test('a call heard once is not heard again: at once, after a restart, or by another gateway', async () => {
  const nonce = 'aaaaaaaaaaaaaaaaaaaaaa'
  assert.equal((await x.call({ limit: 1 }, { nonce })).status, 200)
  assert.deepEqual(await x.codes({ limit: 1 }, { nonce }), ['exchange.replayed-call'])
  const other = x.open()
  const together = await Promise.all([
    x.codes({ limit: 1 }, { nonce, through: other }),
    ...Array.from({ length: 5 }, () => x.call({ limit: 1 }, { through: other })),
  ])
  assert.deepEqual(together[0], ['exchange.replayed-call'])
  assert.ok(together.slice(1).every((one) => (one as { status: number }).status === 200))
  await other.close()
})

test('a stale call, an unknown client, a strange key and a changed address are refused and logged without a name', async () => {
  assert.deepEqual(await x.codes({}, { timestamp: '2026-03-02T00:54:59.000Z' }), ['exchange.stale-call'])
  assert.deepEqual(await x.codes({}, { timestamp: '2026-03-02T01:05:10.000Z' }), ['exchange.stale-call'])
  assert.deepEqual(await x.codes({}, { client: '00000000-0000-7000-8000-000000000000' }), ['exchange.unknown-client'])
  const url = callUrl(SERVICE, { purpose: PURPOSE })
  const strange = signCall(generateSm2().privateKey, { client: x.client, url, timestamp: x.house.clock.now() })
  assert.equal((await x.gateway.handleCall({ method: 'GET', url, headers: strange })).status, 401)
  const { signed } = await x.call({ limit: 1 })
  const changed = await x.gateway.handleCall({ method: 'GET', url: callUrl(SERVICE, { purpose: PURPOSE, limit: 5000 }), headers: signed })
  assert.equal(JSON.parse(changed.body).code, 'exchange.bad-signature')
  const logged = await lastCall()
  assert.deepEqual([logged.client, logged.nonce, logged.grounds], [null, null, ['exchange.bad-signature']])
})

test('a forged call does not use up the nonce of the true one', async () => {
  const nonce = 'bbbbbbbbbbbbbbbbbbbbbb'
  const url = callUrl(SERVICE, { purpose: PURPOSE, limit: 1 })
  const forged = signCall(generateSm2().privateKey, { client: x.client, url, timestamp: x.house.clock.now(), nonce })
  assert.equal((await x.gateway.handleCall({ method: 'GET', url, headers: forged })).status, 401)
  assert.equal((await x.call({ limit: 1 }, { nonce })).status, 200)
})

test('what is malformed is told by its name and never reaches a provider', async () => {
  for (const [query, part] of [
    [{ fields: 'a b' }, 'fields'],
    [{ fields: 'code);drop' }, 'fields'],
    [{ limit: 0 }, 'limit'],
    [{ limit: 5001 }, 'limit'],
    [{ limit: '1e3' }, 'limit'],
    [{ purpose: '' }, 'purpose'],
    [{ purpose: 'a\u0000' }, 'purpose'],
    [{ other: 'x' }, 'other'],
    [{ subscription: 'x' }, 'subscription'],
  ] as const) {
    const { status, json } = await x.call(query)
    assert.deepEqual([status, json.grounds[0].detail], [400, { part }])
  }
  assert.equal((await x.call({}, { headers: { 'x-yuelu-signature': undefined } })).json.code, 'exchange.malformed-call')
  assert.deepEqual(await x.codes({}, { service: 'no-such-service' }), ['exchange.no-such-service'])
  assert.equal((await x.call({ after: 'AAAA' })).json.code, 'exchange.bad-position')
})

test('a batch goes on from its cursor, also after a restart: no row lost, none twice', async () => {
  const seen: string[] = []
  let next: string | undefined
  for (let through = x.gateway; ; through = x.open()) {
    const { json } = await x.call({ fields: 'name', limit: 40, after: next }, { through })
    seen.push(...json.data.rows.map(({ name }: { name: string }) => name))
    if (through !== x.gateway) await through.close()
    next = json.data.next ?? undefined
    if (!next) break
    assert.ok(!Buffer.from(next, 'base64url').toString('latin1').includes('4301'))
  }
  const { rows } = await x.house.database.pool.query('select name from macro_economy.county_census_2020 order by code')
  assert.deepEqual(
    seen,
    rows.map(({ name }) => name),
  )
  assert.equal(seen.length, 122)
})

test('a suspended client is refused, and the officials of each side read the log', async () => {
  const read = (account: string) => x.house.ask(account, contract.calls, { outcome: 'refused' })
  assert.ok((await read('ndrc.officer')).total > 0)
  assert.equal((await read('water-department.officer')).total, 0)
  assert.ok((await read('informatisation-office.sharing')).total > (await read('ndrc.officer')).total)
  await x.house.act('ndrc.officer', contract.suspendClient, { client: x.client, reasons: '更换密钥' })
  await wait(110)
  assert.deepEqual(await x.codes({}), ['exchange.suspended-client'])
})
