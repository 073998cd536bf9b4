import { endedCounts as countsContract, partsOfReceipt as receiptContract, partToRate as contract } from '../contract-rating.ts'
import { answer } from '../store.ts'
import { endedByOrgan, partById, partsByReceipt } from '../store/rating.ts'

export const partToRate = answer(contract, async (desk, { part }) => ({ found: (await partById(desk, part)) ?? null }))

export const partsOfReceipt = answer(receiptContract, async (desk, { number, telephone }) => ({
  parts: await partsByReceipt(desk, number, telephone),
}))

export const endedCounts = answer(countsContract, async (desk, { from }) => ({ organs: await endedByOrgan(desk, from) }))
