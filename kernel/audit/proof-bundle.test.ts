import { test } from 'node:test'
import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { generateSm2 } from '../trust/sm2.ts'
import { signCheckpoint } from './checkpoint.ts'
import { entryOf, type LoggedLine } from './entry.ts'
import { leafHash } from './merkle.ts'
import { exportProof, verifyBundle, type ProofBundle } from './proof-bundle.ts'
import { inclusionPath } from './tree-plan.ts'
import { TreeGrowth } from './tree-growth.ts'

const key = generateSm2()

const lineAt = (i: number): LoggedLine => ({
  id: `0198f000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`,
  at: '2026-03-02T04:00:00.000Z',
  request: 'test',
  actor_kind: 'official',
  actor: 'a',
  actor_name: '张三（模拟）',
  post: null,
  organ: 'sjtj',
  behalf: null,
  action: 'projects.approve-project',
  outcome: 'refused',
  subject: null,
  purpose: null,
  grounds: ['projects.not-reviewed'],
  clauses: ['4.3.2'],
  input_digest: null,
  output_digest: null,
  before_digest: null,
  after_digest: null,
  decision: null,
  times: null,
  policy: 'test',
})

function bundleOf(index: number, size: number): ProofBundle {
  const nodes = new Map<string, Buffer>()
  const tree = new TreeGrowth()
  for (let i = 0; i < size; i += 1)
    for (const { level, index: at, hash } of tree.append(leafHash(entryOf(lineAt(i))))) nodes.set(`${level}/${at}`, hash)
  const path = inclusionPath((level, at) => nodes.get(`${level}/${at}`), index, size)
  const checkpoint = signCheckpoint(key, size, tree.root(), '2026-03-02T04:00:01.000Z')
  return JSON.parse(JSON.stringify(exportProof(lineAt(index), { index, path, checkpoint })))
}

test('a proof that left the house as JSON holds with the public key alone, and with no other key', () => {
  const bundle = bundleOf(17, 100)
  deepEqual(verifyBundle(bundle, key.publicKey), [])
  deepEqual(verifyBundle(bundle, [generateSm2().publicKey, key.publicKey]), [])
  deepEqual(verifyBundle(bundle, generateSm2().publicKey), ['signature'])
})

test('any change of any value in the bundle is refused: line, index, path, size, root, time, key, signature', () => {
  const size = fc.integer({ min: 2, max: 60 }).chain((n) => fc.tuple(fc.nat(n - 1), fc.constant(n)))
  fc.assert(
    fc.property(size, ([index, n]) => {
      const bundle = bundleOf(index, n)
      for (const spoil of spoils(bundle)) ok(verifyBundle(spoil, key.publicKey).length > 0, JSON.stringify(spoil))
    }),
    { numRuns: 8 },
  )
})

function* spoils(bundle: ProofBundle): Generator<unknown> {
  const { line, index, path, checkpoint } = bundle
  for (const [name, value] of Object.entries(line))
    yield { ...bundle, line: { ...line, [name]: Array.isArray(value) ? [...value, 'x'] : `${value ?? ''}x` } }
  yield { ...bundle, line: { ...line, remark: 'not logged' } }
  for (const other of [index + 1, index - 1, index ^ 2, -1, 0.5]) yield { ...bundle, index: other }
  for (const other of [checkpoint.size + 1, checkpoint.size - 1, checkpoint.size * 2])
    yield { ...bundle, checkpoint: { ...checkpoint, size: other } }
  for (const [i, node] of path.entries()) yield { ...bundle, path: path.with(i, bitOff(node)) }
  yield { ...bundle, path: [...path, checkpoint.root] }
  yield { ...bundle, path: path.slice(1) }
  yield { ...bundle, checkpoint: { ...checkpoint, root: bitOff(checkpoint.root) } }
  yield { ...bundle, checkpoint: { ...checkpoint, signature: bitOff(checkpoint.signature) } }
  yield { ...bundle, checkpoint: { ...checkpoint, at: '2026-03-02T04:00:02.000Z' } }
  yield { ...bundle, checkpoint: { ...checkpoint, keyId: '0'.repeat(16) } }
  yield { ...bundle, checkpoint: { ...checkpoint, origin: 'another log' } }
}

function bitOff(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes[bytes.length >> 1]! ^= 4
  return bytes.toString('base64')
}

test('rubbish is malformed, not a crash', () => {
  for (const rubbish of [null, 1, 'x', [], {}, { line: {}, index: 0, path: [], checkpoint: null }, { ...bundleOf(0, 1), path: 'x' }])
    deepEqual(verifyBundle(rubbish, key.publicKey), ['malformed'])
})
