// Records under a domain: what is kept, what is refused, and that they go with their domain.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { EXTRANET, namedSystems, REGISTRY } from '#tests/support/named-systems.ts'
import * as contract from '../contract.ts'
import type { RecordType } from '../record-words.ts'

let t: Awaited<ReturnType<typeof namedSystems>>
before(async () => {
  t = await namedSystems()
})
after(() => t.house.close())

test('a record is kept in one form and stands under its domain (3.7.7)', async () => {
  assert.deepEqual(
    [await t.add(t.portal.domain, 'A', t.portal.address), await t.add(t.portal.domain, 'MX', '10  Mail.Example.CN.')].map(
      ({ name, value }) => [name, value],
    ),
    [
      ['tjj.hn.gov.cn', t.portal.address],
      ['tjj.hn.gov.cn', '10 mail.example.cn'],
    ],
  )
  assert.equal((await t.add(t.portal.domain, 'SRV', '10 5 443 tjj.hn.gov.cn', '_https._tcp')).name, '_https._tcp.tjj.hn.gov.cn')
  const text = await t.zoneOf('internet')
  assert.match(text, new RegExp(`^tjj\\.hn\\.gov\\.cn\\. 60 IN A ${t.portal.address}$`, 'm'))
  assert.match(text, /^tjj\.hn\.gov\.cn\. 60 IN MX 10 mail\.example\.cn\.$/m)
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
    ['SRV', '1 2 tjj.hn.gov.cn'],
    ['CAA', '1 issue ca'],
    ['CAA', '0 issue "a" b"'],
    ['TXT', '统计'],
    ['PTR', 'tjj.hn.gov.cn'],
  ]
  for (const [type, value] of wrong)
    assert.deepEqual(
      await t.refused(t.portal.domain, type, value, type === 'SRV' ? '_x._tcp' : undefined),
      ['registry.value-malformed'],
      `${type} ${value}`,
    )
})

test('no wildcard, no foreign host, no label that is none', async () => {
  assert.deepEqual(await t.refused(t.portal.domain, 'A', t.portal.address, '*'), ['registry.wildcard'])
  for (const [type, host] of [
    ['A', '_x'],
    ['A', 'a..b'],
    ['SRV', 'https'],
    ['TXT', 'a b'],
    ['A', 'x'.repeat(64)],
  ] as const)
    assert.deepEqual(await t.refused(t.portal.domain, type, type === 'SRV' ? '1 1 1 .' : type === 'TXT' ? 'x' : t.portal.address, host), [
      'registry.host-malformed',
    ])
  const { codes } = await t.house.refusal(REGISTRY, contract.registerDomain, { system: t.portal.system, name: '*.hn.gov.cn' })
  assert.deepEqual(codes, ['registry.wildcard'])
})

