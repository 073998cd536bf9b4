import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { Malformed } from '#kernel/trust/malformed.ts'
import { commandsIn, provenExchange, type ProvenExchange } from '#tests/support/proven-exchange.ts'
import type { SecondBundle } from './bundle.ts'
import { checkBundle } from './check-bundle.ts'
import { readBundle } from './read-bundle.ts'
import { writeBundle } from './write-bundle.ts'

let x: ProvenExchange
let answers: Awaited<ReturnType<ProvenExchange['calls']>>
let bundles: SecondBundle[]
let roots: Awaited<ReturnType<ProvenExchange['roots']>>
before(async () => {
  x = await provenExchange()
  await x.calls(1)
  await x.certify()
  answers = await x.calls(6)
  await x.calls(3)
  await x.stamp()
  roots = await x.roots()
  bundles = (await Promise.all(answers.map(({ json }) => x.bundleOf(json.evidence.record.call)))) as SecondBundle[]
})
after(() => x.close())

const idOf = ({ json }: { json: { evidence: { record: { call: string } } } }) => json.evidence.record.call
const codes = (...asked: Parameters<typeof checkBundle>) => checkBundle(...asked).findings.map(({ code }) => code)

test('the evidence of an exchange holds offline: both sides, the batch on two lines, the certificates and the time', () => {
  for (const [i, bundle] of bundles.entries()) {
    assert.ok(isDeepStrictEqual(readBundle(writeBundle(bundle)), bundle))
    const { findings, open, holds } = checkBundle(bundle, { roots, data: answers[i]!.json.data })
    assert.deepEqual([findings, open], [[], []])
    assert.equal(holds.length, 9)
  }
  assert.ok(bundles.some(({ place }) => place.size > 1))
})

const openssl = spawnSync('openssl', ['version']).stdout?.toString().startsWith('OpenSSL 3')

test(
  'a stranger follows the README with openssl alone, and a changed byte stops them',
  { skip: openssl ? false : 'no openssl 3 here' },
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'yuelu-evidence-'))
    try {
      const parts = unzipSync(writeBundle(bundles[3]!))
      for (const [name, content] of Object.entries(parts)) writeFileSync(join(dir, name), content)
      const commands = commandsIn(Buffer.from(parts['README.txt']!).toString())
      assert.equal(commands.length, 19)
      const run = (command: string, root = '') =>
        spawnSync('sh', ['-ec', command], { cwd: dir, env: { ...process.env, ROOT: root }, encoding: 'utf8' })
      for (const command of commands) {
        const { status, stdout, stderr } = run(command)
        assert.equal(status, 0, `${command}\n${stdout}${stderr}`)
      }
      const rootOf = (line: string) =>
        roots.find(({ algorithm, fingerprint }) => algorithm === line && fingerprint !== x.tsa.root.fingerprint)!.pem
      const published = { 'sm2.pem': rootOf('sm2'), 'p256.pem': rootOf('p256'), 'tsa.pem': x.tsa.root.pem }
      for (const [name, pem] of Object.entries(published)) writeFileSync(join(dir, name), pem)
      const verifying = (what: string) => commands.filter((command) => command.includes(what))
      for (const [what, root] of [
        ['link.', 'sm2.pem'],
        ['openssl verify -attime', 'p256.pem'],
        ['openssl ts -verify', 'tsa.pem'],
      ] as const) {
        assert.ok(verifying(what).length > 0)
        for (const command of verifying(what)) {
          assert.equal(run(command, root).status, 0, command)
          assert.notEqual(run(command, root === 'sm2.pem' ? 'p256.pem' : 'sm2.pem').status, 0, command)
        }
      }
      for (const name of [
        'request.txt',
        'record.json',
        'seal.txt',
        'provider.txt',
        'stamp.txt',
        'seal.p256.sig',
        'path.txt',
        'stamp-path.txt',
      ]) {
        const content = Buffer.from(parts[name]!)
        content[Math.floor(content.length / 2)]! ^= 1
        writeFileSync(join(dir, name), content)
        assert.ok(
          commands.slice(1).some((command) => run(command).status !== 0),
          name,
        )
        writeFileSync(join(dir, name), parts[name]!)
      }
    } finally {
      rmSync(dir, { recursive: true })
    }
  },
)

test('a byte changed anywhere, a byte more and a byte less: none is the file any more', () => {
  const file = writeBundle(bundles[2]!)
  assert.throws(() => readBundle(Buffer.concat([file, Buffer.alloc(1)])), Malformed)
  assert.throws(() => readBundle(file.subarray(0, -1)), Malformed)
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const changed = Buffer.from(file)
      changed[at]! ^= mask
      assert.throws(() => readBundle(changed), Malformed)
    }),
    { numRuns: 150 },
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void assert.throws(() => readBundle(bytes), Malformed)))
})

