import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { anyone } from '#kernel/access/actor.ts'
import { authorities, revocationList, revokeCertificate } from '#modules/security/trust/contract.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { freshDocument, sealedFile } from '#tests/support/sealed-files.ts'
import { ORGAN, readySeals } from '#tests/support/seals.ts'
import { SECURITY_ADMINS } from '#tests/support/trust.ts'
import { runVerify } from './run-verify.ts'

const dir = mkdtempSync(join(tmpdir(), 'yuelu-verify-'))
let house: TestHouse
let seal = ''
let roots = ''
const write = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(dir, name), bytes)
  return join(dir, name)
}
const run = (...args: string[]) => {
  const said: string[] = []
  const code = runVerify(args, new Date('2026-03-02T02:00:00Z'), { line: (text) => said.push(text), error: (text) => said.push(text) })
  return { code, said: said.join('\n') }
}
before(async () => {
  house = await testHouse()
  ;({ seal } = await readySeals(house))
  const published = await house.ask('anyone', authorities, {})
  roots = write('roots.pem', published.authorities.map(({ pem }) => pem).join('\n'))
})
after(async () => {
  await house.close()
  rmSync(dir, { recursive: true })
})

test('a stranger with the published roots learns offline, in both languages, that a file is genuine or was changed', async () => {
  for (const format of ['pdf', 'ofd'] as const) {
    const file = await sealedFile(house, seal, format)
    const good = run(write(`good.${format}`, file), '--roots', roots)
    assert.equal(good.code, 0, good.said)
    assert.match(good.said, /✓ 这份文件是真的，盖章后没有改动过[\s\S]*This file is genuine/)
    const changed = Buffer.from(file)
    changed[80]! ^= 2
    assert.equal(run(write(`bad.${format}`, changed), '--roots', roots).code, 1)
    const trustless = run(join(dir, `good.${format}`))
    assert.equal(trustless.code, 1)
    assert.match(trustless.said, /谁盖的章看不出来[\s\S]*--roots/)
    assert.doesNotMatch(trustless.said, /这份文件是真的/)
    assert.match(run(join(dir, `bad.${format}`)).said, /✗ (不要相信这份文件|这份文件无法核验)/)
  }
})

test('with the revocation list beside the roots, a seal whose key was given away is refused', async () => {
  const path = write('stamped.pdf', await sealedFile(house, seal, 'pdf'))
  const { rows } = await house.database.pool.query(
    `select id, authority from trust.certificate where holder = $1 and use = 'seal' and line = 'sm2'`,
    [ORGAN],
  )
  await house.act(SECURITY_ADMINS[0], revokeCertificate, { certificate: rows[0].id, for: 'keyCompromise', reason: '密钥泄露（演练）' })
  const { rows: found } = await house.database.pool.query('select code from trust.authority where id = $1', [rows[0].authority])
  const { crl } = (await house.house.ask(anyone, revocationList.name, { authority: found[0].code })) as { crl: string }
  const refused = run(path, '--roots', roots, '--roots', write('zone.crl', Buffer.from(crl, 'base64')))
  assert.equal(refused.code, 1)
  assert.match(refused.said, /已经作废/)
  assert.equal(run(path, '--roots', roots).code, 0)
})

test('a file that is not sealed, and a command that is not asked rightly, say so', () => {
  assert.equal(run(write('plain.pdf', freshDocument('pdf')), '--roots', roots).code, 1)
  assert.match(run(join(dir, 'plain.pdf'), '--json').said, /"verdict": "unsigned"/)
  for (const args of [[], ['no-such-file'], [dir], [join(dir, 'plain.pdf'), '--roots', join(dir, 'nowhere')], ['a', 'b'], ['--what']])
    assert.equal(run(...args).code, 2)
  assert.equal(run(join(dir, 'plain.pdf'), '--roots', write('junk.pem', 'no certificate')).code, 2)
})
