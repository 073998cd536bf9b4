// What is kept is sealed: SM4-GCM (GB/T 32907; the mode of RFC 8998) under a key of the deployment's that lies in no backup.
// From its first half a key of its own is derived for each backup and each lineage's log, so that no amount of data wears one
// key out; its second half marks the index. A sealed piece is bound to where it belongs and opens nowhere else.
import { type CipherGCMTypes, createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { keptKey, readKey } from '#kernel/trust/key-file.ts'
import { BackupTrouble } from './backup-trouble.ts'

/** The runtime's types know only the GCM of AES; the calls are the same. */
const SM4_GCM = 'sm4-gcm' as CipherGCMTypes
const NONCE = 12
const TAG = 16

export type BackupKey = {
  /** Names the key without saying anything of it. */
  readonly id: string
  seal(scope: string, about: string, bytes: Uint8Array): Buffer
  /** The bytes; undefined when they were altered, belong elsewhere or were sealed under another key. */
  open(scope: string, about: string, sealed: Uint8Array): Buffer | undefined
  /** A value that only the holder of the key can make (HMAC-SM3, hex). */
  mark(text: string): string
}

export function backupKeyOf(secret: Uint8Array): BackupKey {
  const [sealing, marking] = [secret.subarray(0, 16), secret.subarray(16)]
  const derived = new Map<string, Buffer>()
  const keyFor = (scope: string) => {
    const key = derived.get(scope) ?? Buffer.from(hkdfSync('sm3', sealing, scope, 'yuelu backup', 16))
    derived.set(scope, key)
    return key
  }
  const mark = (text: string) => createHmac('sm3', marking).update(text).digest('hex')
  return {
    id: mark('the name of this key').slice(0, 16),
    mark,
    seal(scope, about, bytes) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(SM4_GCM, keyFor(scope), nonce, { authTagLength: TAG }).setAAD(Buffer.from(about))
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    },
    open(scope, about, sealed) {
      if (sealed.length < NONCE + TAG) return undefined
      const decipher = createDecipheriv(SM4_GCM, keyFor(scope), sealed.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-TAG))
      const bytes = decipher.update(sealed.subarray(NONCE, -TAG))
      try {
        return Buffer.concat([bytes, decipher.final()])
      } catch {
        return undefined
      }
    },
  }
}

/** The key of a file, made at the first call of a deployment that names none. */
export const openBackupKey = (path: string): BackupKey =>
  keyIn(
    path,
    keptKey(path, () => randomBytes(32).toString('base64')),
  )

/** The key of a file that must be there: a key made now would open nothing. */
export function readBackupKey(path: string): BackupKey {
  const text = readKey(path)
  if (text === undefined) {
    throw new BackupTrouble(
      `没有备份密钥文件 ${path}：把另存的密钥放回去，或用环境变量 BACKUP_KEY 指明它。没有它，备份打不开。`,
      `There is no backup key ${path}: put the copy kept elsewhere there, or name it with BACKUP_KEY. Without it no backup opens.`,
    )
  }
  return keyIn(path, text)
}

function keyIn(path: string, text: string): BackupKey {
  const secret = Buffer.from(text, 'base64')
  if (secret.length === 32) return backupKeyOf(secret)
  throw new BackupTrouble(
    `备份密钥文件 ${path} 里不是 32 字节的密钥（base64）：请换成正确的文件。`,
    `The backup key ${path} does not hold 32 bytes in base64: give the right file.`,
  )
}
