import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { checkChain } from '#kernel/trust/chain.ts'
import { readCertificate } from '#kernel/trust/certificate.ts'
import { verifySignature } from '#kernel/trust/signer.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { registerDomain, allocateBlock } from '#modules/network/registry/contract.ts'
import { recordFlows } from '#modules/network/boundary/contract.ts'
import { APPROVER, GATEWAY, NETWORK, networkHouse } from '#tests/support/network-house.ts'
import { readyTrust, trustSystem } from '#tests/support/trust.ts'
import * as contract from './contract.ts'
import type { Manifest } from './manifest.ts'

let t: Awaited<ReturnType<typeof networkHouse>>
before(async () => {
  t = await networkHouse()
})
after(() => t.close())

const network = 'extranet' as const
const table = `${GATEWAY}/nftables.conf`
const propose = () => t.act(NETWORK, contract.proposeRelease, { network, reason: '例行发布' })
const approve = (release: string, seen: string, account = APPROVER) => t.act(account, contract.approveRelease, { release, seen })
const codes = async (work: () => Promise<unknown>) => {
  try {
    await work()
  } catch (error) {
    if (error instanceof Refused) return error.grounds.map(({ code }) => code.replace('configuration.', ''))
    throw error
  }
  throw new Error('was not refused')
}
const open = (port: string) =>
  t.changed(NETWORK, [
    {
      name: recordFlows.name,
      input: {
        flows: [
          {
            gateway: GATEWAY,
            organ: 'information-centre',
            basis: 'platform',
            purpose: '业务接口',
            fromDay: '2026-06-01',
            fromNetwork: 'internet',
            fromPrefixes: ['198.51.100.10'],
            toNetwork: 'extranet',
            toPrefixes: ['10.47.0.80'],
            protocol: 'tcp',
            ports: [port],
          },
        ],
      },
    },
  ])

test('before the authorities stand nothing is released; who proposed does not approve, and what was not seen is not released', async () => {
  const { id, settled, number, added } = await propose()
  assert.ok(number === 1 && added > 0)
  assert.deepEqual(await codes(propose), ['already-proposed'])
  assert.deepEqual(await codes(() => approve(id, settled)), ['trust.authority-not-ready'])
  await readyTrust(t, { organs: ['informatisation-office'] })
  assert.deepEqual(await codes(() => approve(id, settled, NETWORK)), ['kernel.not-allowed'])
  assert.deepEqual(await codes(() => approve(id, '0'.repeat(64))), ['other-seen'])
  await approve(id, settled)
  assert.deepEqual(await codes(() => approve(id, settled)), ['not-proposed'])
  assert.deepEqual(await codes(propose), ['nothing-to-release'])
})

test('one and the same person never makes both steps, also by the table (3.7.7)', async () => {
  await open('8443')
  const { id, settled } = await propose()
  await t.database.pool.query('update configuration.release set proposer = $2 where id = $1', [id, (await t.as(APPROVER)).id])
  assert.deepEqual(await codes(() => approve(id, settled)), ['approves-own'])
  const by = 'update configuration.release set approver = proposer where id = $1'
  await assert.rejects(t.database.pool.query(by, [id]), /two_people/)
  await t.act(APPROVER, contract.declineRelease, { release: id, reason: '重新提出' })
})

test('the approver sees which lines of which file change, and a network that moved on is not released', async () => {
  const { id, settled, changed } = await propose()
  assert.equal(changed, 1)
  const { differing, proposed } = await t.ask(APPROVER, contract.state, { network, release: id })
  assert.deepEqual(
    differing.map(({ path, kind, removed }) => [path, kind, removed]),
    [[table, 'changed', 0]],
  )
  assert.equal(proposed!.current, true)
  const { text, pages } = await t.ask(APPROVER, contract.diff, { network, release: id, path: table })
  assert.equal(pages, 1)
  assert.match(text, /^\+.*tcp dport \{ 8443 \} ct state new/m)
  await open('9443')
  assert.equal((await t.ask(APPROVER, contract.state, { network, release: id })).proposed!.current, false)
  assert.deepEqual(await codes(() => approve(id, settled)), ['moved-on'])
  await t.act(NETWORK, contract.withdrawRelease, { release: id, reason: '已有变动' })
  const again = await propose()
  await approve(again.id, again.settled)
  assert.match((await t.ask(APPROVER, contract.textOfRelease, { release: again.id, path: table })).text, /9443/)
})

