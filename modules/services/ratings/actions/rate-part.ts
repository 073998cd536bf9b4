import { partsOfReceipt, partToRate } from '#modules/services/applications/contract.ts'
import { rate as contract, rateByReceipt as receiptContract } from '../contract.ts'
import { partOrNone, rateThis } from '../rating.ts'
import { on } from '../store.ts'

export const ratePart = on(contract, async (desk, given) => {
  const { found } = await desk.ask(partToRate, { part: given.part })
  return await rateThis(desk, contract.name, partOrNone(found, desk.actor.behalf ?? `citizen/${desk.actor.id}`), given)
})

/** The receipt is the right: its number and the telephone that was given, together. */
export const rateByReceipt = on(receiptContract, async (desk, { number, telephone, ...given }) => {
  const { parts } = await desk.ask(partsOfReceipt, { number, telephone })
  const part = partOrNone(
    parts.find((one) => one.part === given.part),
    undefined,
  )
  return await rateThis(desk, receiptContract.name, part, given)
})
