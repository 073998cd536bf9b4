// Evidence that leaves the house: a line, its place in the log, the path to a root, and the checkpoint that signs the root.
// Whoever holds the log's public key can check it without us, our database or our network.
import { checkpointVerifier, exportCheckpoint, importCheckpoint } from './checkpoint.ts'
import type { Checkpoint, ExportedCheckpoint, LogKeys } from './checkpoint.ts'
import { entryOf, loggedColumns, type LoggedLine } from './entry.ts'
import { leafHash, verifyConsistency, verifyInclusion } from './merkle.ts'
import type { ConsistencyProof, InclusionProof } from './proofs.ts'

/** JSON of an inclusion proof; bytes in base64. */
export type ProofBundle = {
  readonly line: LoggedLine
  readonly index: number
  readonly path: readonly string[]
  readonly checkpoint: ExportedCheckpoint
}

export type ConsistencyBundle = {
  readonly from: ExportedCheckpoint
  readonly to: ExportedCheckpoint
  readonly path: readonly string[]
}

/** What does not hold; nothing when all of it does. */
export type ProofFault = 'malformed' | 'signature' | 'path'

export const exportProof = (line: LoggedLine, { index, path, checkpoint }: InclusionProof): ProofBundle => ({
  line,
  index,
  path: path.map(base64),
  checkpoint: exportCheckpoint(checkpoint),
})

export const exportConsistency = ({ from, to, path }: ConsistencyProof): ConsistencyBundle => ({
  from: exportCheckpoint(from),
  to: exportCheckpoint(to),
  path: path.map(base64),
})

/** Checks a bundle with nothing but the public keys of the log: no ground means the line was logged exactly so. */
export function verifyBundle(bundle: unknown, keys: LogKeys): ProofFault[] {
  const { line, index, path, checkpoint: exported } = (bundle ?? {}) as Partial<ProofBundle>
  const checkpoint = importCheckpoint(exported)
  const nodes = nodesOf(path)
  const entry = loggedEntry(line)
  if (!checkpoint || !nodes || !entry || typeof index !== 'number') return ['malformed']
  const { size, root } = checkpoint
  return faults([checkpoint], keys, verifyInclusion({ leaf: leafHash(entry), index, size, root, path: nodes }))
}

/** Checks that the log of one signed checkpoint is the beginning of the log of the other. */
export function verifyConsistencyBundle(bundle: unknown, keys: LogKeys): ProofFault[] {
  const { from, to, path } = (bundle ?? {}) as Partial<ConsistencyBundle>
  const [earlier, later, nodes] = [importCheckpoint(from), importCheckpoint(to), nodesOf(path)]
  if (!earlier || !later || !nodes) return ['malformed']
  const claim = {
    from: earlier.size,
    fromRoot: earlier.root,
    to: later.size,
    toRoot: later.root,
    path: nodes,
  }
  return faults([earlier, later], keys, verifyConsistency(claim))
}

function faults(checkpoints: readonly Checkpoint[], keys: LogKeys, pathHolds: boolean): ProofFault[] {
  const found: ProofFault[] = []
  if (!checkpoints.every(checkpointVerifier(keys))) found.push('signature')
  if (!pathHolds) found.push('path')
  return found
}

const base64 = (bytes: Buffer) => bytes.toString('base64')

/** A member that is no logged column proves nothing and would mislead a reader: such a line is malformed. */
export function loggedEntry(line: unknown): Buffer | undefined {
  if (typeof line !== 'object' || line === null) return undefined
  if (!Object.keys(line).every((key) => (loggedColumns as readonly string[]).includes(key))) return undefined
  try {
    return entryOf(line as LoggedLine)
  } catch {
    return undefined
  }
}

export function nodesOf(path: unknown): Buffer[] | undefined {
  if (!Array.isArray(path) || path.length > 64 || !path.every((node) => typeof node === 'string')) return undefined
  return path.map((node) => Buffer.from(node, 'base64'))
}
