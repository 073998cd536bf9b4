// Where a part stands by what happened to it: the clocks of 行政许可法 over its acts, with another law's own term where there is one
// and §42(2)'s where several organs handle it together.
import { standingOf, type Excluded, type LicensingAct, type Standing } from '#modules/services/items/contract.ts'
import type { Due } from '#kernel/time/due.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Calendar } from '#kernel/time/working-days.ts'
import type { ActRow, PartRow } from '../rows.ts'

export type Past = Pick<ActRow, 'kind' | 'on_day' | 'detail'>
type Termed = Pick<PartRow, 'licensing' | 'joint' | 'days' | 'unit' | 'promise' | 'ends_on'>

const CLOCKED: ReadonlySet<string> = new Set<LicensingAct['kind']>([
  'received',
  'corrections-asked',
  'corrected',
  'accepted',
  'not-accepted',
  'paused',
  'resumed',
  'extended',
  'decided',
  'delivered',
  'withdrawn',
])

/** The acts that the clock counts by, in their order. */
const clocked = (acts: readonly Past[]): LicensingAct[] =>
  acts
    .filter(({ kind }) => CLOCKED.has(kind))
    .map(({ kind, on_day: on, detail }) => {
      const more = {
        ...(kind === 'paused' && { why: detail.why as Excluded }),
        ...(kind === 'decided' && { granted: detail.granted === true }),
      }
      return { kind, on, ...more } as LicensingAct
    })

/** The clocks at the end of the day. A part whose acts begin with no receipt waits for the step before. */
export function partStanding(
  part: Termed,
  acts: readonly Past[],
  at: { readonly today: Day; readonly calendar: Calendar },
): Standing | undefined {
  if (!acts.some(({ kind }) => kind === 'received')) return undefined
  const isTogether = part.licensing && part.joint
  const own = part.days === null ? null : { days: part.days, unit: part.unit }
  const standing = standingOf(clocked(acts), {
    ...at,
    promise: part.promise ?? undefined,
    joint: isTogether,
    own,
    ends: part.ends_on ?? undefined,
  })
  const bySilence = acts.some(({ kind, detail }) => kind === 'accepted' && detail.bySilence === true)
  return standing.accepted && bySilence ? { ...standing, accepted: { ...standing.accepted, bySilence } } : standing
}

/** The day by which the organ must act next: what was promised where that comes first; undefined while nobody knows or nothing runs. */
export function dueOf({ notice, legal, promised, delivery }: Standing): Day | undefined {
  const days = [notice, legal, promised, delivery].flatMap((term) => term?.due ?? [])
  return days.toSorted()[0]
}

/**
 * By when the case is to move on, as its last act left it: null where no clock runs, `unknown` where one does and ends in a year that is
 * not announced. What silence then makes of the day is another act's.
 */
export function caseDue(part: Termed, acts: readonly Past[], calendar: Calendar): Due {
  const today = acts
    .flatMap(({ kind, on_day: on }) => (CLOCKED.has(kind) ? [on] : []))
    .toSorted()
    .at(-1)
  const standing = today && partStanding(part, acts, { today, calendar })
  if (!standing) return null
  const { stage, notice, legal, promised, delivery } = standing
  const runs = stage !== 'paused' && (notice ?? legal ?? promised ?? delivery) !== undefined
  return dueOf(standing) ?? (runs ? 'unknown' : null)
}

export const lastOf = (acts: readonly Past[], kind: ActRow['kind']): Past | undefined => acts.findLast((act) => act.kind === kind)
