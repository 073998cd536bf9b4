import { tellWish as contract, wish } from '../contract.ts'
import { keep, on } from '../store.ts'

export const tellWish = on(contract, async (desk, { words, division }) => {
  await keep(desk, wish, contract.name, { words: words.trim(), division: division ?? null, day: desk.today })
  return {}
})
