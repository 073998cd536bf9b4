// A co-signature says: at this second I held a proof that this checkpoint continues every one I signed before. It is made by
// a second organ with its own key over the whole signed text, so that a checkpoint with it was not shown to one reader only.
import type { KeyObject } from 'node:crypto'
import { signSm2, sm2KeyId, verifySm2, type Sm2KeyPair } from '../trust/sm2.ts'
import { checkpointText, type Checkpoint } from './checkpoint.ts'
import { keyHash, readSignature, signatureLine } from './note.ts'

export type Cosignature = {
  /** The witness's key id. */
  readonly witness: string
  /** ISO 8601, whole seconds. */
  readonly at: string
  /** SM2 over `cosignedText`, DER. */
  readonly signature: Buffer
}

export type ExportedCosignature = { readonly witness: string; readonly at: string; readonly signature: string }

/** The name on the witness's signature lines: the organ. */
export const WITNESS = 'audit-office'

export const cosignedText = (checkpoint: Checkpoint, seconds: number): Buffer =>
  Buffer.concat([Buffer.from(`cosignature/v1\ntime ${seconds}\n`), checkpointText(checkpoint)])

/** The witness's line: eight bytes of time, then the signature. */
export function cosign(key: Sm2KeyPair, checkpoint: Checkpoint, seconds: number): string {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  return signatureLine(WITNESS, key.publicKey, Buffer.concat([time, signSm2(key.privateKey, cosignedText(checkpoint, seconds))]))
}

/** The co-signature on one of the lines that this key made over the checkpoint; undefined when none is. */
export function cosignatureIn(lines: string, key: KeyObject, checkpoint: Checkpoint): Cosignature | undefined {
  const wanted = keyHash(WITNESS, key)
  for (const line of lines.split('\n')) {
    const found = readSignature(line)
    if (!found?.key.equals(wanted) || found.bytes.length < 9) continue
    const seconds = Number(found.bytes.readBigUInt64BE(0))
    if (seconds > 253_402_300_799) continue
    const made = { witness: sm2KeyId(key), at: new Date(seconds * 1000).toISOString(), signature: found.bytes.subarray(8) }
    if (isCosigned(key, checkpoint, made)) return made
  }
  return undefined
}

export const isCosigned = (key: KeyObject, checkpoint: Checkpoint, { witness, at, signature }: Cosignature): boolean =>
  witness === sm2KeyId(key) && Date.parse(at) % 1000 === 0 && verifySm2(key, cosignedText(checkpoint, Date.parse(at) / 1000), signature)

export const exportCosignature = ({ witness, at, signature }: Cosignature): ExportedCosignature => ({
  witness,
  at,
  signature: signature.toString('base64'),
})

/** A co-signature that was exported, or undefined if it is none. It is not verified here. */
export function importCosignature(exported: unknown): Cosignature | undefined {
  const said = exported as Partial<ExportedCosignature> | null
  if (typeof said?.witness !== 'string' || typeof said.at !== 'string' || typeof said.signature !== 'string') return undefined
  if (Number.isNaN(Date.parse(said.at))) return undefined
  return { witness: said.witness, at: said.at, signature: Buffer.from(said.signature, 'base64') }
}
