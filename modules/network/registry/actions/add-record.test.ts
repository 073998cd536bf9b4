// Records under a domain, refused and kept, and the files that name servers are run by.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { acceptanceRoom } from '#tests/support/acceptance-room.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from '../contract.ts'
import { registry } from '../module.ts'
import type { Network } from '../networks.ts'
import type { RecordType } from '../record-words.ts'

const REGISTRY = 'informatisation-office.registry'
const EXTRANET = 'extranet.hunan.internal'
const { room, accepted } = acceptanceRoom()
const network = f.choice('网络', 'Network', { internet: words('互联网', 'Internet'), extranet: words('政务外网', 'Extranet') })
const paths = f.optional(f.list('文件', 'Files', f.text('文件', 'File')))
const made = question({
  name: 'reader.files',
  title: words('读文件', 'Read files'),
  may: 'signed-in',
  input: f.object({ zone: network, paths }),
  output: f.json('文件', 'Files'),
})
/** A room that asks for the files, as the room that releases them does. */
const reader = defineModule({
  name: 'reader',
  wing: 'network',
  title: words('读者', 'Reader'),
  lead: [],
  clauses: [],
  zone: 'both',
  schema: 'registry',
  uses: ['registry'],
  permissions: [],
  actions: [],
  questions: [
    bindTo().answer(made, async (desk, asked) => {
      const { files: versions } = await desk.ask(contract.nameServerFiles.fileVersions, { zone: asked.zone })
      return { versions, ...(await desk.ask(contract.nameServerFiles.files, asked)) }
    }),
  ],
})

let house: TestHouse
let hgk: { system: string; domain: string; address: string }
let portal: { system: string; domain: string; address: string }
before(async () => {
  house = await testHouse({ modules: [systems, registry, room, reader] })
  hgk = await named('宏观经济数据库', 'extranet', `hgk.${EXTRANET}`)
  portal = await named('门户网站', 'internet', 'www.hn.gov.cn')
})
after(() => house.close())

async function named(title: string, zone: 'extranet' | 'internet', name: string) {
  const kind = zone === 'internet' ? 'portal' : 'base-database'
  const fields = { name: title, zone, kind, functions: ['查询'], users: ['政府部门'], description: '模拟系统' } as const
  const { id: system } = await house.act('stats-bureau.officer', registerSystem, { ...fields, functions: ['查询'], users: ['政府部门'] })
  accepted.add(system)
  const { block } = await house.act(REGISTRY, contract.allocateBlock, { system, zone, family: 'ipv4', length: 28 })
  const { id: domain } = await house.act(REGISTRY, contract.registerDomain, { system, name })
  return { system, domain, address: block.replace(/\d+\/28$/, (it) => String(Number.parseInt(it, 10) + 2)) }
}

const add = (domain: string, type: RecordType, value: string, host?: string) =>
  house.act(REGISTRY, contract.addRecord, { domain, type, value, ...(host && { host }) })
const refused = async (domain: string, type: RecordType, value: string, host?: string) =>
  (await house.refusal(REGISTRY, contract.addRecord, { domain, type, value, ...(host && { host }) })).codes
type Files = { versions: { path: string; version: string }[]; files: { path: string; text: string }[] }
const filesOf = async (zone: 'internet' | 'extranet', only?: string[]) =>
  (await house.ask(REGISTRY, made, { zone, ...(only && { paths: only }) })) as Files
const zoneOf = async (zone: Network) => (await house.ask(REGISTRY, contract.zoneFile, { zone })).text

test('a record is kept in one form and stands under its domain (3.7.7)', async () => {
  assert.deepEqual(
    [await add(portal.domain, 'A', portal.address), await add(portal.domain, 'MX', '10  Mail.Example.CN.')].map(({ name, value }) => [
      name,
      value,
    ]),
    [
      ['www.hn.gov.cn', portal.address],
      ['www.hn.gov.cn', '10 mail.example.cn'],
    ],
  )
  assert.equal((await add(portal.domain, 'SRV', '10 5 443 www.hn.gov.cn', '_https._tcp')).name, '_https._tcp.www.hn.gov.cn')
  const text = await zoneOf('internet')
  assert.match(text, new RegExp(`^www\\.hn\\.gov\\.cn\\. 60 IN A ${portal.address}$`, 'm'))
  assert.match(text, /^www\.hn\.gov\.cn\. 60 IN MX 10 mail\.example\.cn\.$/m)
  assert.doesNotMatch(text, /no address yet/)
})

test('a value that is not of its type is refused with what its type asks for', async () => {
  const wrong: [RecordType, string][] = [
    ['A', '203.0.113.256'],
    ['A', '2001:db8::1'],
    ['AAAA', '203.0.113.5'],
    ['CNAME', 'no name'],
    ['MX', 'mail.hn.gov.cn'],
    ['MX', '65536 mail.hn.gov.cn'],
    ['SRV', '1 2 www.hn.gov.cn'],
    ['CAA', '1 issue ca'],
    ['CAA', '0 issue "a" b"'],
    ['TXT', '统计'],
    ['PTR', 'www.hn.gov.cn'],
  ]
  for (const [type, value] of wrong)
    assert.deepEqual(await refused(portal.domain, type, value), ['registry.value-malformed'], `${type} ${value}`)
})

