import { join } from 'node:path'
import { keptKey } from './key-file.ts'
import { type Algorithm, newSigner, type Signer, signerFromPem } from './signer.ts'
import { generateSm2, sm2FromPem, sm2ToPem, type Sm2KeyPair } from './sm2.ts'

/** The named SM2 key of a directory, made at the first call; see `keptKey`. */
export const keyPair = (dir: string, name: string): Sm2KeyPair =>
  sm2FromPem(keptKey(fileOf(dir, name), () => sm2ToPem(generateSm2().privateKey)))

/** The same for a key of either line. */
export const keptSigner = (dir: string, name: string, algorithm: Algorithm): Signer =>
  signerFromPem(keptKey(fileOf(dir, name), () => newSigner(algorithm).pkcs8))

function fileOf(dir: string, name: string): string {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) throw new TypeError(`not a key name: ${name}`)
  return join(dir, `${name}.key.pem`)
}
