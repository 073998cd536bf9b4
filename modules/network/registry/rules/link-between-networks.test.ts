import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Network } from '../networks.ts'
import { groundsAgainst, type LinkKind } from './link-between-networks.ts'

const codes = (from: Network, to: Network, kind: LinkKind, boundary?: string) =>
  groundsAgainst({ from, to, kind, boundary }).map(({ code }) => code)

test('the intranet is joined with the extranet or the Internet in no direction and no way (3.2.1)', () => {
  for (const kind of ['physical', 'logical'] as const) {
    assert.deepEqual(codes('intranet', 'extranet', kind, '网闸'), ['registry.joins-intranet'])
    assert.deepEqual(codes('extranet', 'intranet', kind, '网闸'), ['registry.joins-intranet'])
  }
  for (const kind of ['physical', 'logical', 'ferry'] as const)
    assert.deepEqual(codes('internet', 'intranet', kind), ['registry.joins-intranet'])
})

test('a ferry joins nothing: it may stand between intranet and extranet (3.2.1)', () => {
  assert.deepEqual(codes('intranet', 'extranet', 'ferry'), [])
})

test('extranet and Internet meet logically and at a named boundary only (3.2.2)', () => {
  assert.deepEqual(codes('extranet', 'internet', 'logical', '省级互联网出口防火墙'), [])
  assert.deepEqual(codes('internet', 'extranet', 'logical', '  '), ['registry.boundary-unnamed'])
  assert.deepEqual(codes('extranet', 'internet', 'physical'), ['registry.not-logical', 'registry.boundary-unnamed'])
  assert.deepEqual(codes('extranet', 'internet', 'ferry', '网闸'), ['registry.not-logical'])
})

test('the cipher network is joined with no other network (3.2.3)', () => {
  for (const other of ['intranet', 'extranet', 'internet'] as const)
    for (const kind of ['physical', 'logical', 'ferry'] as const) {
      assert.ok(codes('crypto', other, kind, '边界').includes('registry.joins-crypto'))
      assert.ok(codes(other, 'crypto', kind, '边界').includes('registry.joins-crypto'))
    }
  assert.deepEqual(codes('crypto', 'crypto', 'physical'), [])
})
