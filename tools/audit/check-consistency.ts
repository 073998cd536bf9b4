// Whether checkpoints from several files belong to one log that only grew. Two of one size must have one root; two of
// different sizes need a path between them, which a consistency proof carries and an export may carry.
import type { KeyObject } from 'node:crypto'
import { checkpointVerifier, importCheckpoint, type Checkpoint } from '#kernel/audit/checkpoint.ts'
import { readNote } from '#kernel/audit/note.ts'
import { verifyConsistencyBundle } from '#kernel/audit/proof-bundle.ts'
import { words, type Words } from '#kernel/text/text.ts'

export type Given = { readonly file: string; readonly first: string }
type Found = { readonly file: string; readonly checkpoint: Checkpoint }

/** What was found: `holds` sentences and `faults`. `first` is the whole file, or of an export its first row. */
export function checkConsistency(given: readonly Given[], keys: readonly KeyObject[]): { holds: Words[]; faults: Words[] } {
  const faults: Words[] = []
  const found: Found[] = []
  const links: [number, number][] = []
  const isSigned = checkpointVerifier(keys)
  for (const { file, first } of given) {
    const { checkpoints, bundles } = read(first)
    if (checkpoints.length === 0) faults.push(words(`${file} 里没有封存点。`, `${file} holds no checkpoint.`))
    for (const checkpoint of checkpoints) {
      if (isSigned(checkpoint)) found.push({ file, checkpoint })
      else
        faults.push(
          words(
            `${file}：封存点（${checkpoint.size} 行）不是用您给的公钥签的。`,
            `${file}: the checkpoint of ${checkpoint.size} lines is not signed with the key you gave.`,
          ),
        )
    }
    for (const bundle of bundles) {
      if (verifyConsistencyBundle(bundle, keys).length > 0)
        faults.push(words(`${file}：不能证明日志只增不改。`, `${file}: it does not show that the log only grew.`))
      else links.push([importCheckpoint(bundle.from)!.size, importCheckpoint(bundle.to)!.size])
    }
  }
  const bySize = new Map<number, Found>()
  for (const one of found) {
    const other = bySize.get(one.checkpoint.size)
    if (other && !other.checkpoint.root.equals(one.checkpoint.root)) {
      faults.push(
        words(
          `日志分叉：${other.file} 和 ${one.file} 都有 ${one.checkpoint.size} 行的封存点，都有签名，根摘要却不同。`,
          `The log was forked: ${other.file} and ${one.file} both hold a signed checkpoint of ${one.checkpoint.size} lines, with different roots.`,
        ),
      )
    }
    bySize.set(one.checkpoint.size, one)
  }
  const sizes = [...bySize.keys()].toSorted((a, b) => a - b)
  const linked = reached(sizes[0], links)
  const loose = sizes.filter((size) => !linked.has(size))
  if (loose.length > 0)
    faults.push(
      words(
        `这些封存点（${loose.join('、')} 行）与最早的之间没有证明。`,
        `Nothing links these checkpoints (${loose.join(', ')} lines) to the earliest.`,
      ),
    )
  const holds = sizes.length > 0 && faults.length === 0
  return {
    holds: holds
      ? [
          words(
            `${sizes.length} 个封存点（${sizes[0]} 到 ${sizes.at(-1)} 行）属于同一条只增不改的日志。`,
            `${sizes.length} checkpoints (${sizes[0]} to ${sizes.at(-1)} lines) belong to one log that only grew.`,
          ),
        ]
      : [],
    faults,
  }
}

/** The sizes that proofs lead to from the first. */
function reached(first: number | undefined, links: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const known = new Set(first === undefined ? [] : [first])
  for (let before = -1; before !== known.size;) {
    before = known.size
    for (const [a, b] of links) if (known.has(a) || known.has(b)) known.add(a).add(b)
  }
  return known
}

type Bundle = { from: unknown; to: unknown; path: unknown }

/** The checkpoints and proofs in a file of any kind that the platform or the witness writes. */
function read(text: string): { checkpoints: Checkpoint[]; bundles: Bundle[] } {
  const note = readNote(text)?.checkpoint
  if (note) return { checkpoints: [note], bundles: [] }
  let said: Record<string, unknown>
  try {
    said = JSON.parse(text) as Record<string, unknown>
  } catch {
    return { checkpoints: [], bundles: [] }
  }
  const bundles = [said, said?.consistency].filter(
    (one): one is Bundle => typeof one === 'object' && one !== null && 'from' in one && 'to' in one,
  )
  const notes = [said?.known, said?.offered].flatMap((one) => (typeof one === 'string' ? [readNote(one)?.checkpoint] : []))
  const exported = [said, said?.checkpoint, ...bundles.flatMap(({ from, to }) => [from, to])].map(importCheckpoint)
  return { checkpoints: [...notes, ...exported].filter((one) => one !== undefined), bundles }
}
