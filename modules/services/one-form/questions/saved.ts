import { saved as contract } from '../contract.ts'
import { filledSince, sums } from '../store/saved.ts'
import { answer } from '../store.ts'

/** The first day of the month eleven months before: with this one, twelve. */
const yearBefore = (today: string): string => {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10)
}

export const saved = answer(contract, async (desk, { organ }) => ({
  asOf: desk.today,
  ...(await sums(desk)),
  ...(await filledSince(desk, yearBefore(desk.today), organ)),
}))
