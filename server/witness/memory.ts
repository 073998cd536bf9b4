// What the witness must never forget: the newest checkpoint it has signed. It is on the disk, flushed, before the signature
// leaves the house; a folder that lost it is no reason to begin anew, because then a rewritten log would be signed.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNote } from '#kernel/audit/note.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { sm2ToPem } from '#kernel/trust/sm2.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { writeDurably } from '../on-disk.ts'
import { StartError } from '../start-error.ts'

/** The newest checkpoint signed; `note` is its signed text, empty before the first. */
export type Known = { readonly size: number; readonly root: string; readonly note: string }

export type Memory = {
  read(): Known
  keep(known: Known): void
  /** Keeps two signed checkpoints that cannot both be of one log; the same two only once. */
  keepEvidence(evidence: { readonly why: string; readonly noticedAt: string; readonly known: string; readonly offered: string }): void
}

const MOST_EVIDENCE = 1_000
const NOTHING: Known = { size: 0, root: '', note: '' }
const KEY = 'witness'

/** Makes the witness's key, the public half to hand to others, and an empty memory, together and once. */
export function layWitness(dir: string): { readonly publicKey: string } {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const isNew = !existsSync(join(dir, `${KEY}.key.pem`)) && !existsSync(join(dir, 'state.json'))
  if (isNew) writeDurably(join(dir, 'state.json'), `${JSON.stringify(NOTHING)}\n`)
  const key = keyPair(dir, KEY)
  const publicKey = join(dir, 'witness.public.pem')
  if (isNew || !existsSync(publicKey)) writeDurably(publicKey, sm2ToPem(key.publicKey))
  return { publicKey }
}

export const witnessKey = (dir: string) => keyPair(dir, KEY)

/** Opens the memory of a folder; throws StartError when it is gone or cannot be read. */
export function openMemory(dir: string): Memory {
  let known = readState(dir)
  const evidence = join(dir, 'evidence')
  mkdirSync(evidence, { recursive: true, mode: 0o700 })
  return {
    read: () => known,
    keep(next) {
      writeDurably(join(dir, 'state.json'), `${JSON.stringify(next)}\n`)
      known = next
    },
    keepEvidence(found) {
      const name = `${sm3Hex(`${found.known}\n${found.offered}`).slice(0, 16)}.json`
      if (existsSync(join(evidence, name)) || readdirSync(evidence).length >= MOST_EVIDENCE) return
      writeDurably(join(evidence, name), `${JSON.stringify(found, null, 2)}\n`)
    },
  }
}

function readState(dir: string): Known {
  try {
    const said = JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as Known
    if (said.size === 0 && said.note === '') return NOTHING
    const checkpoint = readNote(said.note)?.checkpoint
    if (checkpoint?.size === said.size && checkpoint.root.toString('base64') === said.root) return said
    throw new Error('it does not agree with itself')
  } catch (cause) {
    const file = join(dir, 'state.json')
    throw new StartError(
      {
        zh: `见证人的记录 ${file} 读不出：请从备份恢复它。没有这份记录就不能见证，否则改写过的日志也会被签。`,
        en: `The witness's record ${file} cannot be read: restore it from a backup. Without it a rewritten log would be signed.`,
      },
      { cause },
    )
  }
}
