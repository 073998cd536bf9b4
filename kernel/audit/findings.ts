import type { Checkpoint } from './checkpoint.ts'

/** What the verifier of the log can find. */
export type LogFault =
  | { readonly kind: 'line-removed' | 'line-changed'; readonly index: number; readonly line: string }
  /** The leaf says another time than its line. */
  | { readonly kind: 'leaf-changed'; readonly index: number; readonly line: string }
  /** More or other lines are gone than a month's retirement says, or the log has no line of that retirement. */
  | { readonly kind: 'retired-changed' | 'retired-unsaid'; readonly month: string }
  /** The row that says which line stands at this place is gone. */
  | { readonly kind: 'leaf-missing'; readonly index: number }
  /** A line was slipped in below what is sealed, or its leaf was taken away. */
  | { readonly kind: 'line-unsealed'; readonly line: string }
  | { readonly kind: 'node-missing' | 'node-changed'; readonly level: number; readonly index: number }
  | { readonly kind: 'node-surplus'; readonly count: number }
  /** A checkpoint is not signed by the log's key, or its root is not that of the leaves. */
  | { readonly kind: 'signature' | 'root'; readonly size: number }
  /** The log is shorter or longer than its newest checkpoint says. */
  | { readonly kind: 'size'; readonly signed: number; readonly leaves: number }
  /** A checkpoint kept elsewhere is not one of this log's past. */
  | { readonly kind: 'forked'; readonly size: number }

export type Findings = {
  readonly size: number
  /** Lines committed and not sealed yet: a number, not a fault. */
  readonly backlog: number
  /** Lines that left with their month, in order; their leaves stand. */
  readonly retired: number
  readonly faults: readonly LogFault[]
  /** Faults beyond the first thousand are only counted. */
  readonly more: number
  readonly checkpoint?: Checkpoint
}

const MOST = 1_000

/** A list that keeps the first thousand faults and counts the rest. */
export function faultList() {
  const faults: LogFault[] = []
  let more = 0
  return {
    add(fault: LogFault) {
      if (faults.length < MOST) faults.push(fault)
      else more += 1
    },
    end: () => ({ faults, more }),
  }
}

export type FaultList = ReturnType<typeof faultList>
