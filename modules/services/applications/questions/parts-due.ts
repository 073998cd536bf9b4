import { partsDue as contract } from '../contract-part.ts'
import { answer } from '../store.ts'
import { partsToWatch } from '../store/lists.ts'

const MOST = 200

export const partsDue = answer(contract, async (desk) => ({ rows: await partsToWatch(desk, MOST) }))
