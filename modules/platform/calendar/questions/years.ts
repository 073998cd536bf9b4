import { years as contract } from '../contract.ts'
import { answer, knownYears } from '../store.ts'

export const years = answer(contract, async (desk) => ({ years: await knownYears(desk) }))
