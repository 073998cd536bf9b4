// Without sign-in: number and telephone together. A wrong pair is answered like one that there is none of, by the same statements.
import { track as contract } from '../contract.ts'
import { caseDue, dueOf, partStanding } from '../rules/standing.ts'
import { answer } from '../store.ts'
import { partsOf } from '../store/acts.ts'
import { tracked } from '../store/lists.ts'
import { instant } from './part.ts'
import { daysTo } from './queue.ts'

/** Nobody's application: its parts are looked for where the pair names none. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

const notBelow = (left: number | null) => left && Math.max(0, left)

export const track = answer(contract, async (desk, { number, telephone }) => {
  const found = await tracked(desk, number.trim().toUpperCase(), telephone)
  const parts = await partsOf(desk, [found?.id ?? NOBODY])
  if (!found) return { found: null }
  return {
    found: {
      number: found.number,
      title: found.title,
      submittedAt: instant(found.submitted_at),
      parts: parts.map((part) => {
        const standing = partStanding(part, part.acts, desk)
        const due = (standing && part.state !== 'delivered' ? dueOf(standing) : undefined) ?? null
        return {
          title: part.title,
          organ: part.organ_name,
          state: part.state,
          due,
          left: notBelow(daysTo(desk, due)),
          dueOpen: caseDue(part, part.acts, desk.calendar) === 'unknown',
        }
      }),
    },
  }
})
