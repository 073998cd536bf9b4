// SM4 as the runtime gives it, against the printed examples: what the vault and the backups are sealed with.
import { createCipheriv, createDecipheriv, type CipherGCMTypes } from 'node:crypto'
import { equal, throws } from 'node:assert/strict'
import { test } from 'node:test'

const KEY = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')

test('SM4 gives the two blocks that GB/T 32907 annex A prints, the second after a million rounds', () => {
  const cipher = createCipheriv('sm4-ecb', KEY, null).setAutoPadding(false)
  let block: Buffer = KEY
  for (let i = 0; i < 1_000_000; i += 1) {
    block = cipher.update(block)
    if (i === 0) equal(block.toString('hex'), '681edf34d206965e86b3e94f536e4246')
  }
  equal(block.toString('hex'), '595298c7c6fd271f0402f804c33d3f66')
})

test('SM4-GCM gives the example of RFC 8998 annex A, and opens nothing with another tag', () => {
  const gcm = 'sm4-gcm' as CipherGCMTypes
  const iv = Buffer.from('00001234567800000000abcd', 'hex')
  const aad = Buffer.from('feedfacedeadbeeffeedfacedeadbeefabaddad2', 'hex')
  const plain = Buffer.from(
    'aabbccddeeffeeaa'.replaceAll(/../g, (byte) => byte.repeat(8)),
    'hex',
  )
  const cipher = createCipheriv(gcm, KEY, iv, { authTagLength: 16 }).setAAD(aad)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  equal(
    sealed.toString('hex'),
    '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d',
  )
  equal(cipher.getAuthTag().toString('hex'), '83de3541e4c2b58177e065a9bf7b62ec')
  const opener = createDecipheriv(gcm, KEY, iv, { authTagLength: 16 }).setAAD(aad).setAuthTag(Buffer.alloc(16))
  opener.update(sealed)
  throws(() => opener.final())
})
