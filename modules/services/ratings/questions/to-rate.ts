import { partsOfReceipt, partToRate } from '#modules/services/applications/contract.ts'
import { toRate as contract, toRateByReceipt as receiptContract } from '../contract.ts'
import { partOrNone, shownToRater } from '../rating.ts'
import { answer } from '../store.ts'

export const toRate = answer(contract, async (desk, { part }) => {
  const { found } = await desk.ask(partToRate, { part })
  const own = partOrNone(found, desk.actor.behalf ?? `citizen/${desk.actor.id}`)
  return (await shownToRater(desk, [own]))[0]!
})

export const toRateByReceipt = answer(receiptContract, async (desk, receipt) => {
  const { parts } = await desk.ask(partsOfReceipt, receipt)
  return { parts: await shownToRater(desk, parts) }
})