test('no name joins two networks: not by a name, not by an address (3.2.1, 3.2.2, 3.7.7)', async () => {
  assert.deepEqual(await t.refused(t.portal.domain, 'CNAME', `t.hgk.${EXTRANET}`, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await t.refused(t.portal.domain, 'A', t.hgk.address, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'A', t.portal.address, 'a'), ['registry.name-joins-networks'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'MX', '10 mail.intranet.hunan.internal'), ['registry.name-joins-networks'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'CNAME', 'cdn.example.com', 'a'), ['registry.target-outside'])
  assert.deepEqual(await t.refused(t.portal.domain, 'NS', 'ns.example.com', 'below'), ['registry.target-outside'])
  assert.deepEqual(await t.refused(t.portal.domain, 'A', '203.0.113.250', 'a'), ['registry.address-elsewhere'])
  const { codes, clauses } = await t.house.refusal(REGISTRY, contract.registerDomain, {
    system: t.portal.system,
    name: 'joined.hn.gov.cn',
    address: t.hgk.address,
  })
  assert.deepEqual([codes, clauses], [['registry.name-joins-networks'], ['3.2.1', '3.2.2', '3.7.7']])
})

test('an alias stands alone, whichever comes first, also of two officials at once (RFC 1034)', async () => {
  await t.add(t.hgk.domain, 'CNAME', `t.hgk.${EXTRANET}`, 'alias')
  assert.deepEqual(await t.refused(t.hgk.domain, 'TXT', 'x', 'alias'), ['registry.alone-at-its-name'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'CNAME', `b.${EXTRANET}`, 'alias'), ['registry.alone-at-its-name'])
  await t.add(t.hgk.domain, 'A', t.hgk.address, 'host')
  assert.deepEqual(await t.refused(t.hgk.domain, 'CNAME', `t.hgk.${EXTRANET}`, 'host'), ['registry.alone-at-its-name'])
  const tries = await Promise.allSettled([
    t.add(t.hgk.domain, 'CNAME', `t.hgk.${EXTRANET}`, 'race'),
    t.add(t.hgk.domain, 'A', t.hgk.address, 'race'),
    t.add(t.hgk.domain, 'CNAME', `c.${EXTRANET}`, 'race'),
  ])
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.deepEqual(await t.refused(t.hgk.domain, 'A', t.hgk.address, 'host'), ['registry.record-stands'])
})

test('what is delegated has no other records but the addresses of its servers', async () => {
  await t.add(t.hgk.domain, 'NS', `ns.sub.hgk.${EXTRANET}`, 'sub')
  await t.add(t.hgk.domain, 'A', t.hgk.address, 'ns.sub')
  assert.deepEqual(await t.refused(t.hgk.domain, 'A', t.hgk.address, 'other.sub'), ['registry.delegated'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'TXT', 'x', 'sub'), ['registry.delegated'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'NS', `ns.sub.hgk.${EXTRANET}`, 'host'), ['registry.delegated'])
  const { codes } = await t.house.refusal(REGISTRY, contract.registerDomain, { system: t.hgk.system, name: `x.sub.hgk.${EXTRANET}` })
  assert.deepEqual(codes, ['registry.delegated'])
})

test('a name below belongs to its own domain, and a domain takes no name that has records', async () => {
  const { codes } = await t.house.refusal(REGISTRY, contract.registerDomain, { system: t.hgk.system, name: `host.hgk.${EXTRANET}` })
  assert.deepEqual(codes, ['registry.name-has-records'])
  await t.house.act(REGISTRY, contract.registerDomain, { system: t.hgk.system, name: `own.hgk.${EXTRANET}` })
  assert.deepEqual(await t.refused(t.hgk.domain, 'A', t.hgk.address, 'x.own'), ['registry.nearer-domain'])
  assert.deepEqual(await t.refused(t.hgk.domain, 'NS', `ns.hgk.${EXTRANET}`), ['registry.delegated'])
})

test('a block is not released while a record points into it', async () => {
  const { blocks } = await t.house.ask(REGISTRY, contract.blocksOfSystem, { system: t.hgk.system })
  const { codes } = await t.house.refusal(REGISTRY, contract.releaseBlock, { block: blocks[0]!.id, reason: '收回' })
  assert.deepEqual(codes, ['registry.block-in-use'])
})

test('a public name stands under the label of its organ’s place', async () => {
  const { codes } = await t.house.refusal(REGISTRY, contract.registerDomain, { system: t.portal.system, name: 'tjj.cs.hn.gov.cn' })
  assert.deepEqual(codes, ['registry.public-label'])
  assert.deepEqual((await t.house.refusal(REGISTRY, contract.registerDomain, { system: t.portal.system, name: 'ns2.hn.gov.cn' })).codes, [
    'registry.name-taken',
  ])
})

test('the tree of names is read level by level, and says why a name is silent', async () => {
  const tree = async (account: string, more: { parent?: string; after?: string } = {}) =>
    (await t.house.ask(account, contract.nameTree, { zone: 'extranet', ...more })).children
  await t.house.act(REGISTRY, contract.registerDomain, { system: t.hgk.system, name: `deep.er.${EXTRANET}` })
  const top = await tree(REGISTRY)
  assert.deepEqual(
    top.map(({ label, below, domain, resolves }) => [label, below, domain !== null, resolves]),
    [
      ['er', 1, false, false],
      ['hgk', 1, true, true],
    ],
  )
  assert.deepEqual(
    (await tree(REGISTRY, { after: 'er' })).map(({ label }) => label),
    ['hgk'],
  )
  assert.deepEqual(
    (await tree(REGISTRY, { parent: `er.${EXTRANET}` })).map(({ name }) => name),
    [`deep.er.${EXTRANET}`],
  )
  assert.deepEqual(await tree('water-department.officer'), [])
  t.accepted.delete(t.hgk.system)
  const { silent, records } = await t.house.ask(REGISTRY, contract.nameCard, { domain: t.hgk.domain })
  t.accepted.add(t.hgk.system)
  assert.deepEqual(silent[0]!.clauses, ['4.3.6'])
  assert.ok(records.some(({ type }) => type === 'CNAME'))
  await assert.rejects(t.house.ask('water-department.officer', contract.nameCard, { domain: t.hgk.domain }))
})

test('records live and die with their domain', async () => {
  await t.house.act(REGISTRY, contract.withdrawDomain, { domain: t.portal.domain, reason: '停用' })
  assert.doesNotMatch(await t.zoneOf('internet'), /tjj/)
  assert.deepEqual(await t.refused(t.portal.domain, 'TXT', 'x'), ['registry.domain-not-served'])
  const { id: domain } = await t.house.act(REGISTRY, contract.registerDomain, { system: t.portal.system, name: 'tjj.hn.gov.cn' })
  assert.match(await t.zoneOf('internet'), /^tjj\.hn\.gov\.cn\. 60 IN TXT "registered, no address yet"$/m)
  const { id: record } = await t.add(domain, 'A', t.portal.address)
  await t.house.act(REGISTRY, contract.removeRecord, { record, reason: '更换' })
  assert.deepEqual((await t.house.refusal(REGISTRY, contract.removeRecord, { record, reason: '更换' })).codes, ['registry.record-removed'])
  assert.match(await t.zoneOf('internet'), /no address yet/)
})
