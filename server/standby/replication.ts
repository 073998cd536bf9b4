// What the primary says of its standby, and the one switch: whether a commit waits until the standby has it on disk.
import { setTimeout as sleep } from 'node:timers/promises'
import { STANDBY } from './follower-folder.ts'
import { followerOf, type Pair, setStanding } from './pair.ts'
import { SEATS } from './standing.ts'
import { connect } from './watcher.ts'

export type Seen = {
  /** The server has not finished becoming a primary. */
  readonly recovering: boolean
  readonly streaming: boolean
  readonly synchronous: boolean
  /** Bytes of the log that the standby does not have on disk yet. */
  readonly behind: number | null
  readonly silentMs: number | null
  /** The log that the standby would need is gone. */
  readonly slotLost: boolean
}

/** Asks the primary. Throws when it does not answer. */
export async function look(pair: Pair): Promise<Seen> {
  const [seen] = await pair.watcher.ask<Seen>(
    pair.primary.url,
    `select pg_is_in_recovery() as recovering, coalesce(r.state = 'streaming', false) as streaming,
       coalesce(r.sync_state = 'sync', false) as synchronous,
       case when not pg_is_in_recovery() then pg_wal_lsn_diff(pg_current_wal_flush_lsn(), r.flush_lsn)::float8 end as behind,
       (extract(epoch from clock_timestamp() - r.reply_time) * 1000)::float8 as "silentMs",
       not exists (select from pg_replication_slots where slot_name = $1 and wal_status is distinct from 'lost') as "slotLost"
     from (values (1)) as one left join lateral (
       select * from pg_stat_replication where application_name = $1 order by state = 'streaming' desc, reply_time desc limit 1) as r on true`,
    [STANDBY],
  )
  return seen!
}

/** Switches the waiting on or off; those who wait now are let go when it is off. */
export async function setWaiting(pair: Pair, on: boolean): Promise<void> {
  await pair.watcher.ask(pair.primary.url, `alter system set synchronous_standby_names = '${on ? STANDBY : ''}'`)
  await pair.watcher.ask(pair.primary.url, 'select pg_reload_conf()')
}

/**
 * Lets a standby that has caught up take part: from now on commits wait for it, and once everything from before has reached it,
 * it is in step. Answers false, with the waiting off again, when that was not so in time.
 */
export async function fallIn(pair: Pair): Promise<boolean> {
  await setWaiting(pair, true)
  try {
    if (await reachedStandby(pair)) {
      setStanding(pair, { inStep: true }, SEATS)
      pair.log(`${pair.zone}: the standby in ${followerOf(pair).home} is in step; every commit is on both disks`)
      return true
    }
  } catch (error) {
    await setWaiting(pair, false)
    throw error
  }
  await setWaiting(pair, false)
  return false
}

/** True once everything that was acknowledged without waiting is in the standby; false when that takes too long. */
async function reachedStandby(pair: Pair): Promise<boolean> {
  const until = Date.now() + (pair.aloneAfterMs || 10_000)
  // A backend waits only once the checkpointer has read the setting. One checkpoint asked for after our own session has read it
  // is proof that the checkpointer has too; a commit that did not wait lies before the place noted then.
  const client = await connect(pair.primary.url)
  try {
    const read = async () => (await client.query<{ v: string }>(`select current_setting('synchronous_standby_names') as v`)).rows[0]!.v
    while ((await read()) !== STANDBY) await sleep(5)
    await client.query('checkpoint')
    const { rows } = await client.query<{ lsn: string }>('select pg_current_wal_flush_lsn()::text as lsn')
    const has = `select exists (select from pg_stat_replication where application_name = $1 and sync_state = 'sync' and flush_lsn >= $2::pg_lsn) as has`
    while (!(await client.query<{ has: boolean }>(has, [STANDBY, rows[0]!.lsn])).rows[0]!.has) {
      if (Date.now() > until) return false
      await sleep(10)
    }
    return true
  } finally {
    await client.end().catch(() => {})
  }
}

/** Goes on without the standby: first it is written down that it may not be promoted, then those who wait are let go. */
export async function goAlone(pair: Pair): Promise<void> {
  setStanding(pair, { inStep: false }, [pair.standing.primary])
  await setWaiting(pair, false)
  pair.log(`${pair.zone}: the standby is lost; the work goes on alone, and a loss of the primary would now be a loss of data`)
}
