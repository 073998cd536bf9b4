import { watchDue } from '#modules/security/incidents/contract.ts'
import { hear } from '../store.ts'
import { actOf, actsOf, newlyAbandoned, settle, standingAt } from '../store/requests.ts'

const NAME = 'find-due'

/** Every hour: what was not corrected in time counts as given up (第30条). */
export const findAbandoned = hear(watchDue, NAME, async (desk) => {
  const found = await newlyAbandoned(desk)
  const acts = await actsOf(desk, found)
  for (const id of found) {
    const standing = standingAt(desk, acts.filter(({ request }) => request === id).map(actOf))
    if (standing.stage === 'abandoned') await settle(desk, `disclosure.${NAME}`, id, standing)
  }
})
