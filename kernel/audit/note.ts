// A checkpoint as it travels between the log and its witness: the shape of C2SP's signed note. The signed text, an empty
// line, then a line for each signature: who, and four bytes that name the key followed by the signature. The registered
// kinds know Ed25519 only; ours are of the kind 0xff, "named in full", over SM3 and SM2.
import type { KeyObject } from 'node:crypto'
import { sm2KeyId } from '../trust/sm2.ts'
import { sm3 } from '../trust/sm3.ts'
import { checkpointText, importCheckpoint, origin, type Checkpoint } from './checkpoint.ts'

export type Signature = { readonly name: string; readonly key: Buffer; readonly bytes: Buffer }

/** Four bytes that name a key on a signature line. */
export const keyHash = (name: string, key: KeyObject): Buffer =>
  sm3(
    Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(0xff), Buffer.from('SM2-SM3'), key.export({ type: 'spki', format: 'der' })]),
  ).subarray(0, 4)

export const signatureLine = (name: string, key: KeyObject, bytes: Uint8Array): string =>
  `— ${name} ${Buffer.concat([keyHash(name, key), bytes]).toString('base64')}\n`

/** The checkpoint with the log's own signature, made with that key. */
export const noteOf = (checkpoint: Checkpoint, key: KeyObject): string =>
  `${checkpointText(checkpoint).toString()}\n${signatureLine(sm2KeyId(key), key, checkpoint.signature)}`

const LINE = /^— (\S{1,100}) ([A-Za-z0-9+/]{8,400}={0,2})$/

/** The signature on a line, or undefined if it is none. */
export function readSignature(line: string): Signature | undefined {
  const [, name, base64] = LINE.exec(line) ?? []
  if (!name || !base64) return undefined
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length > 4 ? { name, key: bytes.subarray(0, 4), bytes: bytes.subarray(4) } : undefined
}

/** What a note says: the log's name, and the checkpoint if it is one of this kind of log. Nothing is verified. */
export function readNote(text: string): { readonly origin: string; readonly checkpoint: Checkpoint } | undefined {
  const [said, rest, ...more] = text.split('\n\n')
  if (said === undefined || !rest?.endsWith('\n') || more.length > 0) return undefined
  const [name, size, root, at, keyId, ...extra] = said.split('\n')
  if (!name || extra.length > 0 || !/^(0|[1-9]\d{0,15})$/.test(size ?? '')) return undefined
  const signatures = rest.slice(0, -1).split('\n').map(readSignature)
  const own = signatures.find((one) => one?.name === keyId)
  if (signatures.includes(undefined) || !own) return undefined
  const exported = { origin, size: Number(size), root, at, keyId, signature: own.bytes.toString('base64') }
  const checkpoint = importCheckpoint(exported)
  // Only one text for one checkpoint: base64 that is written otherwise would be another signed text.
  return checkpoint && checkpoint.root.toString('base64') === root ? { origin: name, checkpoint } : undefined
}
