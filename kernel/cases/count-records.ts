// Records that keep a last day of their own beside their case: counted anew with it.
import type { Desk } from '../module/define-module.ts'
import { type Batch, type Moved, setDues } from './count-anew.ts'

/** How many records of a room are held at once. */
export const RECORDS_AT_ONCE = 500

/** Writes what became another day in its record (`write`) and its case. `counted` are the records looked at, by their ids in order. */
export async function countRecords(
  desk: Desk<never> | Desk,
  counted: readonly Moved[],
  write: (moved: Moved, at: number) => Promise<unknown>,
): Promise<Batch> {
  for (const [at, one] of counted.entries()) if (one.was !== one.became) await write(one, at)
  const moved = counted.filter(({ was, became }) => was !== became)
  await setDues(
    desk,
    moved.map(({ id, became }) => ({ id, due: became ?? 'unknown' })),
  )
  return { moved, last: counted.length === RECORDS_AT_ONCE ? counted.at(-1)?.id : undefined }
}
