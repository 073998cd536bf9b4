// A batch as its organ sees it: how far it is, how fast, how long it will take.
import type { Out } from '#kernel/module/contract.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { titleOfHeading } from '#kernel/registers/base/load-plan.ts'
import type { batch } from '../contract.ts'
import type { BatchRow } from '../store.ts'

type Named = { zh: string; en: string }

export function shownBatch(bases: readonly BaseRegister[], row: BatchRow): Out<typeof batch> {
  const base = bases.find(({ name }) => name === row.register)
  const event = base?.events[row.kind]
  const seconds = row.worked_ms / 1000
  const done = row.bytes && row.bytes > 0 ? Math.min(1, row.at_byte / row.bytes) : row.state === 'done' ? 1 : 0
  const isUnderWay = row.state === 'running' || row.state === 'checking'
  return {
    id: row.id,
    register: row.register,
    kind: row.kind,
    registerTitle: { ...(base?.title ?? { zh: row.register, en: row.register }) },
    kindTitle: { ...(event?.title ?? { zh: row.kind, en: row.kind }) },
    state: row.state,
    asked: row.asked,
    organ: row.organ,
    actor: row.actor_name,
    openedAt: row.opened_at,
    fileName: row.file_name,
    size: row.size,
    sm3: row.sm3,
    senderBatch: row.sender_batch,
    simulated: row.simulated,
    unended: row.unended,
    headings: row.headings ?? [],
    mapping: (row.headings ?? []).map((heading) => (base && titleOfHeading(base, heading)) ?? null),
    grounds: row.grounds as unknown as Named[],
    tried: row.tried as { read: number; good: number; refused: number } | null,
    read: row.rows_read,
    entered: row.pass === 'run' ? row.rows_in : 0,
    refused: row.rows_refused,
    permille: Math.round(done * 1000),
    perSecond: seconds > 0 ? Math.round(row.rows_read / seconds) : 0,
    secondsLeft: isUnderWay && done > 0 && seconds > 0 ? Math.ceil((seconds / done) * (1 - done)) : null,
    digest: row.chain,
  }
}
