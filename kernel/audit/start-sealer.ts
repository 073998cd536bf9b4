import type { Kysely } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { inTurns } from '../clock/in-turns.ts'
import type { Sm2KeyPair } from '../trust/sm2.ts'
import { BATCH, sealOnce } from './sealer.ts'

export type SealerOptions = {
  /** Pause between two looks; a full batch is followed at once by the next. */
  readonly everyMs: number
  readonly clock: Clock
  /** Hears each failure. The work goes on; lines wait unsealed until the sealer is well again. */
  readonly onFault: (error: Error) => void
  readonly onSealed?: (sealed: number, size: number) => void
}

/** Seals until stopped. `stop` seals once more what is committed, and waits for it. */
export function startSealer(db: Kysely<KernelTables>, key: Sm2KeyPair, options: SealerOptions): { stop(): Promise<void> } {
  const { everyMs, clock, onFault, onSealed } = options

  const drain = async () => {
    try {
      for (;;) {
        const { sealed, size } = await sealOnce(db, key, clock.now())
        if (sealed > 0) onSealed?.(sealed, size)
        if (sealed < BATCH) return
      }
    } catch (error) {
      onFault(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const turns = inTurns(() => drain().then(() => everyMs))
  return {
    async stop() {
      await turns.stop()
      await drain()
    },
  }
}
