// How it stands between the log and its witness, as the platform knows it. The witness's own folder is the better evidence:
// who can rewrite the log can rewrite this too.
import { sql, type Kysely } from 'kysely'
import { platformActor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { words, type Words } from '../text/text.ts'
import type { Instant } from '../time/day.ts'
import { instantText } from './entry.ts'
import { lineOf, writeLines } from './line.ts'

type Db = Kysely<KernelTables>

export const alarms = {
  silent: words('见证单位没有应答', 'The witness does not answer'),
  forked: words('日志被改写：与见证单位签过的不是同一条', 'The log was rewritten: it does not continue what the witness signed'),
  'rolled-back': words('日志变短：见证单位签过更长的', 'The log was cut short: the witness signed a longer one'),
  'key-unknown': words('见证单位不认这把日志密钥', 'The witness does not know the key of the log'),
  'answer-unsigned': words('应答不是见证单位的签名', 'The answer is not signed by the witness'),
  refused: words('见证单位没有受理', 'The witness did not take the request'),
} as const satisfies Record<string, Words>
export type Alarm = keyof typeof alarms

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

/** Raises an alarm, or ends it with null; the log has a line of each change. Answers whether anything changed. */
export async function sound(db: Db, witness: string, alarm: Alarm | null, now: Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update kernel.audit_witness set alarm = ${alarm}, alarm_at = ${alarm ? now : null}::timestamptz
    where id = ${witness} and alarm is distinct from ${alarm}`.execute(db)
  if (!numAffectedRows) return false
  const about = {
    at: now,
    request: 'witness',
    actor: platformActor('witness'),
    action: 'audit.witness',
    policy: 'none',
    subject: `audit.witness/${witness}`,
  }
  const grounds = alarm ? [{ code: `audit.witness-${alarm}`, kind: 'conflict' as const, words: alarms[alarm] }] : []
  await writeLines(db, [lineOf({ ...about, outcome: alarm ? 'refused' : 'done', grounds })])
  return true
}
