// The platform looks after itself: alarms are carried to the room of incidents and to the messages, the sealer is watched,
// and every hour the room is told to look around. A fault here is logged and tried again; it holds up nothing.
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import { sealState } from '#kernel/audit/seal-state.ts'
import { carryAlarms, tellHour, tellYearsAgain } from '#kernel/events/carry-alarms.ts'
import type { House } from '#kernel/module/house.ts'
import type { Instant } from '#kernel/time/day.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { alarmCleared, alarmRaised, watchDue } from '#modules/security/incidents/contract.ts'

/** Lines that wait so long unsealed mean a dead sealer or a stuck transaction; a busy hour is none. */
const UNSEALED_MS = 5 * 60_000

export const DEAD_SEALER = { kind: 'log.sealer-dead', about: 'sealer' }

/**
 * Raises or clears the alarm of a sealer that has left lines waiting. What waited while nothing ran (`from` is when this worker
 * began) is no fault of the sealer's.
 */
export async function watchSealer({ database, clock }: Pick<House, 'database' | 'clock'>, from: Instant): Promise<void> {
  const { since, waiting } = await sealState(database.kysely)
  const now = clock.now()
  const isDead = since !== null && Date.parse(now) - Math.max(Date.parse(since), Date.parse(from)) > UNSEALED_MS
  if (isDead) await raiseAlarm(database.kysely, { ...DEAD_SEALER, detail: { waiting, since } }, now)
  else await clearAlarm(database.kysely, DEAD_SEALER, now)
}

const heardBy = (house: House, event: string) =>
  [...house.listeners].filter(([, { bound }]) => bound.event.name === event).map(([name]) => name)

/** Tells what stands in the table of alarms to the rooms that hear it and to the channels that send it. */
export function carryOnce(house: House, channels: readonly string[]): Promise<number> {
  return carryAlarms(
    house.database.kysely,
    {
      raised: { event: alarmRaised.name, listeners: [...heardBy(house, alarmRaised.name), ...channels] },
      cleared: { event: alarmCleared.name, listeners: heardBy(house, alarmCleared.name) },
    },
    house.clock.now(),
  )
}

const hourStruck = (house: House): Promise<number> =>
  tellHour(house.database.kysely, { event: watchDue.name, listeners: heardBy(house, watchDue.name) }, house.clock.now())

const yearSettled = (house: House): Promise<number> =>
  tellYearsAgain(house.database.kysely, { event: yearConfirmed.name, listeners: heardBy(house, yearConfirmed.name) }, house.clock.now())

export function startWatch(options: {
  house: House
  /** Names of the channels by which messages leave. */
  channels: readonly string[]
  everyMs?: number
  onCarried: () => void
  onFault: (error: unknown) => void
}): { stop(): Promise<void> } {
  const { house, channels, everyMs = 1_000, onCarried, onFault } = options
  const began = house.clock.now()
  let turns = 0
  let running: Promise<void> = Promise.resolve()
  const turn = async () => {
    try {
      if (turns % 10 === 0) await watchSealer(house, began)
      const told = (await carryOnce(house, channels)) + (turns % 60 === 0 ? (await hourStruck(house)) + (await yearSettled(house)) : 0)
      turns += 1
      if (told > 0) onCarried()
    } catch (error) {
      onFault(error)
    }
  }
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const next = () => {
    running = turn().then(() => {
      if (!stopped) timer = setTimeout(next, everyMs)
    })
  }
  next()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
