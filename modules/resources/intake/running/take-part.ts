// Rows that a system sends by itself, part by part: the batch bears the number that the system gave it, and a row its number in
// that batch. A part is taken in one transaction with its answer, so that the same part again gets the same answer and no row
// goes in twice, whatever became of the first answer.
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import type { Places } from '#kernel/registers/base/load-codes.ts'
import { loadsOf, type LoadRow, planOf, type RawRow, type RefusedRow } from '#kernel/registers/base/load-plan.ts'
import { words } from '#kernel/text/text.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { refusals } from '../refusals.ts'
import type { BatchRow } from '../store.ts'
import { addPart, holdSent, keepPart, overlapping, type Part, type PartAnswer } from '../store/parts.ts'
import { type Connection, inTransaction, type Pool } from '../store/steps.ts'
import { senderOf, stepIn } from './step.ts'

export const MOST_ROWS = 5_000

type Means = {
  readonly pool: Pool
  readonly bases: readonly BaseRegister[]
  readonly places: () => Promise<Places>
  readonly policy: string
}

/** Takes the part, or answers what it was answered before. Refuses what no row of it could mend. */
export async function takePart({ pool, bases, places, policy }: Means, part: Part, now: Instant): Promise<PartAnswer> {
  const { client, kind, first } = part
  const base = bases.find(({ name }) => name === part.register)
  if (!base || !loadsOf(base, client.organ).includes(kind))
    refuse(ground(refusals.notLoadable, { register: base?.title.zh ?? part.register, kind: base?.events[kind]?.title.zh ?? kind }))
  const texts = part.lines.split('\n').filter((line, i, all) => i < all.length - 1 || line !== '')
  if (texts.length === 0 || texts.length > MOST_ROWS) refuse(ground(refusals.malformed, { part: `body（1–${MOST_ROWS} 行）` }))
  const last = first + texts.length - 1
  const objects = texts.map(objectOf)
  const headings = [...new Set(objects.flatMap((object) => (object ? Object.keys(object) : [])))]
  const known = await places()
  return inTransaction(pool, async (db: Connection) => {
    const batch = await holdSent(db, { ...part, id: uuid(), now, policy })
    const isSame = batch.register === part.register && batch.kind === kind && batch.effective === (part.effective ?? null)
    if (!isSame || batch.simulated !== part.simulated) refuse(ground(refusals.otherBatch, { batch: part.batch }))
    const digest = sm3Hex(part.lines)
    const earlier = await overlapping(db, batch.id, first, last)
    if (earlier) {
      if (earlier.first_row === first && earlier.last_row === last && earlier.digest === digest) return earlier.answer
      refuse(ground(refusals.overlaps, { batch: part.batch, first: earlier.first_row, last: earlier.last_row }))
    }
    const plan = planOf(
      base,
      { actor: senderOf(batch), today: dayAt(now) },
      { kind, headings, ...(part.effective && { effective: part.effective }) },
      known,
    )
    refuseAny(plan.grounds)
    const rows: LoadRow[] = []
    const refused: RefusedRow[] = []
    for (const [i, object] of objects.entries()) {
      const made = plan.read(rawRow(first + i, texts[i]!, object, headings))
      if ('reasons' in made) refused.push(made)
      else rows.push(made)
    }
    const stepped = await stepIn(db, batch as BatchRow, 'run', plan, { rows, refused, read: texts.length }, now)
    await addPart(db, batch.id, { read: texts.length, good: stepped.good, refused: stepped.refused.length, last, chain: stepped.chain })
    const answer: PartAnswer = {
      batch: part.batch,
      first,
      last,
      read: texts.length,
      in: stepped.good,
      refused: stepped.refused.map(({ row, reasons }) => ({ row, reasons: [...reasons] })),
    }
    await keepPart(db, batch.id, { first, last, digest, answer, now })
    return answer
  })
}

function objectOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const noObject = words(
  '这一行不是一个 JSON 对象。每行写一个对象：{"数据项":"值"}。',
  'The line is no JSON object: write one a line, {"field":"value"}.',
)

function rawRow(row: number, text: string, object: Record<string, unknown> | undefined, headings: readonly string[]): RawRow {
  if (!object) return { row, cells: [text.slice(0, 300)], fault: noObject }
  return { row, cells: headings.map((heading) => cellOf(object[heading])) }
}

const cellOf = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
