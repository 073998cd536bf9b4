import { test } from 'node:test'
import { equal, ok, throws } from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { generateSm2, nameDigest, signSm2, sm2FromPem, sm2KeyId, sm2PublicFromPem, sm2ToPem, verifySm2 } from './sm2.ts'
import { sm3Hex } from './sm3.ts'

// The worked example of GB/T 32918.5 annex A (also GM/T 0003.5): signer 1234567812345678, text "message digest".
const sample = {
  point: '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  z: 'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
  e: 'f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640',
  r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
  s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
}
const message = Buffer.from('message digest')
const samplePublic = createPublicKey({
  key: Buffer.from(`3059301306072a8648ce3d020106082a811ccf5501822d03420004${sample.point}`, 'hex'),
  type: 'spki',
  format: 'der',
})

test('the signature printed in GB/T 32918.5 is accepted, and Z and e are those printed', () => {
  equal(nameDigest(samplePublic).toString('hex'), sample.z)
  equal(sm3Hex(Buffer.concat([nameDigest(samplePublic), message])), sample.e)
  const der = Buffer.from(`3046022100${sample.r}022100${sample.s}`, 'hex')
  ok(verifySm2(samplePublic, message, der))
  ok(!verifySm2(samplePublic, Buffer.from('message digesT'), der))
})

test('a signature holds for its bytes and its key alone; rubbish is just false', () => {
  const pair = generateSm2()
  const signature = signSm2(pair.privateKey, message)
  ok(verifySm2(pair.publicKey, message, signature))
  ok(!verifySm2(generateSm2().publicKey, message, signature))
  ok(!verifySm2(pair.publicKey, Buffer.from('other'), signature))
  for (const rubbish of [Buffer.alloc(0), Buffer.from('30', 'hex'), Buffer.alloc(70), signature.subarray(1)])
    ok(!verifySm2(pair.publicKey, message, rubbish))
})

test('a pair written as PEM and read again is the same pair', () => {
  const pair = generateSm2()
  const again = sm2FromPem(sm2ToPem(pair.privateKey))
  equal(again.id, pair.id)
  equal(sm2KeyId(sm2PublicFromPem(sm2ToPem(pair.publicKey))), pair.id)
  ok(verifySm2(again.publicKey, message, signSm2(pair.privateKey, message)))
})

test('a key of another curve is an error, not a weak signature', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  throws(() => sm2PublicFromPem(publicKey.export({ type: 'spki', format: 'pem' }) as string), /not an SM2/)
  throws(() => signSm2(privateKey, message), /not an SM2/)
})

const openssl = spawnSync('openssl', ['version']).stdout?.toString().startsWith('OpenSSL 3')

test('the openssl command accepts our signatures and we accept its', { skip: openssl ? false : 'no openssl 3 here' }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-sm2-'))
  try {
    const at = (name: string) => join(dir, name)
    const pair = generateSm2()
    const run = (...args: string[]) =>
      execFileSync('openssl', ['pkeyutl', '-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678', '-in', at('m'), ...args])
    writeFileSync(at('m'), message)
    writeFileSync(at('private'), sm2ToPem(pair.privateKey), { mode: 0o600 })
    writeFileSync(at('public'), sm2ToPem(pair.publicKey))
    writeFileSync(at('ours'), signSm2(pair.privateKey, message))
    ok(run('-verify', '-pubin', '-inkey', at('public'), '-sigfile', at('ours')).toString().includes('Verified Successfully'))
    run('-sign', '-inkey', at('private'), '-out', at('theirs'))
    ok(verifySm2(pair.publicKey, message, readFileSync(at('theirs'))))
  } finally {
    rmSync(dir, { recursive: true })
  }
})
