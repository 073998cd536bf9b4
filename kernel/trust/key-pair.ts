import { join } from 'node:path'
import { keptKey } from './key-file.ts'
import { generateSm2, sm2FromPem, sm2ToPem, type Sm2KeyPair } from './sm2.ts'

/** The named SM2 key of a directory, made at the first call; see `keptKey`. */
export function keyPair(dir: string, name: string): Sm2KeyPair {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) throw new TypeError(`not a key name: ${name}`)
  return sm2FromPem(keptKey(join(dir, `${name}.key.pem`), () => sm2ToPem(generateSm2().privateKey)))
}
