// What a consumer keeps of a call: proof, checkable without the platform, that the gateway gave this answer to this
// request at this time. Calls that end together share one signature, over the root of a Merkle tree of their records; each
// answer carries its own path. A record is the RFC 8785 text of nine facts, of which two are digests.
import type { KeyObject } from 'node:crypto'
import { leafHash, nodeHash, verifyInclusion } from '#kernel/audit/merkle.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { signSm2, verifySm2 } from '#kernel/trust/sm2.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'

export type CallRecord = {
  readonly answer: string
  readonly at: string
  readonly call: string
  readonly client: string
  readonly fields: readonly string[]
  readonly purpose: string
  readonly request: string
  readonly rows: number
  readonly service: string
}

export type Evidence = {
  readonly record: CallRecord
  readonly batch: string
  readonly sealedAt: string
  readonly size: number
  readonly index: number
  readonly path: readonly string[]
  readonly root: string
  readonly keyId: string
  readonly signature: string
}

/** Keys stand in order, so plain JSON is the canonical text; a property test compares the two. */
export const recordText = ({ answer, at, call, client, fields, purpose, request, rows, service }: CallRecord): string =>
  JSON.stringify({ answer, at, call, client, fields, purpose, request, rows, service })

export const leafOf = (record: CallRecord): Buffer => leafHash(Buffer.from(recordText(record)))

/** The root over leaf hashes and the path of each, in one pass: the last node of an odd level rises as it is. */
export function treeOf(leaves: readonly Buffer[]): { root: Buffer; paths: Buffer[][] } {
  const paths = leaves.map((): Buffer[] => [])
  let level = leaves.map((hash, i) => ({ hash, below: [i] }))
  while (level.length > 1) {
    const above: typeof level = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i]!
      const right = level[i + 1]
      if (!right) {
        above.push(left)
        continue
      }
      for (const leaf of left.below) paths[leaf]!.push(right.hash)
      for (const leaf of right.below) paths[leaf]!.push(left.hash)
      above.push({ hash: nodeHash(left.hash, right.hash), below: [...left.below, ...right.below] })
    }
    level = above
  }
  return { root: level[0]!.hash, paths }
}

type Sealed = Pick<Evidence, 'batch' | 'size' | 'root' | 'sealedAt'>
const sealText = ({ batch, size, root, sealedAt }: Sealed) =>
  Buffer.from(['YUELU-EXCHANGE-BATCH-1', batch, size, root, sealedAt].join('\n'))

export const signBatch = (key: KeyObject, sealed: Sealed): Buffer => signSm2(key, sealText(sealed))

/**
 * True if the holder of the gateway's key gave these data to this request: the digests fit, the record stands in the
 * batch, and the batch is signed. `request` is the canonical text that the consumer signed.
 */
export function verifyEvidence(gatewayKey: KeyObject, claim: { data: unknown; request: string; evidence: Evidence }): boolean {
  const { data, request, evidence } = claim
  const { record, index, size, path, root, signature } = evidence
  if (record.answer !== sm3Hex(canonical(data)) || record.request !== sm3Hex(request)) return false
  const proof = {
    leaf: leafHash(Buffer.from(canonical(record))),
    index,
    size,
    root: Buffer.from(root, 'hex'),
    path: path.map((hash) => Buffer.from(hash, 'hex')),
  }
  return verifyInclusion(proof) && verifySm2(gatewayKey, sealText(evidence), Buffer.from(signature, 'base64'))
}