test('no wildcard, no foreign host, no label that is none', async () => {
  assert.deepEqual(await refused(portal.domain, 'A', portal.address, '*'), ['registry.wildcard'])
  for (const [type, host] of [
    ['A', '_x'],
    ['A', 'a..b'],
    ['SRV', 'https'],
    ['TXT', 'a b'],
    ['A', 'x'.repeat(64)],
  ] as const)
    assert.deepEqual(await refused(portal.domain, type, type === 'SRV' ? '1 1 1 .' : type === 'TXT' ? 'x' : portal.address, host), [
      'registry.host-malformed',
    ])
  const { codes } = await house.refusal(REGISTRY, contract.registerDomain, { system: portal.system, name: '*.hn.gov.cn' })
  assert.deepEqual(codes, ['registry.wildcard'])
})

test('no name joins two networks: not by a name, not by an address (3.2.1, 3.2.2, 3.7.7)', async () => {
  assert.deepEqual(await refused(portal.domain, 'CNAME', `hgk.${EXTRANET}`, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await refused(portal.domain, 'A', hgk.address, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await refused(hgk.domain, 'A', portal.address, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await refused(hgk.domain, 'MX', '10 mail.intranet.hunan.internal'), ['registry.name-joins-networks'])
  assert.deepEqual(await refused(hgk.domain, 'CNAME', 'cdn.example.com', 'a'), ['registry.target-outside'])
  assert.deepEqual(await refused(portal.domain, 'NS', 'ns.example.com', 'below'), ['registry.target-outside'])
  assert.deepEqual(await refused(portal.domain, 'A', '203.0.113.250', 'a'), ['registry.address-elsewhere'])
  const { codes, clauses } = await house.refusal(REGISTRY, contract.registerDomain, {
    system: portal.system,
    name: 'joined.hn.gov.cn',
    address: hgk.address,
  })
  assert.deepEqual([codes, clauses], [['registry.name-joins-networks'], ['3.2.1', '3.2.2', '3.7.7']])
})

test('an alias stands alone, whichever comes first, also of two officials at once (RFC 1034)', async () => {
  await add(hgk.domain, 'CNAME', `hgk.${EXTRANET}`, 'alias')
  assert.deepEqual(await refused(hgk.domain, 'TXT', 'x', 'alias'), ['registry.alone-at-its-name'])
  assert.deepEqual(await refused(hgk.domain, 'CNAME', `b.${EXTRANET}`, 'alias'), ['registry.alone-at-its-name'])
  await add(hgk.domain, 'A', hgk.address, 'host')
  assert.deepEqual(await refused(hgk.domain, 'CNAME', `hgk.${EXTRANET}`, 'host'), ['registry.alone-at-its-name'])
  const tries = await Promise.allSettled([
    add(hgk.domain, 'CNAME', `hgk.${EXTRANET}`, 'race'),
    add(hgk.domain, 'A', hgk.address, 'race'),
    add(hgk.domain, 'CNAME', `c.${EXTRANET}`, 'race'),
  ])
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual(await refused(hgk.domain, 'A', hgk.address, 'host'), ['registry.record-stands'])
})

test('what is delegated has no other records but the addresses of its servers', async () => {
  await add(hgk.domain, 'NS', `ns.sub.hgk.${EXTRANET}`, 'sub')
  await add(hgk.domain, 'A', hgk.address, 'ns.sub')
  assert.deepEqual(await refused(hgk.domain, 'A', hgk.address, 'other.sub'), ['registry.delegated'])
  assert.deepEqual(await refused(hgk.domain, 'TXT', 'x', 'sub'), ['registry.delegated'])
  assert.deepEqual(await refused(hgk.domain, 'NS', `ns.sub.hgk.${EXTRANET}`, 'host'), ['registry.delegated'])
  const { codes } = await house.refusal(REGISTRY, contract.registerDomain, { system: hgk.system, name: `x.sub.hgk.${EXTRANET}` })
  assert.deepEqual(codes, ['registry.delegated'])
})

test('a name below belongs to its own domain, and a domain takes no name that has records', async () => {
  const { codes } = await house.refusal(REGISTRY, contract.registerDomain, { system: hgk.system, name: `host.hgk.${EXTRANET}` })
  assert.deepEqual(codes, ['registry.name-has-records'])
  await house.act(REGISTRY, contract.registerDomain, { system: hgk.system, name: `own.hgk.${EXTRANET}` })
  assert.deepEqual(await refused(hgk.domain, 'A', hgk.address, 'x.own'), ['registry.nearer-domain'])
  assert.deepEqual(await refused(hgk.domain, 'NS', `ns.hgk.${EXTRANET}`), ['registry.delegated'])
})

test('an address answers with the name chosen for it, and with one', async () => {
  await add(hgk.domain, 'PTR', hgk.address, 'zz')
  assert.deepEqual(await refused(hgk.domain, 'PTR', hgk.address, 'yy'), ['registry.pointer-stands'])
  const { files } = await filesOf('extranet')
  const pointers = files
    .filter(({ path }) => path.includes('in-addr'))
    .flatMap(({ text }) => text.split('\n').filter((line) => / IN PTR /.test(line)))
  const octets = hgk.address.split('.').toReversed().join('.')
  assert.deepEqual(pointers, [`${octets}.in-addr.arpa. 60 IN PTR zz.hgk.${EXTRANET}.`])
})

test('a block is not released while a record points into it', async () => {
  const { blocks } = await house.ask(REGISTRY, contract.blocksOfSystem, { system: hgk.system })
  const { codes } = await house.refusal(REGISTRY, contract.releaseBlock, { block: blocks[0]!.id, reason: '收回' })
  assert.deepEqual(codes, ['registry.block-in-use'])
})

test('a public name stands under the label of its organ’s place', async () => {
  const { codes } = await house.refusal(REGISTRY, contract.registerDomain, { system: portal.system, name: 'tjj.cs.hn.gov.cn' })
  assert.deepEqual(codes, ['registry.public-label'])
  assert.deepEqual((await house.refusal(REGISTRY, contract.registerDomain, { system: portal.system, name: 'ns2.hn.gov.cn' })).codes, [
    'registry.name-taken',
  ])
})

test('one record changes its part and the heads of its zones, and nothing else; what did not change keeps its serial', async () => {
  const before = await filesOf('extranet')
  assert.deepEqual(await filesOf('extranet'), before)
  await add(hgk.domain, 'TXT', 'v=one', 'note')
  const after = await filesOf('extranet')
  const changedIn = (a: readonly { path: string }[], b: readonly { path: string }[]) => {
    const old = new Map(a.map((it) => [it.path, JSON.stringify(it)]))
    return b.filter((it) => old.get(it.path) !== JSON.stringify(it)).map(({ path }) => path)
  }
  const changed = changedIn(before.versions, after.versions)
  assert.deepEqual(changed, changedIn(before.files, after.files))
  assert.equal(changed.length, 2)
  assert.match(changed[0]!, /^ns-extranet\/zones\/extranet\.hunan\.internal(\.zone|\/[0-9a-f]{2}\.zone)$/)
  const asked = (await filesOf('extranet', changed)).files
  assert.deepEqual(
    asked,
    after.files.filter(({ path }) => changed.includes(path)),
  )
  assert.deepEqual((await filesOf('extranet', ['../etc', 'ns-extranet/zones/none.zone'])).files, [])
})

test('a revoked acceptance silences the name, its records and its addresses in the next answer; given again, they speak (4.3.6)', async () => {
  const before = await filesOf('extranet')
  accepted.delete(hgk.system)
  const silent = await filesOf('extranet')
  const all = (it: Files) => it.files.map(({ text }) => text).join('')
  assert.match(all(before), /hgk/)
  assert.doesNotMatch(all(silent), /hgk/)
  assert.ok(silent.versions.length < before.versions.length)
  accepted.add(hgk.system)
  const again = await filesOf('extranet')
  const parts = (it: Files) => it.files.filter(({ path }) => /\/[0-9a-f]{2}\.zone$/.test(path))
  assert.deepEqual(parts(again), parts(before))
  assert.notDeepEqual(again.files, before.files)
})

test('many changes at once are all counted, and adding up what has gathered changes no file', async () => {
  await Promise.all(Array.from({ length: 6 }, (_, i) => add(portal.domain, 'TXT', `at once ${i}`, 'many')))
  assert.equal((await zoneOf('internet')).match(/at once/g)?.length, 6)
  const before = await filesOf('internet')
  const db = house.database.kysely
  await sql`insert into registry.part_change (zone, part, changes, live)
    select zone, part, 0, 0 from registry.part_change cross join generate_series(1, 20000) where zone = 'internet' and block is null`.execute(
    db,
  )
  const gathered = async () =>
    (await sql<{ count: number }>`select count(*)::int as count from registry.part_change`.execute(db)).rows[0]!.count
  assert.ok((await gathered()) > 20_000)
  assert.deepEqual(await Promise.all([filesOf('internet'), filesOf('internet')]), [before, before])
  assert.ok((await gathered()) < 1000)
})

test('records live and die with their domain', async () => {
  await house.act(REGISTRY, contract.withdrawDomain, { domain: portal.domain, reason: '停用' })
  assert.doesNotMatch(await zoneOf('internet'), /www/)
  assert.deepEqual(await refused(portal.domain, 'TXT', 'x'), ['registry.domain-not-served'])
  const { id: domain } = await house.act(REGISTRY, contract.registerDomain, { system: portal.system, name: 'www.hn.gov.cn' })
  assert.match(await zoneOf('internet'), /^www\.hn\.gov\.cn\. 60 IN TXT "registered, no address yet"$/m)
  const { id: record } = await add(domain, 'A', portal.address)
  await house.act(REGISTRY, contract.removeRecord, { record, reason: '更换' })
  assert.deepEqual((await house.refusal(REGISTRY, contract.removeRecord, { record, reason: '更换' })).codes, ['registry.record-removed'])
  assert.match(await zoneOf('internet'), /no address yet/)
})
