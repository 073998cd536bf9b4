// What nobody has to press: silence for five working days accepts, a permit that ended while its prolongation lay undecided is prolonged, a late decision is told to the head of its organ, and a check that
// waited for a register is done when it answers. The platform does it in the name of the part's organ, under that organ's own right
// to compare; a clerk who comes first has simply been first.
import { platformActor } from '#kernel/access/actor.ts'
import { type InTurns, inTurns } from '#kernel/clock/in-turns.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { partsDue, reportOverdue } from '../contract-papers.ts'
import { acceptBySilence, checkAgain, renewBySilence } from '../contract-review.ts'

type Worker = Pick<House, 'act' | 'ask' | 'actions'>

const VERBS = { silent: acceptBySilence, late: reportOverdue, ended: renewBySilence, unchecked: checkAgain } as const
const EVERY_MS = 15_000

/** One look: what is due is done, each in a transaction of its own. Answers how much was done. */
export async function handleDue(house: Worker): Promise<number> {
  const { rows } = (await house.ask(platformActor('handling'), partsDue.name, {})) as Out<typeof partsDue>
  let done = 0
  const faults: unknown[] = []
  for (const { id, organ, why } of rows) {
    try {
      await house.act({ ...platformActor(`handling/${organ}`), organ }, VERBS[why].name, { part: id })
      done += 1
    } catch (error) {
      // Somebody was faster, or the part is another's by now. One that cannot be handled holds up no other.
      if (!(error instanceof Refused)) faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
  return done
}

export function startHandling(house: Worker, onFault: (error: unknown) => void): InTurns {
  if (!house.actions.has(checkAgain.name)) return { stop: () => Promise.resolve() }
  return inTurns(() =>
    handleDue(house)
      .catch(onFault)
      .then(() => EVERY_MS),
  )
}
