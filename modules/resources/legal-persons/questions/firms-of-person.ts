import { firmsOfPerson as contract } from '../contract/questions.ts'
import { answer, firmsOfPersons } from '../store.ts'

const MOST = 10_000

export const firmsOfPerson = answer(contract, async (desk, { persons }) => {
  const rows = await firmsOfPersons(desk, persons, MOST)
  return { rows: rows.slice(0, MOST), more: rows.length > MOST }
})
