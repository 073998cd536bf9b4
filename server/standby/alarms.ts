// The pair's alarms in the zone's own database (kernel/alarms): whoever is on duty learns of them like of any other trouble.
// Raising one never stops the work that found the trouble.
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { instantOf } from '#kernel/time/day.ts'

/** `standby.lost`: the work goes on alone. `standby.promoted`: the primary was lost and the standby took its place. */
export type PairAlarm = 'standby.lost' | 'standby.promoted'

export type Alarms = {
  raise(kind: PairAlarm, detail: Readonly<Record<string, unknown>>): void
  clear(kind: PairAlarm): void
  close(): Promise<void>
}

export function openAlarms(url: string, zone: string, log: (words: string) => void): Alarms {
  const database = openDatabase(url, { max: 1, onFault: () => {} })
  const heard = (error: unknown) => log(`${zone}: an alarm could not be written: ${(error as Error).message}`)
  const now = () => instantOf(new Date())
  const about = `database/${zone}`
  // One after the other, as they were found; closing waits for the last.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(work).catch(heard)
  }
  return {
    raise: (kind, detail) => inTurn(() => raiseAlarm(database.kysely, { kind, about, detail }, now())),
    clear: (kind) => inTurn(() => clearAlarm(database.kysely, { kind, about }, now())),
    async close() {
      await last
      await database.close()
    },
  }
}
