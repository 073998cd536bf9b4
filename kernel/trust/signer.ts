// Two lines of keys with one face: SM2 with SM3, and P-256 with SHA-256 for programs that do not know SM2. A signer is where
// the private key is used; whoever holds keys in a device (PKCS#11) gives a signer of its own and nothing else changes.
import { createPrivateKey, createPublicKey, createSign, createVerify, generateKeyPairSync, hash, type KeyObject } from 'node:crypto'
import { Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import { generateSm2, signSm2, sm2ToPem, verifySm2 } from './sm2.ts'

export const algorithms = ['sm2', 'p256'] as const
export type Algorithm = (typeof algorithms)[number]

export type Signer = {
  readonly algorithm: Algorithm
  readonly publicKey: KeyObject
  /** The DER (r, s) signature over the bytes, hashed by the line's own digest. */
  sign(bytes: Uint8Array): Buffer
}

/** SubjectPublicKeyInfo of an uncompressed point, up to its coordinates. Other curves and forms are not ours. */
const SPKI_HEADS = {
  sm2: Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex'),
  p256: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex'),
} as const
const SPKI_BYTES = 91

/** The digest and the signature of a line, as certificates name them. */
export const lines = {
  sm2: { digest: 'sm3', digestOid: oid.sm3, signatureOid: oid.sm2WithSm3 },
  p256: { digest: 'sha256', digestOid: oid.sha256, signatureOid: oid.ecdsaWithSha256 },
} as const

/** A new key, with the PKCS#8 PEM text that whoever keeps it must seal. */
export function newSigner(algorithm: Algorithm): { signer: Signer; pkcs8: string } {
  const pkcs8 =
    algorithm === 'sm2'
      ? sm2ToPem(generateSm2().privateKey)
      : (generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  return { signer: signerFromPem(pkcs8), pkcs8 }
}

/** The signer of a PKCS#8 PEM private key of either line; any other key is Malformed. */
export function signerFromPem(pkcs8: string): Signer {
  const privateKey = readKey(() => createPrivateKey(pkcs8))
  const publicKey = readPublicKey(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }))
  const algorithm = algorithmOf(publicKey)
  return {
    algorithm,
    publicKey,
    sign: algorithm === 'sm2' ? (bytes) => signSm2(privateKey, bytes) : (bytes) => createSign('sha256').update(bytes).sign(privateKey),
  }
}

/** The public key of SubjectPublicKeyInfo (DER or PEM) on SM2 or P-256; another curve, form or point is Malformed. */
export function readPublicKey(spki: Uint8Array | string): KeyObject {
  const key = readKey(() =>
    typeof spki === 'string' ? createPublicKey(spki) : createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
  )
  algorithmOf(key)
  return key
}

const known = new WeakMap<KeyObject, Algorithm>()

/** The line of a public key; a key of another curve is Malformed. */
export function algorithmOf(publicKey: KeyObject): Algorithm {
  const before = known.get(publicKey)
  if (before) return before
  const spki = spkiOf(publicKey)
  const found = algorithms.find((one) => spki.length === SPKI_BYTES && spki.subarray(0, SPKI_BYTES - 64).equals(SPKI_HEADS[one]))
  if (!found) throw new Malformed({ zh: '公钥不在 SM2 或 P-256 曲线上。', en: 'The public key is neither on SM2 nor on P-256.' })
  known.set(publicKey, found)
  return found
}

/** True if the DER signature over the bytes was made by the holder of the key. A malformed signature is just false. */
export function verifySignature(publicKey: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (algorithmOf(publicKey) === 'sm2') return verifySm2(publicKey, bytes, signature)
  try {
    return createVerify('sha256').update(bytes).verify(publicKey, signature)
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('ERR_OSSL_')) return false
    throw error
  }
}

export const digestBy = (algorithm: Algorithm, bytes: Uint8Array): Buffer => hash(lines[algorithm].digest, bytes, 'buffer')

export const spkiOf = (publicKey: KeyObject): Buffer => publicKey.export({ type: 'spki', format: 'der' })

/** The point of a key as certificates carry it: 04 ‖ x ‖ y. */
export const pointBytes = (publicKey: KeyObject): Buffer => spkiOf(publicKey).subarray(SPKI_BYTES - 65)

function readKey(read: () => KeyObject): KeyObject {
  try {
    return read()
  } catch (cause) {
    throw new Malformed(
      { zh: '密钥无法读取：不是合格的 SM2 或 P-256 密钥。', en: 'The key cannot be read: it is no SM2 or P-256 key.' },
      { cause },
    )
  }
}
