// What of a batch is kept for a while only: its file until it has ended, rows that came back for thirty days. The batch itself,
// its counts and its digest stay.
import { readdir } from 'node:fs/promises'
import { addDays, dayAt, type Instant } from '#kernel/time/day.ts'
import { removeFiles } from './batch-file.ts'
import { forgetOld, livingOf, type Pool } from '../store/steps.ts'

export const REFUSED_KEPT_DAYS = 30
const AWAITED_DAYS = 2
const NAME = /^([0-9a-f-]{36})(\.|$)/

export async function tidyBatches(pool: Pool, folder: string, now: Instant): Promise<void> {
  const today = dayAt(now)
  await forgetOld(pool, addDays(today, -REFUSED_KEPT_DAYS), addDays(today, -AWAITED_DAYS), now)
  const there = new Set((await readdir(folder)).flatMap((name) => NAME.exec(name)?.[1] ?? []))
  const living = await livingOf(pool, [...there])
  for (const batch of there) if (!living.has(batch)) await removeFiles(folder, batch)
}
