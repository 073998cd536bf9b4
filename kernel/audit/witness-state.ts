// How it stands between the log and its witness, as the platform knows it. The witness's own folder is the better evidence:
// who can rewrite the log can rewrite this too.
import { sql, type Kysely } from 'kysely'
import { platformActor } from '../access/actor.ts'
import { clearAlarm, raiseAlarm } from '../alarms/raise.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { instantText } from './entry.ts'
import { lineOf, writeLines } from './line.ts'

type Db = Kysely<KernelTables>

/** What can be wrong with the witness, or with the log in its eyes. The words stand in the audit room's contract. */
export const alarms = ['silent', 'forked', 'rolled-back', 'key-unknown', 'answer-unsigned', 'refused'] as const
export type Alarm = (typeof alarms)[number]

export type WitnessState = {
  readonly id: string
  readonly publicKey: string
  readonly signedAt: string | null
  readonly size: number | null
  readonly alarm: Alarm | null
  readonly alarmAt: string | null
  /** When the oldest checkpoint was made that it has not signed yet. */
  readonly waitsSince: string | null
}

/** The witness that was told last, or undefined where none ever was. */
export async function witnessState(db: Db): Promise<WitnessState | undefined> {
  const { rows } = await sql<Omit<WitnessState, 'size'> & { size: string | null }>`
    select w.id, w.public_key as "publicKey", ${instantText('w.signed_at')} as "signedAt", w.size::text as size, w.alarm,
      ${instantText('w.alarm_at')} as "alarmAt",
      (select ${instantText('c.at')} from kernel.audit_checkpoint c where c.size > coalesce(w.size, 0) order by c.size limit 1) as "waitsSince"
    from kernel.audit_witness w order by w.since desc limit 1`.execute(db)
  return rows[0] && { ...rows[0], size: rows[0].size === null ? null : Number(rows[0].size) }
}

export type SignedCheckpoint = {
  readonly size: number
  readonly at: string
  readonly keyId: string
  readonly root: string
  readonly cosignedAt: string | null
}

/** The newest checkpoints and when each was co-signed. The witness signs the newest of a second, so not every one is. */
export async function recentCheckpoints(db: Db, most: number): Promise<readonly SignedCheckpoint[]> {
  const { rows } = await sql<Omit<SignedCheckpoint, 'size' | 'root'> & { size: string; root: Buffer }>`
    select c.size::text as size, ${instantText('c.at')} as at, c.key_id as "keyId", c.root,
      (select ${instantText('s.at')} from kernel.audit_cosignature s where s.size = c.size order by s.at limit 1) as "cosignedAt"
    from kernel.audit_checkpoint c order by c.size desc limit ${most}`.execute(db)
  return rows.map((row) => ({ ...row, size: Number(row.size), root: row.root.toString('base64') }))
}

/** Two versions of the log are one thing, a witness that does not sign is another. */
const kindOf = (alarm: Alarm) => (alarm === 'forked' || alarm === 'rolled-back' ? 'log.fork' : 'log.witness')

/** Raises an alarm, or ends it with null; the log has a line of each change. Answers whether anything changed. */
export async function sound(db: Db, witness: string, alarm: Alarm | null, now: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update kernel.audit_witness set alarm = ${alarm}, alarm_at = ${alarm ? now : null}::timestamptz
    where id = ${witness} and alarm is distinct from ${alarm}`.execute(db)
  if (!numAffectedRows) return false
  for (const kind of ['log.fork', 'log.witness']) {
    const trouble = { kind, about: witness }
    if (alarm && kind === kindOf(alarm)) await raiseAlarm(db, { ...trouble, detail: { finding: alarm } }, now)
    else await clearAlarm(db, trouble, now)
  }
  const about = {
    at: now,
    request: 'witness',
    actor: platformActor('witness'),
    action: 'audit.witness-alarm',
    policy: 'none',
    subject: `audit.witness/${witness}`,
  }
  const line = lineOf({ ...about, outcome: alarm ? 'refused' : 'done' })
  await writeLines(db, [{ ...line, grounds: alarm ? [`audit.witness-${alarm}`] : [] }])
  return true
}
