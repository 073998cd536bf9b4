// A checkpoint is the log's signed word about itself: so many lines, this root, at this time. Whoever keeps one can later
// show that the log was rewritten, because the rewritten log cannot prove that it continues it.
import type { KeyObject } from 'node:crypto'
import { signSm2, sm2KeyId, verifySm2, type Sm2KeyPair } from '../trust/sm2.ts'

export type Checkpoint = {
  readonly size: number
  readonly root: Buffer
  readonly at: string
  readonly keyId: string
  /** SM2 over `checkpointText`, DER. */
  readonly signature: Buffer
}

/** The checkpoint as JSON: bytes in base64. */
export type ExportedCheckpoint = {
  readonly origin: string
  readonly size: number
  readonly root: string
  readonly at: string
  readonly keyId: string
  readonly signature: string
}

/** One public key, or all that the log was ever signed with. */
export type LogKeys = KeyObject | readonly KeyObject[]

export const origin = 'yuelu audit log, SM3, RFC 9162'

/** The signed text: origin, size, root in base64, time, key; a line each. */
export const checkpointText = ({ size, root, at, keyId }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(`${origin}\n${size}\n${root.toString('base64')}\n${at}\n${keyId}\n`)

export function signCheckpoint(key: Sm2KeyPair, size: number, root: Buffer, at: string): Checkpoint {
  const unsigned = { size, root, at, keyId: key.id }
  return { ...unsigned, signature: signSm2(key.privateKey, checkpointText(unsigned)) }
}

/** Answers whether a checkpoint was signed with one of the keys. */
export function checkpointVerifier(keys: LogKeys): (checkpoint: Checkpoint) => boolean {
  const byId = new Map([keys].flat().map((key) => [sm2KeyId(key as KeyObject), key as KeyObject]))
  return (checkpoint) => {
    const key = byId.get(checkpoint.keyId)
    return key !== undefined && verifySm2(key, checkpointText(checkpoint), checkpoint.signature)
  }
}

export const exportCheckpoint = ({ size, root, at, keyId, signature }: Checkpoint): ExportedCheckpoint => ({
  origin,
  size,
  root: root.toString('base64'),
  at,
  keyId,
  signature: signature.toString('base64'),
})

/** The checkpoint that was exported, or undefined if it is none of this log's. Its signature is not checked here. */
export function importCheckpoint(exported: unknown): Checkpoint | undefined {
  const said = exported as Partial<ExportedCheckpoint> | null
  if (typeof said !== 'object' || said?.origin !== origin || !Number.isSafeInteger(said.size)) return undefined
  const texts = [said.root, said.at, said.keyId, said.signature]
  if (!texts.every((text) => typeof text === 'string')) return undefined
  const [root, at, keyId, signature] = texts as [string, string, string, string]
  const checkpoint = { size: said.size!, root: bytes(root), at, keyId, signature: bytes(signature) }
  return checkpoint.root.length === 32 ? checkpoint : undefined
}

const bytes = (base64: string) => Buffer.from(base64, 'base64')
