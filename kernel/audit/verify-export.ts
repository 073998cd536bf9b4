// Checks an export with nothing but the file and the public keys: no database, no platform, no network. It reads a line at a
// time and holds no more than one path, so a file of any length can be checked on any machine.
import type { KeyObject } from 'node:crypto'
import { sm2KeyId } from '../trust/sm2.ts'
import { checkpointVerifier, importCheckpoint, type Checkpoint } from './checkpoint.ts'
import { importCosignature, isCosigned } from './cosignature.ts'
import { EXPORT, type ExportedLine, type ExportHead } from './export-file.ts'
import { leafHash, verifyInclusion } from './merkle.ts'
import { loggedEntry, nodesOf, verifyConsistencyBundle } from './proof-bundle.ts'

export type ExportFault =
  /** The file is no export, or a row of it is none; rows are counted from 1. */
  | { readonly kind: 'malformed'; readonly row: number }
  | { readonly kind: 'line-changed' | 'line-repeated'; readonly row: number; readonly line: string }
  /** The checkpoint is signed by none of the keys that were given, or not by the key it names. */
  | { readonly kind: 'wrong-key' | 'signature' }
  /** No line at all leads to the checkpoint: it is one of another log or another time. */
  | { readonly kind: 'checkpoint-swapped' }
  | { readonly kind: 'cosignature-missing' | 'cosignature-false' | 'consistency' }
  | { readonly kind: 'count'; readonly said: number; readonly found: number }

export type ExportFindings = {
  readonly checkpoint?: Checkpoint
  /** Lines in the file, of which `proven` stand in the log and `open` are not covered by the checkpoint. */
  readonly lines: number
  readonly proven: number
  readonly open: number
  readonly cosigned: boolean
  readonly faults: readonly ExportFault[]
  /** Faults beyond the first thousand are only counted. */
  readonly more: number
}

export type ExportKeys = { readonly log: readonly KeyObject[]; readonly witness?: KeyObject }

const MOST = 1_000

export async function verifyExport(rows: AsyncIterable<string>, keys: ExportKeys): Promise<ExportFindings> {
  const faults: ExportFault[] = []
  let more = 0
  const add = (fault: ExportFault) => void (faults.length < MOST ? faults.push(fault) : (more += 1))
  let head: Head | undefined
  let [row, lines, proven, open, changed] = [0, 0, 0, 0, 0]
  let before: { index: number; path: readonly Buffer[] } = { index: -1, path: [] }
  for await (const text of rows) {
    row += 1
    if (row === 1) {
      head = readHead(text)
      if (!head) return { lines, proven, open, cosigned: false, faults: [{ kind: 'malformed', row }], more }
      continue
    }
    const read = readLine(text, before.path)
    lines += 1
    if (!read) add({ kind: 'malformed', row })
    else if (read.index === null) open += 1
    else {
      const { size, root } = head!.checkpoint
      const { leaf, index, path, id } = read
      if (index <= before.index) add({ kind: 'line-repeated', row, line: id })
      else if (verifyInclusion({ leaf, index, size, root, path: path.toReversed() })) proven += 1
      else {
        changed += 1
        add({ kind: 'line-changed', row, line: id })
      }
      before = { index, path }
    }
  }
  if (!head) return { lines, proven, open, cosigned: false, faults: [{ kind: 'malformed', row: 1 }], more }
  if (changed > 1 && proven === 0) add({ kind: 'checkpoint-swapped' })
  if (head.said !== lines) add({ kind: 'count', said: head.said, found: lines })
  const { cosigned, faults: ofHead } = judgeHead(head, keys)
  return { checkpoint: head.checkpoint, lines, proven, open, cosigned, faults: [...ofHead, ...faults], more }
}

type Head = {
  readonly checkpoint: Checkpoint
  readonly cosignatures: readonly unknown[]
  readonly consistency: unknown
  readonly said: number
}

function readHead(text: string): Head | undefined {
  const said = parse(text) as Partial<ExportHead> | undefined
  const checkpoint = importCheckpoint(said?.checkpoint)
  if (said?.file !== EXPORT || !checkpoint || !Array.isArray(said.cosignatures) || !Number.isSafeInteger(said.lines)) return undefined
  return { checkpoint, cosignatures: said.cosignatures, consistency: said.consistency, said: said.lines! }
}

function judgeHead(
  { checkpoint, cosignatures, consistency }: Head,
  { log, witness }: ExportKeys,
): { cosigned: boolean; faults: ExportFault[] } {
  const faults: ExportFault[] = []
  if (!log.some((key) => sm2KeyId(key) === checkpoint.keyId)) faults.push({ kind: 'wrong-key' })
  else if (!checkpointVerifier(log)(checkpoint)) faults.push({ kind: 'signature' })
  if (consistency !== undefined) {
    const { from } = consistency as { from?: unknown }
    const continues = JSON.stringify(importCheckpoint(from)) === JSON.stringify(checkpoint)
    if (!continues || verifyConsistencyBundle(consistency, log).length > 0) faults.push({ kind: 'consistency' })
  }
  if (!witness) return { cosigned: false, faults }
  const ours = cosignatures.map(importCosignature).filter((one) => one?.witness === sm2KeyId(witness))
  const cosigned = ours.some((one) => one && isCosigned(witness, checkpoint, one))
  if (!cosigned) faults.push({ kind: ours.length > 0 ? 'cosignature-false' : 'cosignature-missing' })
  return { cosigned, faults }
}

type Read = { readonly id: string } & (
  { readonly index: null } | { readonly index: number; readonly leaf: Buffer; readonly path: readonly Buffer[] }
)

/** `before` is the path of the line before, from the root down. */
function readLine(text: string, before: readonly Buffer[]): Read | undefined {
  const { line, index, shared, path } = (parse(text) ?? {}) as Partial<ExportedLine>
  const entry = loggedEntry(line)
  if (!entry || typeof line?.id !== 'string') return undefined
  if (index === null) return { id: line.id, index }
  const rest = nodesOf(path)
  if (!rest || !Number.isSafeInteger(index) || !Number.isSafeInteger(shared) || shared! < 0 || shared! > before.length) return undefined
  return { id: line.id, index: index!, leaf: leafHash(entry), path: [...before.slice(0, shared), ...rest] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
