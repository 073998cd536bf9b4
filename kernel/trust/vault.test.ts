import { equal, notDeepEqual, notEqual, ok, throws } from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { openVault } from './vault.ts'

const folder = (t: { after(work: () => void): void }) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-vault-'))
  t.after(() => rmSync(dir, { recursive: true }))
  return dir
}

test('what is sealed opens for what it is about alone, and not after one bit has changed', (t) => {
  const vault = openVault(folder(t))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.nat(), (secret, about, nth) => {
      const sealed = vault.seal(secret, about)
      equal(vault.open(sealed, about), secret)
      equal(vault.open(sealed, `${about}.`), undefined)
      const altered = Buffer.from(sealed)
      altered[nth % altered.length]! ^= 1 << (nth % 8)
      equal(vault.open(altered, about), undefined)
      equal(vault.open(sealed.subarray(0, nth % sealed.length), about), undefined)
    }),
  )
  notDeepEqual(vault.seal('a', 'b'), vault.seal('a', 'b'))
})

test('the key is made once, is its owner’s alone, and another folder’s opens nothing', (t) => {
  const dir = folder(t)
  const sealed = openVault(dir).seal('密', 'otp/1')
  equal(openVault(dir).open(sealed, 'otp/1'), '密')
  equal(openVault(folder(t)).open(sealed, 'otp/1'), undefined)
  ok(!sealed.includes(Buffer.from('密')))
  equal(openVault(dir).mark('a'), openVault(dir).mark('a'))
  notEqual(openVault(dir).mark('a'), openVault(dir).mark('b'))
  const path = join(dir, 'vault.key')
  equal(statSync(path).mode & 0o777, 0o600)
  chmodSync(path, 0o640)
  throws(() => openVault(dir), /can be read by others/)
  chmodSync(path, 0o600)
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 8))
  throws(() => openVault(dir), /32 bytes/)
})
