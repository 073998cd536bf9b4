import { type Batch, countsAnew, setDues } from '#kernel/cases/count-anew.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { caseDue } from '../rules/standing.ts'
import type { Write } from '../store.ts'
import { PARTS_AT_ONCE, partsFrom } from '../store/lists.ts'

/** The calendar changed: by when the organ of each part acts next. A part keeps no day of its own: its acts are folded anew. */
export const countAnew = countsAnew('applications', yearConfirmed, async (desk: Write, from, after): Promise<Batch> => {
  const parts = await partsFrom(desk, from, after)
  const dues = parts.map(({ acts, ...part }) => ({ id: part.id, due: caseDue(part, acts, desk.calendar) }))
  return { moved: await setDues(desk, dues), last: parts.length === PARTS_AT_ONCE ? parts.at(-1)!.id : undefined }
})
