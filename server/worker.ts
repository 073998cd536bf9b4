// The work behind the answers: facts are carried to their listeners, audit lines are sealed and shown to the witness; every
// hour what is kept only for a while is tidied away and the months ahead are opened. A dead sealer or witness raises an alarm
// in the log and in /metrics; it never stops the work.
import { type Carrier, startCarrier } from '#kernel/events/deliver.ts'
import { openMonths } from '#kernel/audit/months.ts'
import { startSealer } from '#kernel/audit/start-sealer.ts'
import { startWitnessing, type WitnessingOptions } from '#kernel/audit/witnessing.ts'
import { tidy } from '#kernel/jobs/tidy.ts'
import type { House } from '#kernel/module/house.ts'
import type { Channel } from '#kernel/notices/notice.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import type { Authority } from '#modules/resources/exchange/stamping/ask-authority.ts'
import { startStamping } from '#modules/resources/exchange/stamping/start-stamping.ts'
import { startIntake } from '#modules/resources/intake/running/start-intake.ts'
import { startHandling } from '#modules/services/applications/running/start-handling.ts'
import { startMessages } from './alarms/messages.ts'
import { startWatch } from './alarms/watch-platform.ts'
import { startStatistics } from './take-statistics.ts'
import { startTrustWatch } from './watch-trust.ts'

export type Worker = { readonly poke: () => void; stop(): Promise<void> }

export function startWorker(options: {
  house: House
  sealingKey: Sm2KeyPair
  sealEveryMs?: number
  /** Where the witness is, and the public key that it was handed over with; none means that nobody co-signs. */
  witness?: Pick<WitnessingOptions, 'url' | 'key' | 'post'>
  /** By what alarms leave the house, and where they say the workbench is. */
  messages?: { channels: readonly Channel[]; address: string }
  /** Where organs' files for the base registers lie; none where a zone keeps no such register. */
  intake?: string
  /** Who stamps the time of exchanged batches; none means that they wait. */
  stamping?: Authority
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
  const witnessing =
    options.witness &&
    startWitnessing(house.database.kysely, {
      ...options.witness,
      clock: house.clock,
      onFault: (error) => options.onFault('witness', error),
    })
  const { channels = [], address = '' } = options.messages ?? {}
  const messages = startMessages({ house, channels, address, onFault: (error) => options.onFault('messages', error) })
  const watch = startWatch({
    house,
    channels: channels.map(({ name }) => name),
    onCarried: () => {
      carrier.poke()
      messages.poke()
    },
    onFault: (error) => options.onFault('watch', error),
  })
  const stamping =
    options.stamping &&
    startStamping({
      database: house.database,
      authority: options.stamping,
      clock: house.clock,
      onFault: (error) => options.onFault('time stamps', error),
    })
  const intake =
    options.intake !== undefined && startIntake({ house, folder: options.intake, onFault: (error) => options.onFault('intake', error) })
  const handling = startHandling(house, (error) => options.onFault('applications', error))
  const trust = startTrustWatch(house, (error) => options.onFault('certificates', error))
  const statistics = startStatistics(house, (error) => options.onFault('statistics', error))
  const everyHour = () => {
    const fails = (what: string) => (error: unknown) => options.onFault(what, error)
    void openMonths(house.database.kysely, house.clock.now()).catch(fails('months'))
    void tidy(house.database.kysely, house.clock.now()).catch(fails('tidy'))
  }
  everyHour()
  const hourly = setInterval(everyHour, 3_600_000)
  hourly.unref()
  return {
    poke: carrier.poke,
    async stop() {
      clearInterval(hourly)
      trust.stop()
      statistics.stop()
      await watch.stop()
      await Promise.all([carrier.stop(), messages.stop(), sealer.stop()])
      await witnessing?.stop()
      await stamping?.stop()
      await handling.stop()
      if (intake) await intake.stop()
    },
  }
}