test('a forger who writes the whole file anew is found out', async () => {
  const [one, other] = bundles as [SecondBundle, SecondBundle]
  const trust = { roots }
  const later = (await x.bundleOf(idOf(await x.call({ limit: 1 })))) as SecondBundle
  await x.calls(1)
  await x.stamp()
  const next = (await x.bundleOf(later.record.call)) as SecondBundle
  const change = (record: Partial<SecondBundle['record']>): SecondBundle => ({ ...one, record: { ...one.record, ...record } })
  const forged: [string, SecondBundle, string][] = [
    ['rows', change({ rows: 9 }), 'evidence.not-in-batch'],
    ['fields', change({ fields: [] }), 'evidence.not-in-batch'],
    ['purpose', change({ purpose: '别的用途' }), 'evidence.not-in-batch'],
    ['authorisation', change({ authorisation: other.record.call }), 'evidence.not-in-batch'],
    ['organ', change({ consumer: { ...one.record.consumer, organ: 'water-department' } }), 'evidence.not-in-batch'],
    ['record of another', { ...one, record: other.record }, 'evidence.other-request'],
    ['path of another', { ...one, place: other.place }, 'evidence.not-in-batch'],
    ['batch of another', { ...one, batch: next.batch, place: next.place }, 'evidence.not-in-batch'],
    ['request of another', { ...one, request: other.request, consumer: other.consumer! }, 'evidence.other-request'],
    ['no consumer', without(one, 'consumer'), 'evidence.no-consumer'],
    ['signature of another', { ...one, consumer: other.consumer! }, 'evidence.consumer-signature'],
    ['no provider', without(one, 'provider'), 'evidence.no-provider'],
    ['provider of another batch', { ...one, provider: next.provider! }, 'evidence.provider-signature'],
    ['seal of another batch', { ...one, sm2: next.sm2 }, 'evidence.gateway-signature'],
    ['lines swapped', { ...one, sm2: one.p256, p256: one.sm2 }, 'evidence.gateway-signature'],
    ['providers left out', { ...one, providers: [] }, 'evidence.gateway-signature'],
    ['certificates swapped', { ...one, sm2: { ...one.sm2, chain: one.provider!.chain } }, 'evidence.other-certificate'],
    ['certificate of the other line', { ...one, p256: { ...one.p256, chain: one.sm2.chain } }, 'evidence.other-certificate'],
    ['certificate left out', { ...one, p256: { ...one.p256, chain: '' } }, 'evidence.no-certificate'],
    ['certificate denied', { ...one, p256: { ...one.p256, chain: '', certificate: null } }, 'evidence.gateway-signature'],
    ['stamp of other batches', { ...one, stamp: next.stamp! }, 'evidence.other-stamp'],
    ['token of another stamp', { ...one, stamp: { ...one.stamp!, token: next.stamp!.token } }, 'time-stamp.other-content'],
    ['sealed before', { ...one, batch: { ...one.batch, sealedAt: '2026-02-01T00:00:00.000Z' } }, 'evidence.sealed-at'],
  ]
  for (const [what, bundle, code] of forged) {
    const read = readBundle(writeBundle(bundle))
    assert.ok(codes(read, trust).includes(code), `${what}: ${codes(read, trust).join()}`)
  }
  const strange = await provenExchange()
  const theirs = { roots: await strange.roots() }
  await strange.close()
  assert.deepEqual([...new Set(codes(one, theirs))], ['certificate.untrusted'])
  assert.deepEqual(codes(one, { keys: [strange.gatewayKey.publicKey] }), ['evidence.other-key'])
  assert.deepEqual(codes(one, { data: other.record }), ['evidence.other-answer'])
})

const without = (bundle: SecondBundle, part: 'consumer' | 'provider'): SecondBundle => {
  const { [part]: _, ...rest } = bundle
  return rest as SecondBundle
}

test('a stamp before the call, and one absurdly after, are refused; one after a long outage is not', async () => {
  const stampAt = async (days: number) => {
    const { json } = await x.call({ limit: 1 })
    const now = x.house.clock.now()
    x.house.clock.set(new Date(Date.parse(now) + days * 86_400_000).toISOString())
    try {
      await x.stamp()
    } finally {
      x.house.clock.set(now)
    }
    return codes(await x.bundleOf(json.evidence.record.call))
  }
  assert.deepEqual(await stampAt(-1), ['evidence.stamp-time'])
  assert.deepEqual(await stampAt(32), ['evidence.stamp-time'])
  assert.deepEqual(await stampAt(30), [])
})

test('evidence can be had before a stamp and of a refusal, and says what it leaves open', async () => {
  const answered = await x.call({ limit: 1 })
  const { open, findings } = checkBundle(await x.bundleOf(idOf(answered)), { roots, data: answered.json.data })
  assert.deepEqual([findings, open.map(({ en }) => en)], [[], ['There was no time stamp yet; the file can be made again later.']])
  const refused = await x.call({ fields: 'age_60_plus' })
  const bundle = await x.bundleOf(refused.json.requestId)
  assert.deepEqual(codes(bundle), [])
  assert.deepEqual((bundle as SecondBundle).record.grounds, ['exchange.field-not-granted'])
  const nobody = await x.call({}, { client: '00000000-0000-7000-8000-000000000000' })
  assert.deepEqual(codes(await x.bundleOf(nobody.json.requestId)), [])
})

test('what the log says is made again before it is believed: a row changed behind its back gives no evidence', async () => {
  const { json } = await x.call({ limit: 1 })
  const call = json.evidence.record.call
  const client = await x.house.database.pool.connect()
  try {
    await client.query(`set session_replication_role = 'replica'`)
    await client.query(`update exchange.call set rows = 2 where id = $1`, [call])
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
  await assert.rejects(x.bundleOf(call), { name: 'LogChanged' })
})
