import type { Config } from '#kernel/config/config.ts'
import type { Log } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { startWorker, type Worker } from '../worker.ts'
import { databaseOf, keysOf, openZone, type Zone } from './open-zone.ts'
import type { Running } from './running.ts'

/** Carries facts and seals the log of a zone with the zone's sealing key, which is made on the first start. */
export const startZoneWorker = (house: House, keys: string, log: Log): Worker =>
  startWorker({ house, sealingKey: keyPair(keys, 'sealing'), onFault: (what, err) => log.error({ err, what }, 'work is held up') })

/** The worker of a zone in a process of its own. */
export async function workForZone(zone: Zone, config: Config, log: Log): Promise<Running> {
  const { house, database } = await openZone(zone, databaseOf(config, zone)!, log)
  const worker = startZoneWorker(house, keysOf(config, zone), log)
  return {
    async stop() {
      await worker.stop()
      await database.close()
    },
  }
}
