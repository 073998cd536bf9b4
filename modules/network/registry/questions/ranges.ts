import { ranges as contract } from '../contract.ts'
import { answer } from '../store.ts'
import { outermostAndOwn } from '../store/ranges.ts'

export const ranges = answer(contract, async (desk) => ({ ranges: await outermostAndOwn(desk) }))
