// The pair's alarms in the zone's own database (kernel/alarms): whoever is on duty learns of them like of any other trouble.
// Raising one never stops the work that found the trouble.
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { instantOf } from '#kernel/time/day.ts'

/** `standby.lost`: the work goes on alone. `standby.promoted`: the primary was lost and the standby took its place. */
export type PairAlarm = 'standby.lost' | 'standby.promoted'

export type Alarms = {
  raise(kind: PairAlarm, detail: Readonly<Record<string, unknown>>): Promise<void>
  clear(kind: PairAlarm): Promise<void>
  close(): Promise<void>
}

export function openAlarms(url: string, zone: string, log: (words: string) => void): Alarms {
  const database = openDatabase(url, { max: 1, onFault: () => {} })
  const heard = (error: unknown) => log(`${zone}: an alarm could not be written: ${(error as Error).message}`)
  const now = () => instantOf(new Date())
  return {
    raise: async (kind, detail) =>
      void (await raiseAlarm(database.kysely, { kind, about: `database/${zone}`, detail }, now()).catch(heard)),
    clear: (kind) => clearAlarm(database.kysely, { kind, about: `database/${zone}` }, now()).catch(heard),
    close: () => database.close(),
  }
}
