import { saved as contract } from '../contract.ts'
import { answer, sums } from '../store.ts'

export const saved = answer(contract, async (desk) => ({ asOf: desk.today, ...(await sums(desk)) }))
