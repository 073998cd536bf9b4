import type { Log } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { startWorker, type Worker } from '../worker.ts'

/** Carries facts and seals the log of a zone with the zone's sealing key, which is made on the first start. */
export const startZoneWorker = (house: House, keys: string, log: Log): Worker =>
  startWorker({ house, sealingKey: keyPair(keys, 'sealing'), onFault: (what, err) => log.error({ err, what }, 'work is held up') })
