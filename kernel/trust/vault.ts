// Small secrets at rest: SM4-GCM under a key that lies in the key folder and never in a database, so that a stolen backup
// holds no secret. What is sealed is bound to what it is about: a row's secret copied into another row does not open.
import { type CipherGCMTypes, createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { keptKey } from './key-file.ts'

/** The runtime's types know only the GCM of AES; the calls are the same. */
const SM4_GCM = 'sm4-gcm' as CipherGCMTypes
const NONCE = 12
const TAG = 16

export type Vault = {
  /** Nonce, ciphertext and tag, for this `about` alone. */
  seal(secret: string, about: string): Buffer
  /** The secret; undefined when it was altered, sealed under another key, or is about something else. */
  open(sealed: Uint8Array, about: string): string | undefined
  /** A value that only the holder of the key can make for `about` (HMAC-SM3, base64url). */
  mark(about: string): string
}

/** The vault of a key folder; its key is made at the first call and readable by its owner only. */
export function openVault(dir: string): Vault {
  const path = join(dir, 'vault.key')
  const key = Buffer.from(
    keptKey(path, () => randomBytes(32).toString('base64')),
    'base64',
  )
  if (key.length !== 32) throw new Error(`the key file ${path} does not hold a key of 32 bytes`)
  return vaultOf(key)
}

/** A vault under a key of 32 bytes: the first half seals, the second marks. */
export function vaultOf(key: Uint8Array): Vault {
  const [sealing, marking] = [key.subarray(0, 16), key.subarray(16)]
  return {
    seal(secret, about) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(SM4_GCM, sealing, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about))
      return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed, about) {
      if (sealed.length < NONCE + TAG) return undefined
      const decipher = createDecipheriv(SM4_GCM, sealing, sealed.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-TAG))
      const text = decipher.update(sealed.subarray(NONCE, -TAG))
      try {
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    mark: (about) => createHmac('sm3', marking).update(about).digest('base64url'),
  }
}
