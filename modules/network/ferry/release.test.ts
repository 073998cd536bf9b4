import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { APPROVER, BACK, bothSides, brought, file, OPERATOR, packageOf, receiptOf, type Side, table } from '#tests/support/ferry.ts'
import * as contract from './contract.ts'

let sides: Awaited<ReturnType<typeof bothSides>>
let extranet: Side
let intranet: Side
before(async () => {
  sides = await bothSides()
  ;({ extranet, intranet } = sides)
})
after(() => sides.close())

type Proposal = In<typeof contract.proposeRelease>
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  channel: intranet.channel[BACK]!,
  title: '物资目录对外提供',
  purpose: '提供给外网公开目录使用',
  wasLevel: 'secret',
  basis: 'term-ended',
  classifiedOn: '2015-03-01',
  termYears: 10,
  files: [file('物资.csv', table(5)), file('说明.txt', '目录已解密。')],
  ...more,
})
const refused = async (more: Partial<Proposal>) => (await intranet.refusal(OPERATOR, contract.proposeRelease, proposal(more))).codes

test('what was declassified leaves the intranet after two people, and arrives (3.2.1)', async () => {
  const { id } = await intranet.act(OPERATOR, contract.proposeRelease, proposal())
  const shown = await intranet.ask(APPROVER, contract.releaseFile, { release: id, name: '说明.txt' })
  assert.equal(Buffer.from(shown.content, 'base64').toString(), '目录已解密。')
  const { made } = await intranet.act(APPROVER, contract.decideRelease, { release: id, verdict: 'approve', opinion: '同意' })
  const arrived = await brought(extranet, await packageOf(intranet, made!.package))
  assert.deepEqual([arrived.outcome, arrived.records], ['imported', 5], JSON.stringify(arrived.steps))
  assert.deepEqual((await intranet.refusal(APPROVER, contract.decideRelease, { release: id, verdict: 'refuse' })).codes, ['ferry.decided'])
  assert.equal((await brought(intranet, await receiptOf(extranet, arrived.package!))).outcome, 'acknowledged')
})

test('nothing leaves the intranet directly, and the tables hold the same (3.2.1)', async () => {
  const { files, channel } = proposal()
  const asked = { channel, purpose: '直接带出试一试', files }
  assert.deepEqual((await intranet.refusal(OPERATOR, contract.exportFiles, asked)).codes, ['ferry.needs-release'])
  assert.deepEqual((await extranet.refusal(OPERATOR, contract.proposeRelease, proposal())).codes, ['ferry.release-here'])
  await assert.rejects(intranet.database.pool.query("update ferry.package set release = null where direction = 'out'"), /package_released/)
})

test('nobody approves what they proposed, not with both rights either (3.2.1)', async () => {
  const { id } = await intranet.act(OPERATOR, contract.proposeRelease, proposal())
  const both = await intranet.as(OPERATOR)
  const actor = {
    ...both,
    permissions: new Map([...both.permissions, ['ferry.approve', 'all' as const]]),
    provedAt: Date.parse(intranet.clock.now()),
  }
  await assert.rejects(intranet.house.act(actor, contract.decideRelease.name, { release: id, verdict: 'approve' }), /ferry.same-person/)
  await assert.rejects(
    intranet.database.pool.query("update ferry.release set state = 'exported', decided_by = proposed_by where id = $1", [id]),
    /release_by_two/,
  )
  await intranet.act(APPROVER, contract.decideRelease, { release: id, verdict: 'refuse', opinion: '与用途不符' })
  await assert.rejects(intranet.ask(APPROVER, contract.releaseFile, { release: id, name: '说明.txt' }), /kernel.not-found/)
})

test('what is still a secret, or bears a mark anywhere, or cannot be read for marks, is not even proposed (3.2.1)', async () => {
  assert.deepEqual(await refused({ classifiedOn: '2020-01-01' }), ['ferry.term-runs'])
  assert.deepEqual(await refused({ basis: 'never-secret' }), ['ferry.basis-wrong'])
  const one = (name: string, content: string | Uint8Array, more = {}) => ({ files: [file(name, content, more)] })
  for (const marked of [
    one('文.txt', '标题\n机　密 ★ 十年\n'),
    one('数.csv', '编号,名称,数量\nG1,秘密★,1\n'),
    one('数.json', '[{"编号":"G1","名称":"\\u7edd\\u5bc6\\u2605"}]', { schema: 'goods' }),
    one('数.xml', '<a><b>密级</b><b>：机密</b></a>'),
    one('机密★报告.txt'.replace('★', ''), '密级：秘密'),
    { purpose: '内部资料，带出使用' },
  ])
    assert.deepEqual(await refused(marked), ['ferry.marked'], JSON.stringify(marked).slice(0, 80))
  const photo = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(20), Buffer.from('ffd9', 'hex')])
  assert.deepEqual(await refused(one('图.jpg', photo)), ['ferry.not-scannable'])
})

test('an approval looks at the ground again on its day, and a closed channel carries nothing', async () => {
  const { id } = await intranet.act(
    OPERATOR,
    contract.proposeRelease,
    proposal({ basis: 'declared', document: '解〔2026〕1号', declaredOn: '2026-11-26' }),
  )
  intranet.clock.set('2026-11-25T01:00:00.000Z')
  assert.deepEqual((await intranet.refusal(APPROVER, contract.decideRelease, { release: id, verdict: 'approve' })).codes, [
    'ferry.term-runs',
  ])
  intranet.clock.set('2026-11-26T01:00:00.000Z')
  await intranet.act(OPERATOR, contract.closeChannel, { channel: intranet.channel[BACK]! })
  assert.deepEqual((await intranet.refusal(APPROVER, contract.decideRelease, { release: id, verdict: 'approve' })).codes, [
    'ferry.channel-closed',
  ])
})
