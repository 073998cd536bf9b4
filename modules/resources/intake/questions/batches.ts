import type { BaseRegister } from '#kernel/module/base-register.ts'
import { batch as one, batches as all } from '../contract.ts'
import { answer, batchesOf, batchOf } from '../store.ts'
import { shownBatch } from './shown-batch.ts'

export const batches = (bases: readonly BaseRegister[]) =>
  answer(all, async (desk) => ({ batches: (await batchesOf(desk)).map((row) => shownBatch(bases, row)) }))

export const batch = (bases: readonly BaseRegister[]) => answer(one, async (desk, { id }) => shownBatch(bases, await batchOf(desk, id)))
