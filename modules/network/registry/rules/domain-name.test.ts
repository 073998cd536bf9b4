import assert from 'node:assert/strict'
import { test } from 'node:test'
import { block } from '#kernel/net/cidr.ts'
import { addressInOwnBlock, isHostName, nameIsWellFormed, networkOf } from './domain-name.ts'
import { systemInItsNetwork } from './system-in-its-network.ts'

test('a label has 1 to 63 letters, digits and hyphens, and no hyphen at an end (3.7.7)', () => {
  for (const name of ['a.hn.gov.cn', '0-9.hn.gov.cn', `${'a'.repeat(63)}.hn.gov.cn`, 'xn--fiqs8s.hn.gov.cn'])
    assert.ok(isHostName(name), name)
  for (const name of [
    '-a.hn.gov.cn',
    'a-.hn.gov.cn',
    'a..hn.gov.cn',
    '.hn.gov.cn',
    'a_b.hn.gov.cn',
    '统计.hn.gov.cn',
    'a b.hn.gov.cn',
    `${'a'.repeat(64)}.hn.gov.cn`,
    `${'a.'.repeat(124)}hn.gov.cn`,
  ])
    assert.ok(!isHostName(name), name)
})

test('a name stands under the suffix of one network, and the suffix itself and its name server are not given (3.7.7)', () => {
  assert.equal(networkOf('tjj.hn.gov.cn'), 'internet')
  assert.equal(networkOf('hgk.tjj.extranet.hunan.internal'), 'extranet')
  assert.equal(networkOf('hn.gov.cn'), undefined)
  assert.equal(networkOf('evilhn.gov.cn'), undefined)
  assert.deepEqual(
    nameIsWellFormed({ name: 'tjj.example.com' }).map(({ code }) => code),
    ['registry.name-outside'],
  )
  assert.deepEqual(
    nameIsWellFormed({ name: 'ns1.hn.gov.cn' }).map(({ code }) => code),
    ['registry.name-taken'],
  )
})

test('a name points only into a block of its own system (3.7.7)', () => {
  const blocks = [block('203.0.113.0/28'), block('2001:db8:4300::/64')]
  const codes = (address?: string) => addressInOwnBlock({ address, blocks }).map(({ code }) => code)
  assert.deepEqual([codes(), codes('203.0.113.5'), codes('2001:db8:4300::5')], [[], [], []])
  assert.deepEqual(codes('203.0.113.16'), ['registry.address-elsewhere'])
  assert.deepEqual(codes('203.0.113'), ['registry.address-malformed'])
})

test('a system of the extranet has no address or name of another network (3.2.7)', () => {
  assert.deepEqual(systemInItsNetwork({ network: 'extranet', systemNetwork: 'extranet' }), [])
  for (const network of ['intranet', 'internet', 'crypto'] as const)
    assert.deepEqual(
      systemInItsNetwork({ network, systemNetwork: 'extranet' }).map(({ code }) => code),
      ['registry.other-network'],
    )
})