test('a name is granted without a release: it is in the network’s files at once, in a release when there is one, and stops no approval', async () => {
  const system = await trustSystem(t, 'stats-bureau.officer', '统计查询')
  await t.act(NETWORK, allocateBlock, { system, zone: network, length: 28, family: 'ipv4' })
  await t.act(NETWORK, registerDomain, { system, name: 'tjcx.extranet.hunan.internal' })
  const before = await t.ask(NETWORK, contract.state, { network })
  assert.ok(before.living > 0 && before.changed === 0, 'names differ, nothing that two people release does')
  assert.deepEqual(await codes(propose), ['nothing-to-release'])
  await open('7443')
  const { id, settled } = await propose()
  await t.act(NETWORK, registerDomain, { system, name: 'tjsj.extranet.hunan.internal' })
  await approve(id, settled)
  const { files } = await t.ask(NETWORK, contract.filesOfRelease, { release: id })
  const texts = await Promise.all(
    files
      .filter(({ living }) => living)
      .map(async ({ path }) => (await t.ask(NETWORK, contract.textOfRelease, { release: id, path })).text),
  )
  for (const name of ['tjcx', 'tjsj'])
    assert.ok(
      texts.some((text) => text.includes(name)),
      name,
    )
  t.blocked.add(system)
  const { files: now } = await t.ask(NETWORK, contract.filesNow, { network })
  assert.ok(!now.some(({ text }) => text.includes('tjcx')), 'the grant ended, the name is gone without anybody’s signature')
  t.blocked.delete(system)
})

test('the manifest names every file with its digest, and its signature stands by the province’s roots', async () => {
  const { last } = await t.ask(NETWORK, contract.state, { network })
  const signed = await t.ask(NETWORK, contract.manifest, { release: last!.id })
  const manifest = JSON.parse(signed.manifest) as Manifest
  assert.equal(manifest.version, last!.digest)
  for (const { path, digest } of manifest.files) {
    const { text } = await t.ask(NETWORK, contract.textOfRelease, { release: last!.id, path })
    assert.equal(sm3Hex(text), digest, path)
  }
  assert.equal((JSON.parse(signed.statement) as { manifest: string }).manifest, sm3Hex(signed.manifest))
  const leaf = readCertificate(Buffer.from(signed.certificate, 'base64'))
  assert.ok(verifySignature(leaf.publicKey, Buffer.from(signed.statement), Buffer.from(signed.signature, 'base64')))
  const others = signed.chain.map((one) => readCertificate(Buffer.from(one, 'base64')))
  const { rows } = await t.database.pool.query<{ pem: string }>("select pem from trust.authority where tier = 'root'")
  const roots = rows.map(({ pem }) => readCertificate(pem))
  assert.deepEqual(checkChain({ leaf, others, roots, at: t.clock.now(), use: 'signing' }), [])
})

test('the same state gives the same bytes, a text is kept once, and nothing released is altered', async () => {
  const [one, two] = [await t.ask(NETWORK, contract.filesNow, { network }), await t.ask(NETWORK, contract.filesNow, { network })]
  assert.deepEqual(one, two)
  const { rows } = await t.database.pool.query<{ files: string; texts: string }>(
    'select count(*) as files, count(distinct digest) as texts from configuration.release_file',
  )
  const { rows: kept } = await t.database.pool.query<{ n: string }>('select count(*) as n from configuration.text')
  assert.ok(Number(kept[0]!.n) <= Number(rows[0]!.files) && Number(rows[0]!.texts) <= Number(kept[0]!.n))
  for (const change of [
    "update configuration.text set text = ''",
    'delete from configuration.release_file',
    "update configuration.manifest set signature = ''",
  ])
    await assert.rejects(t.database.pool.query(change), /never altered/)
})

test('no organ reads the network’s configuration by its own right', async () => {
  assert.deepEqual(await codes(() => t.ask('stats-bureau.officer', contract.state, { network })), ['kernel.not-allowed'])
  assert.deepEqual(await codes(() => t.ask(NETWORK, contract.diff, { network, path: 'no/such' })), ['no-such-file'])
})
