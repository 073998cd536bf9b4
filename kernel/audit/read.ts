// The audit log as a room may read it: every function takes the room's own open transaction.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows } from '../db/rows.ts'
import type { Tx } from '../db/tx.ts'
import { sm2PublicFromPem } from '../trust/sm2.ts'
import { exportCheckpoint, type ExportedCheckpoint } from './checkpoint.ts'
import { exportConsistency, exportProof, verifyBundle, verifyConsistencyBundle } from './proof-bundle.ts'
import type { ConsistencyBundle, ProofBundle, ProofFault } from './proof-bundle.ts'
import { exportText } from './export-file.ts'
import { consistencyProof, inclusionPaths, inclusionProof, latestCheckpoint, witnessedCheckpoint } from './proofs.ts'
import {
  lineById,
  lineFacets,
  searchLines,
  type Facets,
  type FoundLine,
  type FoundLines,
  type LineSearch,
  type Reach,
} from './search-lines.ts'
import { recentCheckpoints, witnessState, type SignedCheckpoint, type WitnessState } from './witness-state.ts'

const open = (tx: Tx) => rows(tx) as unknown as Kysely<KernelTables>

export const readLines = (tx: Tx, reach: Reach, search: LineSearch): Promise<FoundLines> => searchLines(open(tx), reach, search)

export const readLine = (tx: Tx, reach: Reach, id: string): Promise<FoundLine | undefined> => lineById(open(tx), reach, id)

export const readFacets = (tx: Tx, reach: Reach, search: LineSearch): Promise<Facets> => lineFacets(open(tx), reach, search)

/** How it stands with the witness; undefined where there is none. */
export async function readWitness(tx: Tx): Promise<{ witness: WitnessState | undefined; checkpoints: readonly SignedCheckpoint[] }> {
  return { witness: await witnessState(open(tx)), checkpoints: await recentCheckpoints(open(tx), 20) }
}

export type Export = {
  readonly text: string
  readonly lines: number
  /** Found and not in the file, because there are too many. */ readonly left: number
  /** Not yet covered by the checkpoint. */ readonly open: number
}

/** The lines that match as a file of evidence, at most `most` of the newest; undefined while nothing is sealed. */
export async function readExport(
  tx: Tx,
  reach: Reach,
  search: LineSearch,
  most: number,
  about: Readonly<Record<string, unknown>>,
): Promise<Export | undefined> {
  const db = open(tx)
  const witnessed = await witnessedCheckpoint(db)
  if (!witnessed) return undefined
  const { checkpoint, cosignatures } = witnessed
  const { lines, total } = await searchLines(db, reach, { ...search, page: 1, size: most })
  const covered = lines
    .flatMap(({ leaf, ...line }) => (leaf !== null && leaf < checkpoint.size ? [{ line, index: leaf }] : []))
    .toSorted((a, b) => a.index - b.index)
  const paths = await inclusionPaths(
    db,
    covered.map(({ index }) => index),
    checkpoint.size,
  )
  const waiting = lines.flatMap(({ leaf, ...line }) => (leaf === null || leaf >= checkpoint.size ? [{ line, index: null, path: [] }] : []))
  const newest = (await latestCheckpoint(db))!
  const grown = newest.size > checkpoint.size ? await consistencyProof(db, checkpoint.size, newest.size) : undefined
  const head = { checkpoint, cosignatures, consistency: grown && exportConsistency(grown), lines: lines.length, about }
  const text = [...exportText(head, [...covered.map((one, i) => ({ ...one, path: paths[i]! })), ...waiting])].join('')
  return { text, lines: lines.length, left: total - lines.length, open: waiting.length }
}

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
