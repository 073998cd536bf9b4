import { rowsOf } from '#kernel/registers/base/read.ts'
import { tablesOfBase } from '#kernel/registers/base/table.ts'
import { personNames as contract } from '../contract-reading.ts'
import { personBase } from '../person.ts'
import { answer } from '../store.ts'

/** For the rooms, which show a name where they have their own right to: it leaves the house only through them. */
export const personNames = answer(contract, async (desk, { ids }) => ({
  rows: (await rowsOf(tablesOfBase(desk), personBase, ids)).map(({ id, simulated, fields }) => ({
    id,
    name: fields.name as string,
    simulated,
  })),
}))
