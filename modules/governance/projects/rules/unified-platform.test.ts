import assert from 'node:assert/strict'
import test from 'node:test'
import { isolationKept, type Network, standsOnUnifiedPlatform, verticalNetworksSuspended } from './unified-platform.ts'

const net = (kind: Network['kind'], work: Network['work'] = 'use'): Network => ({ name: kind, kind, work })
const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

test('a vertical network is neither built nor extended; an existing one may be used (3.2.11)', () => {
  const asks = (work: Network['work']) =>
    verticalNetworksSuspended({ zone: 'extranet', networks: [net('unified-extranet'), net('own-vertical', work)] })
  assert.deepEqual(codes(asks('build')), ['projects.new-vertical-network'])
  assert.deepEqual(codes(asks('extend')), ['projects.new-vertical-network'])
  assert.deepEqual(asks('use'), [])
})

test('a vertical network is built where an exception of the builder serves it (3.2.11)', () => {
  const exceptions = new Set(['granted'])
  const asks = (exception: string) =>
    verticalNetworksSuspended({ zone: 'extranet', networks: [{ ...net('own-vertical', 'build'), exception }], exceptions })
  assert.deepEqual(asks('granted'), [])
  assert.deepEqual(codes(asks('another')), ['projects.new-vertical-network'])
})

test('a project uses the unified platform of the network on which its system runs (3.3.4) (4.1.5)', () => {
  assert.deepEqual(standsOnUnifiedPlatform({ zone: 'extranet', networks: [net('unified-extranet'), net('internet')] }), [])
  assert.deepEqual(standsOnUnifiedPlatform({ zone: 'internet', networks: [net('unified-extranet')] }), [])
  assert.deepEqual(codes(standsOnUnifiedPlatform({ zone: 'intranet', networks: [net('unified-extranet')] })), [
    'projects.not-on-unified-platform',
  ])
  assert.deepEqual(codes(standsOnUnifiedPlatform({ zone: 'extranet', networks: [net('own-vertical')] })), [
    'projects.not-on-unified-platform',
  ])
  assert.deepEqual(codes(standsOnUnifiedPlatform({ zone: 'extranet', networks: [] })), ['projects.not-on-unified-platform'])
})

test('the intranet and the cipher network are joined with nothing else (3.2.1) (3.2.3)', () => {
  assert.deepEqual(isolationKept({ zone: 'intranet', networks: [net('unified-intranet')] }), [])
  assert.equal(isolationKept({ zone: 'intranet', networks: [net('unified-intranet'), net('internet')] }).length, 1)
  assert.equal(isolationKept({ zone: 'extranet', networks: [net('unified-extranet'), net('crypto')] }).length, 1)
  assert.equal(isolationKept({ zone: 'intranet', networks: [net('unified-intranet'), net('crypto')] }).length, 2)
})
