import { localitiesOf } from '#kernel/people/localities.ts'
import { places as contract } from '../contract-reading.ts'
import { answer } from '../store.ts'

export const places = answer(contract, async (desk, { codes }) => ({
  rows: [...(await localitiesOf(desk, codes))].map(([code, name]) => ({ code, name })),
}))
