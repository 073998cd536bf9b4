// Looks for batches that wait and works on one at a time, until stopped. A worker that dies leaves its lease to run out; the next
// goes on at the step after the last one committed.
import { mkdirSync } from 'node:fs'
import { uuid } from '#kernel/id/uuid.ts'
import { type InTurns, inTurns } from '#kernel/clock/in-turns.ts'
import { rememberedPlaces } from '#kernel/registers/base/load-codes.ts'
import type { House } from '#kernel/module/house.ts'
import { claim, letGo } from '../store/steps.ts'
import { runBatch } from './run-batch.ts'
import { tidyBatches } from './tidy-batches.ts'

export type IntakeOptions = {
  readonly house: Pick<House, 'database' | 'clock' | 'modules'>
  /** Where uploaded files lie. */
  readonly folder: string
  readonly stepRows?: number
  readonly everyMs?: number
  readonly leaseSeconds?: number
  readonly onFault: (error: unknown) => void
}

const STEP_ROWS = 5_000
const HOUR = 3_600_000

export function startIntake({ house, folder, stepRows = STEP_ROWS, everyMs = 1_000, leaseSeconds = 30, onFault }: IntakeOptions): InTurns {
  const { pool } = house.database
  const { clock } = house
  const runner = uuid()
  const bases = house.modules.flatMap((room) => room.bases ?? [])
  let isStopping = false
  let tidied = -Infinity
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const works = { pool, bases, clock, folder, runner, leaseSeconds, stepRows, places: rememberedPlaces(pool), isStopping: () => isStopping }

  async function look(): Promise<void> {
    if (performance.now() - tidied > HOUR) {
      tidied = performance.now()
      await tidyBatches(pool, folder, clock.now())
    }
    for (;;) {
      const batch = isStopping ? undefined : await claim(pool, runner, leaseSeconds, clock.now())
      if (!batch) return
      // A batch that fails keeps its lease for a while, so that it holds up no other.
      await runBatch(works, batch)
      await letGo(pool, batch.id, runner)
    }
  }

  const turns = inTurns(() =>
    look()
      .catch(onFault)
      .then(() => everyMs),
  )
  return {
    async stop() {
      isStopping = true
      await turns.stop()
    },
  }
}
