import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { packStored, readStored } from './zip.ts'

const good = () =>
  packStored(
    new Map([
      ['manifest.json', Buffer.from('{}')],
      ['manifest.sig', Buffer.from('sig')],
      ['files/数据.csv', Buffer.from('a,b\n1,2\n')],
    ]),
  )
const codes = (zip: Uint8Array) => readStored(Buffer.from(zip)).grounds.map(({ code }) => code.replace('ferry.', ''))
/** A stored zip with one file of this name, as any tool would write it. */
const named = (name: string, more: object = {}) => zipSync({ [name]: [strToU8('x'), { level: 0, mtime: new Date(1980, 0, 1), ...more }] })

test('a package of ours is read back as it was, in its order', () => {
  const { files, grounds } = readStored(good())
  assert.deepEqual(grounds, [])
  assert.deepEqual([...files.keys()], ['manifest.json', 'manifest.sig', 'files/数据.csv'])
  assert.equal(files.get('files/数据.csv')!.toString(), 'a,b\n1,2\n')
})

test('a path out of the folder, a drive, a device, a hidden or a mixed-up name is refused', () => {
  for (const name of [
    '../manifest.json',
    'files/../../etc/passwd',
    '/files/a.csv',
    'C:\\files\\a.csv',
    'files\\a.csv',
    'files/sub/a.csv',
    'files/con.txt',
    'files/.hidden',
    'files/a.csv.',
    'files/a\u202evsc.exe',
    'files/a\u0007.csv',
    'files/',
    'files/e\u0301.csv',
    'other.txt',
  ])
    assert.ok(codes(named(name)).includes('path'), name)
})

test('links, folders and encrypted or compressed files are refused, and nothing is unpacked', () => {
  const link = Buffer.from(named('files/a.csv', { os: 3, attrs: 0o120777 << 16 }))
  assert.ok(codes(link).includes('link'))
  const bomb = zipSync({ 'files/a.csv': [new Uint8Array(10_000_000), { level: 1 }] })
  const before = process.memoryUsage().arrayBuffers
  assert.deepEqual(codes(bomb), ['compressed'])
  assert.ok(process.memoryUsage().arrayBuffers - before < 5_000_000)
  const locked = Buffer.from(good())
  locked.writeUInt16LE(1, locked.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8)
  assert.ok(codes(locked).includes('compressed'))
})

test('two names that some systems take for one are refused', () => {
  const twice = zipSync({ 'files/A.csv': [strToU8('1'), { level: 0 }], 'files/a.csv': [strToU8('2'), { level: 0 }] })
  assert.deepEqual(codes(twice), ['same-name'])
})

test('too many files are too many, and a package is too large before it is opened', () => {
  assert.deepEqual(codes(Buffer.alloc(16 * 2 ** 20 + 1)), ['too-large'])
  const many = zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`files/${n}.txt`, [strToU8('x'), { level: 0 }] as const])))
  assert.deepEqual(codes(many), ['too-many'])
})

test('bytes before, behind or between the files, a comment and another date are another form', () => {
  const zip = good()
  assert.deepEqual(codes(Buffer.concat([Buffer.from('MZ'), zip])), ['broken'])
  assert.deepEqual(codes(Buffer.concat([zip, Buffer.from('x')])), ['broken'])
  assert.deepEqual(codes(named('files/a.csv', { mtime: new Date(2026, 1, 1) })), ['two-faced'])
  assert.deepEqual(codes(named('files/a.csv', { comment: 'hidden' })), ['two-faced'])
  assert.deepEqual(codes(named('files/a.csv', { extra: { 0x7075: strToU8('hidden') } })), ['two-faced'])
})

test('any byte flipped in a package gives another package or none, never the same files and never a fault', () => {
  const zip = good()
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(zip)
      changed[at]! ^= by
      const { grounds } = readStored(changed)
      assert.ok(grounds.length > 0, `byte ${at}`)
    }),
    { numRuns: 2_000 },
  )
})

test('random bytes, and a package cut or spliced anywhere, are refused and never a fault', () => {
  const zip = good()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(zip.length), fc.nat(zip.length), (noise, from, to) => {
      for (const bytes of [noise, zip.subarray(0, from), Buffer.concat([zip.subarray(0, from), noise, zip.subarray(to)])])
        if (!zip.equals(bytes)) assert.ok(readStored(Buffer.from(bytes)).grounds.length > 0)
    }),
    { numRuns: 1_000 },
  )
})
