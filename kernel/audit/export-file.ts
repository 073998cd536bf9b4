// Evidence for many lines in one file, JSON a line: first what they are held against (the signed checkpoint, the witness's
// co-signatures, the proof that the newest checkpoint continues it), then each line with its path. Lines stand in the order
// of the log; a path is written from the root down, and only from where it leaves the path of the line before.
import { exportCheckpoint, type Checkpoint, type ExportedCheckpoint } from './checkpoint.ts'
import { exportCosignature, type Cosignature, type ExportedCosignature } from './cosignature.ts'
import type { LoggedLine } from './entry.ts'
import { splitOf } from './merkle.ts'
import type { ConsistencyBundle } from './proof-bundle.ts'

export const EXPORT = 'yuelu audit export 1'

export type ExportHead = {
  readonly file: typeof EXPORT
  readonly checkpoint: ExportedCheckpoint
  readonly cosignatures: readonly ExportedCosignature[]
  /** From the checkpoint to the newest one, where that is another. */
  readonly consistency?: ConsistencyBundle
  readonly lines: number
  /** What was asked, why and by whom: said by the platform, proven by nothing in this file. */
  readonly about: Readonly<Record<string, unknown>>
}

/** `index` is null for a line that the checkpoint does not cover yet. */
export type ExportedLine = {
  readonly line: LoggedLine
  readonly index: number | null
  readonly shared?: number
  readonly path?: readonly string[]
}

export type LineToExport = {
  readonly line: LoggedLine
  readonly index: number | null
  /** From the leaf up. */ readonly path: readonly Buffer[]
}

/** The text of the file, a line at a time. `lines` come in the order of the log, those not covered last. */
export function* exportText(
  head: {
    checkpoint: Checkpoint
    cosignatures: readonly Cosignature[]
    consistency?: ConsistencyBundle | undefined
    lines: number
    about: ExportHead['about']
  },
  lines: Iterable<LineToExport>,
): Generator<string> {
  const { checkpoint, cosignatures, consistency, lines: count, about } = head
  const first: ExportHead = {
    file: EXPORT,
    checkpoint: exportCheckpoint(checkpoint),
    cosignatures: cosignatures.map(exportCosignature),
    ...(consistency && { consistency }),
    lines: count,
    about,
  }
  yield `${JSON.stringify(first)}\n`
  let before: number | undefined
  for (const { line, index, path } of lines) {
    if (index === null) {
      yield `${JSON.stringify({ line, index } satisfies ExportedLine)}\n`
      continue
    }
    const shared = before === undefined ? 0 : sharedSteps(before, index, checkpoint.size)
    const rest = path
      .toReversed()
      .slice(shared)
      .map((node) => node.toString('base64'))
    yield `${JSON.stringify({ line, index, shared, path: rest } satisfies ExportedLine)}\n`
    before = index
  }
}

/** How many steps from the root two leaves go together. */
function sharedSteps(a: number, b: number, size: number): number {
  let [start, end, steps] = [0, size, 0]
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (a < middle !== b < middle) return steps
    if (a < middle) end = middle
    else start = middle
    steps += 1
  }
  return steps
}
