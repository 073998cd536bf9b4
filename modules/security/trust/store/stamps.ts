// What was stamped, the numbers of revocation lists, and the alarms that the trust service raises.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Algorithm } from '#kernel/trust/signer.ts'
import { clearAlarm, raiseAlarm, type Trouble } from '#kernel/alarms/raise.ts'
import type { Read } from './tables.ts'

const db = (desk: Read) => rows(desk.tx)

export type Stamping = { readonly serial: Buffer; readonly line: Algorithm; readonly imprint: Buffer; readonly nonce?: Buffer }

/**
 * Writes a stamp down before it is given. `late` when a stamp of this line lies in the future of our clock by more than the
 * second of accuracy that a stamp promises; `replayed` when this imprint was stamped with this nonce. One statement and no
 * lock: stampers do not wait for each other.
 */
export async function recordStamp(desk: Read, { serial, line, imprint, nonce }: Stamping): Promise<'stamped' | 'late' | 'replayed'> {
  try {
    const { numAffectedRows } = await sql`
      insert into trust.stamp (serial, line, at, imprint, nonce)
      select ${serial}, ${line}, ${desk.now}::timestamptz, ${imprint}, ${nonce ?? null}::bytea
      where not exists (select 1 from trust.stamp where line = ${line} and at > ${desk.now}::timestamptz + interval '1 second')
      on conflict (line, imprint, nonce) where nonce is not null do nothing`.execute(db(desk))
    if (numAffectedRows === 1n) return 'stamped'
  } catch (error) {
    if (!isClash(error, 'stamp_pkey')) throw error
    throw new Error('two stamps drew the same serial number of 128 bits', { cause: error })
  }
  return nonce && (await wasStamped(desk, line, imprint, nonce)) ? 'replayed' : 'late'
}

async function wasStamped(desk: Read, line: Algorithm, imprint: Buffer, nonce: Buffer): Promise<boolean> {
  const found = await db(desk)
    .selectFrom('trust.stamp')
    .select('serial')
    .where('line', '=', line)
    .where('imprint', '=', imprint)
    .where('nonce', '=', nonce)
    .executeTakeFirst()
  return found !== undefined
}

/** The last list of an authority, if it was made since. */
export const listSince = async (desk: Read, authority: string, since: Instant): Promise<Buffer | undefined> => {
  const found = await db(desk)
    .selectFrom('trust.crl')
    .select('der')
    .where('authority', '=', authority)
    .where('this_update', '>', since)
    .where('this_update', '<=', desk.now)
    .executeTakeFirst()
  return found?.der ?? undefined
}

/** The number of the next list: taken once, whoever asks beside us gets a higher one. */
export async function nextListNumber(desk: Read, authority: string): Promise<number> {
  const { rows: taken } = await sql<{ number: number }>`
    insert into trust.crl as c (authority, number) values (${authority}, 1)
    on conflict (authority) do update set number = c.number + 1, der = null, this_update = null returning number`.execute(db(desk))
  return taken[0]!.number
}

export const keepList = async (desk: Read, authority: string, number: number, der: Buffer): Promise<void> => {
  await sql`update trust.crl set der = ${der}, this_update = ${desk.now} where authority = ${authority} and number = ${number}`.execute(
    db(desk),
  )
}

/** Raises an alarm of the trust service in this transaction. */
export const alarm = async (desk: Read, trouble: Trouble): Promise<void> => {
  await raiseAlarm(db(desk) as never, trouble, desk.now)
}

export const endAlarm = async (desk: Read, trouble: Pick<Trouble, 'kind' | 'about'>): Promise<void> => {
  await clearAlarm(db(desk) as never, trouble, desk.now)
}

/** What the standing alarms of a kind are about. */
export async function alarmsStanding(desk: Read, kind: string): Promise<string[]> {
  const { rows: found } = await sql<{ about: string }>`select about from kernel.alarm where kind = ${kind} and cleared_at is null`.execute(
    db(desk),
  )
  return found.map(({ about }) => about)
}
