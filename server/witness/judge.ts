// What the witness answers to a checkpoint: the rules of C2SP's tlog-witness. It signs only what continues the newest it has
// signed, and it remembers before it answers. Whatever two callers do at once, checkpoints are judged one after the other.
import type { KeyObject } from 'node:crypto'
import { checkpointVerifier, origin } from '#kernel/audit/checkpoint.ts'
import { cosign } from '#kernel/audit/cosignature.ts'
import { verifyConsistency } from '#kernel/audit/merkle.ts'
import { readNote } from '#kernel/audit/note.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import type { Memory } from './memory.ts'

export type Judgement = { readonly status: 200 | 400 | 403 | 404 | 409 | 422; readonly body: string; readonly isSize?: true }

export type Witness = {
  readonly key: Sm2KeyPair
  /** The keys that the operator handed over; another key is never learnt from a caller. */
  readonly logKeys: readonly KeyObject[]
  readonly memory: Memory
  readonly now: () => Date
}

const MOST_NODES = 63

/** Judges the body of one add-checkpoint request. It runs to its end without a pause, so two never mix. */
export function judge({ key, logKeys, memory, now }: Witness, body: string): Judgement {
  const request = readRequest(body)
  const note = request && readNote(request.note)
  if (!request || !note) return { status: 400, body: 'not a request to co-sign a checkpoint\n' }
  const { checkpoint } = note
  if (note.origin !== origin) return { status: 404, body: 'this log is not known here\n' }
  if (!checkpointVerifier(logKeys)(checkpoint)) return { status: 403, body: 'not signed with a key of the log that is known here\n' }
  if (request.old > checkpoint.size) return { status: 400, body: 'the old size is above the size of the checkpoint\n' }

  const known = memory.read()
  const notice = (why: string) => memory.keepEvidence({ why, noticedAt: now().toISOString(), known: known.note, offered: request.note })
  const isSame = known.size > 0 && known.size === checkpoint.size
  if (isSame && known.root !== checkpoint.root.toString('base64')) {
    notice('two roots for one size: both are signed by the log, so the log was forked')
    return { status: 409, body: `${known.size}\n`, isSize: true }
  }
  if (request.old !== known.size) return { status: 409, body: `${known.size}\n`, isSize: true }
  const claim = {
    from: known.size,
    fromRoot: Buffer.from(known.root, 'base64'),
    to: checkpoint.size,
    toRoot: checkpoint.root,
    path: request.path,
  }
  if (known.size === 0 ? request.path.length > 0 : !verifyConsistency(claim)) {
    if (known.size > 0) notice('no proof that the later checkpoint continues the earlier one')
    return { status: 422, body: 'the proof does not show that the log only grew\n' }
  }
  if (!isSame) memory.keep({ size: checkpoint.size, root: checkpoint.root.toString('base64'), note: request.note })
  return { status: 200, body: cosign(key, checkpoint, Math.floor(now().getTime() / 1000)) }
}

/** `old <size>`, the consistency proof a node a line, an empty line, the note. */
function readRequest(body: string): { old: number; path: Buffer[]; note: string } | undefined {
  const end = body.indexOf('\n\n')
  if (end < 0) return undefined
  const [first = '', ...nodes] = body.slice(0, end).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  if (old === undefined || nodes.length > MOST_NODES || !nodes.every((node) => /^[A-Za-z0-9+/]{43}=$/.test(node))) return undefined
  return { old: Number(old), path: nodes.map((node) => Buffer.from(node, 'base64')), note: body.slice(end + 2) }
}
