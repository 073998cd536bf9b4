// The audit log as a room may read it: every function takes the room's own open transaction.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows } from '../db/rows.ts'
import type { Tx } from '../db/tx.ts'
import { sm2PublicFromPem } from '../trust/sm2.ts'
import { exportCheckpoint, type ExportedCheckpoint } from './checkpoint.ts'
import { exportConsistency, exportProof, verifyBundle, verifyConsistencyBundle } from './proof-bundle.ts'
import type { ConsistencyBundle, ProofBundle, ProofFault } from './proof-bundle.ts'
import { consistencyProof, inclusionProof, latestCheckpoint } from './proofs.ts'
import { lineById, searchLines, type FoundLine, type FoundLines, type LineSearch, type Reach } from './search-lines.ts'

const open = (tx: Tx) => rows(tx) as unknown as Kysely<KernelTables>

export const readLines = (tx: Tx, reach: Reach, search: LineSearch): Promise<FoundLines> => searchLines(open(tx), reach, search)

export const readLine = (tx: Tx, reach: Reach, id: string): Promise<FoundLine | undefined> => lineById(open(tx), reach, id)

/** A line's evidence, checked here too; undefined while the line is not sealed. */
export async function readProof(
  tx: Tx,
  { leaf: _leaf, ...line }: FoundLine,
): Promise<{ bundle: ProofBundle; faults: ProofFault[] } | undefined> {
  const proof = await inclusionProof(open(tx), line.id)
  if (!proof) return undefined
  const bundle = exportProof(line, proof)
  return { bundle, faults: verifyBundle(bundle, await publicKeys(tx)) }
}

/** That the log of size `from` is the beginning of that of size `to`; undefined unless both sizes were signed. */
export async function readConsistency(
  tx: Tx,
  from: number,
  to: number,
): Promise<{ bundle: ConsistencyBundle; faults: ProofFault[] } | undefined> {
  const proof = await consistencyProof(open(tx), from, to)
  if (!proof) return undefined
  const bundle = exportConsistency(proof)
  return { bundle, faults: verifyConsistencyBundle(bundle, await publicKeys(tx)) }
}

/** The newest checkpoint with the public key (PEM) that signed it. */
export async function readCheckpoint(tx: Tx): Promise<{ checkpoint: ExportedCheckpoint; publicKey: string } | undefined> {
  const checkpoint = await latestCheckpoint(open(tx))
  if (!checkpoint) return undefined
  const key = (await keysOf(tx)).find(({ id }) => id === checkpoint.keyId)
  return { checkpoint: exportCheckpoint(checkpoint), publicKey: key?.public_key ?? '' }
}

const keysOf = (tx: Tx) => open(tx).selectFrom('kernel.audit_key').select(['id', 'public_key']).execute()

const publicKeys = async (tx: Tx) => (await keysOf(tx)).map(({ public_key }) => sm2PublicFromPem(public_key))
