import { itemsNamed } from '../contract.ts'
import { answer, itemsOfNames } from '../store.ts'

export const itemsSoNamed = answer(itemsNamed, async (desk, { names }) => ({ items: await itemsOfNames(desk, names) }))
