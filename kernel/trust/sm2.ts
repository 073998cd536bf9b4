// SM2 signatures (GB/T 32918.2) by the native library, with two corrections that make them those of every other SM2
// program. First, a key fresh from the generator is treated as an ordinary EC key and signs wrongly: every key here has
// been exported and read again. Second, the library hashes the message alone, as if the signer had no name; the standard
// hashes Z ‖ M, where Z binds the signer's name, the curve and the public key. Z is put in front by us; it is constant for
// a key, so it is computed once. The type of a re-read SM2 key is undefined in this runtime: nothing here asks for it.
import { createPrivateKey, createPublicKey, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { sm3, sm3Hex } from './sm3.ts'

export type Sm2KeyPair = {
  /** The first 16 hex digits of SM3 over the public key's SPKI. */
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** The signer's name where nothing else is agreed (GM/T 0009-2012 §10). */
const NAME = Buffer.from('1234567812345678')

/** SubjectPublicKeyInfo of an uncompressed SM2 point, up to the point's two coordinates. */
const SPKI_HEAD = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex')

/** The curve of GB/T 32918.5: a, b and the base point, as Z takes them. */
const CURVE = Buffer.from(
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
    '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
    '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
    'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0',
  'hex',
)

/** A new key pair. */
export function generateSm2(): Sm2KeyPair {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  return sm2FromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
}

/** The pair of a PKCS#8 PEM private key; a key of another curve is an error. */
export function sm2FromPem(pkcs8: string): Sm2KeyPair {
  const privateKey = createPrivateKey(pkcs8)
  const publicKey = sm2PublicFromPem(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string)
  return { id: sm2KeyId(publicKey), privateKey, publicKey }
}

/** The public key of an SPKI PEM; a key of another curve is an error. */
export function sm2PublicFromPem(spki: string): KeyObject {
  const publicKey = createPublicKey(spki)
  pointOf(publicKey)
  return publicKey
}

export const sm2ToPem = (key: KeyObject): string => key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }) as string

/** The first 16 hex digits of SM3 over the SPKI: the name of a key in signatures. */
export const sm2KeyId = (publicKey: KeyObject): string => sm3Hex(spkiOf(publicKey)).slice(0, 16)

/** Signs bytes as the default signer; the signature is DER (r, s). */
export const signSm2 = (privateKey: KeyObject, bytes: Uint8Array): Buffer =>
  createSign('sm3').update(nameDigest(privateKey)).update(bytes).sign(privateKey)

/** True if the DER signature over the bytes was made by the holder of the key. A malformed signature is just false. */
export function verifySm2(publicKey: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return createVerify('sm3').update(nameDigest(publicKey)).update(bytes).verify(publicKey, signature)
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('ERR_OSSL_')) return false
    throw error
  }
}

const known = new WeakMap<KeyObject, Buffer>()

/** Z of GB/T 32918.2 §5.5: length of the name in bits, the name, the curve, the public key. */
export function nameDigest(key: KeyObject): Buffer {
  const before = known.get(key)
  if (before) return before
  const length = Buffer.alloc(2)
  length.writeUInt16BE(NAME.length * 8)
  const digest = sm3(Buffer.concat([length, NAME, CURVE, pointOf(key.type === 'private' ? createPublicKey(key) : key)]))
  known.set(key, digest)
  return digest
}

const spkiOf = (publicKey: KeyObject): Buffer => publicKey.export({ type: 'spki', format: 'der' })

function pointOf(publicKey: KeyObject): Buffer {
  const spki = spkiOf(publicKey)
  if (spki.length !== SPKI_HEAD.length + 64 || !spki.subarray(0, SPKI_HEAD.length).equals(SPKI_HEAD))
    throw new TypeError('not an SM2 public key')
  return spki.subarray(SPKI_HEAD.length)
}
