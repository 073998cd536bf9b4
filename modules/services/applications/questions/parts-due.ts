import { registers } from '#modules/platform/reading/contract.ts'
import { partsDue as contract } from '../contract-papers.ts'
import { answer } from '../store.ts'
import { partsToWatch } from '../store/lists.ts'

const MOST = 200

/** While a register is away nothing that waits for one is asked again: each try would be a line in the log and no news. */
export const partsDue = answer(contract, async (desk) => {
  const { rows } = await desk.ask(registers, {})
  return {
    rows: await partsToWatch(
      desk,
      MOST,
      rows.every(({ away }) => away === null),
    ),
  }
})
