import { halls as contract } from '../contract.ts'
import { answer, hallsIn, upwards } from '../store.ts'

export const halls = answer(contract, async (desk, { division }) => ({
  halls: await hallsIn(desk, division === undefined ? undefined : upwards(division)),
}))
