// The work behind the answers: facts are carried to their listeners, audit lines are sealed, and every hour what is kept only
// for a while is tidied away. A dead sealer raises an alarm in the log and in /metrics; it never stops the work.
import { type Carrier, startCarrier } from '#kernel/events/deliver.ts'
import { startSealer } from '#kernel/audit/start-sealer.ts'
import { tidy } from '#kernel/jobs/tidy.ts'
import type { House } from '#kernel/module/house.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'

export type Worker = { readonly poke: () => void; stop(): Promise<void> }

export function startWorker(options: {
  house: House
  sealingKey: Sm2KeyPair
  sealEveryMs?: number
  onFault: (what: string, error: unknown) => void
}): Worker {
  const { house } = options
  const carrier: Carrier = startCarrier({
    database: house.database,
    deliver: house.deliver,
    now: () => house.clock.now(),
    onFault: (error) => options.onFault('delivery', error),
  })
  const sealer = startSealer(house.database.kysely, options.sealingKey, {
    everyMs: options.sealEveryMs ?? 1000,
    clock: house.clock,
    onFault: (error) => options.onFault('sealer', error),
  })
  const hourly = setInterval(
    () => void tidy(house.database.kysely, house.clock.now()).catch((error: unknown) => options.onFault('tidy', error)),
    3_600_000,
  )
  hourly.unref()
  return {
    poke: carrier.poke,
    async stop() {
      clearInterval(hourly)
      await Promise.all([carrier.stop(), sealer.stop()])
    },
  }
}
