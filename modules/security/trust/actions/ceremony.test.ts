import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { checkChain } from '#kernel/trust/chain.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { readyTrust, SECURITY_ADMINS, TEST_PKI, trustRooms } from '../../../../tests/support/trust.ts'
import { authorities, beginCeremony, issueToOrgan, joinCeremony, overview, signProtocol } from '../contract.ts'

const [FIRST, SECOND] = SECURITY_ADMINS
const { modules } = trustRooms()
const found = { purpose: 'found', reason: '首次建立', address: TEST_PKI } as const

describe('the ceremony', () => {
  let house: TestHouse
  const listed = async () => (await house.ask('anyone', authorities, {})).authorities
  const codes = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      if (error instanceof Refused) return error.grounds.map(({ code }) => code)
      throw error
    }
    return []
  }
  const keys = async () => Number((await house.database.pool.query('select count(*) as n from trust.key')).rows[0].n)

  before(async () => {
    house = await testHouse({ modules })
  })
  after(() => house.close())

  test('neither alone makes a key: whoever began it is refused as the second, and nobody else may begin or join', async () => {
    const { id } = await house.act(FIRST, beginCeremony, found)
    assert.deepEqual((await house.refusal(FIRST, joinCeremony, { ceremony: id })).codes, ['trust.same-person'])
    assert.deepEqual((await house.refusal('ndrc.head', joinCeremony, { ceremony: id })).codes, ['kernel.not-allowed'])
    assert.deepEqual((await house.refusal(SECOND, beginCeremony, found)).codes, ['trust.ceremony-open'])
    assert.equal(await keys(), 0)
    assert.deepEqual(await listed(), [])
  })

  test('who has not proved themselves just now neither begins nor joins', async () => {
    const stale = { ...(await house.as(SECOND)), provedAt: Date.parse(house.clock.now()) - 11 * 60_000 }
    assert.deepEqual(await codes(house.house.act(stale, beginCeremony.name, found)), ['kernel.proof-needed'])
    const behalf = { ...(await house.as(SECOND)), behalf: 'official/somebody' }
    assert.deepEqual(await codes(house.house.act(behalf, beginCeremony.name, found)), ['kernel.in-person'])
  })

  test('after thirty minutes it is over and has left nothing; a new one may begin', async () => {
    const { open } = await house.ask(SECOND, overview, {})
    house.clock.set('2026-03-02T01:31:00.000Z')
    assert.deepEqual((await house.refusal(SECOND, joinCeremony, { ceremony: open!.id })).codes, ['trust.ceremony-over'])
    assert.equal(await keys(), 0)
    assert.equal((await house.ask(SECOND, overview, {})).open, null)
    await house.act(SECOND, beginCeremony, found)
  })

  test('of two who join at once one does, and everything is made once: both lines, a root, the networks, their helpers', async () => {
    const { open } = await house.ask(FIRST, overview, {})
    const actor = await house.as(FIRST)
    const outcomes = await Promise.all([1, 2].map(() => codes(house.house.act(actor, joinCeremony.name, { ceremony: open!.id }))))
    assert.deepEqual(outcomes.toSorted(), [[], ['trust.ceremony-done']])
    const all = await listed()
    assert.deepEqual(all.map(({ code }) => code).toSorted(), [
      'extranet-p256',
      'extranet-sm2',
      'internet-p256',
      'internet-sm2',
      'root-p256',
      'root-sm2',
    ])
    const certificates = all.map(({ pem }) => readCertificate(pem))
    const roots = certificates.filter(({ subject }) => subject.cn.includes('根'))
    for (const leaf of certificates) assert.deepEqual(checkChain({ leaf, others: certificates, roots, at: house.clock.now() }), [])
    // Six authorities, their responders, and a time stamper a line.
    assert.equal(await keys(), 14)
  })

  test('the protocol names every fingerprint, and both sign it, each once', async () => {
    const { last } = await house.ask(FIRST, overview, {})
    assert.deepEqual(
      last!.protocol.map(({ fingerprint }) => fingerprint).toSorted(),
      (await listed()).map(({ fingerprint }) => fingerprint).toSorted(),
    )
    const ceremony = last!.id
    assert.deepEqual(await house.act(FIRST, signProtocol, { ceremony }), { isSignedByBoth: false })
    assert.deepEqual((await house.refusal(FIRST, signProtocol, { ceremony })).codes, ['trust.not-present'])
    assert.deepEqual(await house.act(SECOND, signProtocol, { ceremony }), { isSignedByBoth: true })
    assert.deepEqual((await house.refusal(FIRST, beginCeremony, found)).codes, ['trust.already-founded'])
  })

  test('no key is in any answer or record, and a sealed key copied to another row does not open', async () => {
    const { rows } = await house.database.pool.query(
      "select count(*) as n from kernel.record_version where data::text like '%PRIVATE%' union all select count(*) from trust.key where position('PRIVATE'::bytea in sealed) > 0",
    )
    assert.deepEqual(
      rows.map(({ n }) => Number(n)),
      [0, 0],
    )
    await house.database.pool.query('create table public.kept as select * from trust.key')
    await house.database.pool.query(
      "update trust.key k set sealed = (select sealed from public.kept o where o.id <> k.id limit 1) where id in (select id from trust.authority where code = 'extranet-sm2')",
    )
    await assert.rejects(house.act(FIRST, issueToOrgan, { organ: 'ndrc', use: 'signing' }), /does not open/)
    await house.database.pool.query('update trust.key k set sealed = o.sealed from public.kept o where o.id = k.id')
    await house.database.pool.query('drop table public.kept')
  })

  test('an authority is rotated by two: the old one stays for checking, the new one issues', async () => {
    const before = await house.act(FIRST, issueToOrgan, { organ: 'ndrc', use: 'signing', lines: ['sm2'] })
    const old = (await house.ask(FIRST, overview, {})).authorities.find(({ code }) => code === 'extranet-sm2')!
    const { id } = await house.act(FIRST, beginCeremony, { purpose: 'rotate', authority: old.id, reason: '到期更换' })
    await house.act(SECOND, joinCeremony, { ceremony: id })
    const states = Object.fromEntries((await listed()).map(({ code, state }) => [code, state]))
    assert.equal(states['extranet-sm2'], 'retired')
    assert.equal(states['extranet-sm2-2'], 'issuing')
    const after = await house.act(FIRST, issueToOrgan, { organ: 'ndrc', use: 'signing', lines: ['sm2'] })
    const [was, is] = [before, after].map(({ certificates }) => readCertificate(certificates[0]!.pem))
    assert.notEqual(was!.authorityKeyId, is!.authorityKeyId)
    const all = (await listed()).map(({ pem }) => readCertificate(pem))
    const roots = all.filter(({ isAuthority, subject }) => isAuthority && subject.cn.includes('根'))
    for (const leaf of [was!, is!]) assert.deepEqual(checkChain({ leaf, others: all, roots, at: house.clock.now() }), [])
  })

  test('an organ gets an authority of its own, which then issues to it', async () => {
    const { id } = await house.act(SECOND, beginCeremony, { purpose: 'organ', organ: 'finance-department', reason: '证书量大' })
    await house.act(FIRST, joinCeremony, { ceremony: id })
    const { certificates } = await house.act(FIRST, issueToOrgan, { organ: 'finance-department', use: 'seal', lines: ['p256'] })
    assert.match(readCertificate(certificates[0]!.pem).issuer.cn, /财政/)
  })

  test('a revoked authority falls with all below it, and has a successor only by another ceremony', async () => {
    const authority = (await house.ask(FIRST, overview, {})).authorities.find(({ code }) => code === 'extranet-p256')!.id
    const { id } = await house.act(FIRST, beginCeremony, { purpose: 'revoke', authority, reason: '密钥外泄' })
    await house.act(SECOND, joinCeremony, { ceremony: id })
    assert.deepEqual((await house.refusal(FIRST, issueToOrgan, { organ: 'ndrc', use: 'signing', lines: ['p256'] })).codes, [
      'trust.authority-not-ready',
    ])
    const next = await house.act(FIRST, beginCeremony, { purpose: 'rotate', authority, reason: '重建' })
    await house.act(SECOND, joinCeremony, { ceremony: next.id })
    await house.act(FIRST, issueToOrgan, { organ: 'ndrc', use: 'signing', lines: ['p256'] })
  })

  test('what a ceremony needs and cannot have is refused before it begins', async () => {
    assert.deepEqual((await house.refusal(FIRST, beginCeremony, { purpose: 'rotate', reason: '无对象' })).codes, ['trust.authority-needed'])
    assert.deepEqual((await house.refusal(FIRST, beginCeremony, { purpose: 'organ', reason: '无对象' })).codes, ['trust.organ-needed'])
    const fresh = await testHouse({ modules })
    assert.deepEqual((await fresh.refusal(FIRST, beginCeremony, { purpose: 'found', reason: '无地址' })).codes, ['trust.address-needed'])
    await readyTrust(fresh)
    await fresh.close()
  })
})
