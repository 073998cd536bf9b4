// Records that keep a last day of their own beside their case: counted anew with it.
import type { Register } from '../module/contract.ts'
import type { Desk } from '../module/define-module.ts'
import type { Static, TObject } from '../module/field.ts'
import { keep } from '../registers/keep.ts'
import type { Day } from '../time/day.ts'
import { type Batch, setDues } from './count-anew.ts'

/** How many records of a room are held at once. */
export const RECORDS_AT_ONCE = 500

export type Counted = { readonly id: string; readonly was: Day | null; readonly became: Day | null }

/**
 * Writes what became another day in the record (`field`, none where the case alone says it), its history and its case. `counted` are
 * the records looked at, by their ids in order.
 */
export async function countRecords<R extends TObject>(
  desk: Desk<never> | Desk,
  register: Register<R>,
  field: keyof Static<R> | ((at: number) => keyof Static<R> | undefined),
  action: string,
  counted: readonly Counted[],
): Promise<Batch> {
  const moved = counted.filter(({ was, became }) => was !== became)
  for (const [at, { id, was, became }] of counted.entries()) {
    const name = typeof field === 'function' ? field(at) : field
    if (was !== became && name !== undefined) await keep(desk, register, action, { [name]: became } as Partial<Static<R>>, { id })
  }
  await setDues(
    desk,
    moved.map(({ id, became }) => ({ id, due: became ?? 'unknown' })),
  )
  return { moved, last: counted.length === RECORDS_AT_ONCE ? counted.at(-1)?.id : undefined }
}
