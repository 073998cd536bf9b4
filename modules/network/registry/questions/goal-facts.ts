import { goalFacts as contract } from '../contract-goals.ts'
import { answer } from '../store.ts'
import { holdings } from '../store/goals.ts'
import { verticalsAll } from '../store/vertical.ts'

export const goalFacts = answer(contract, async (desk) => ({
  holdings: await holdings(desk),
  networks: (await verticalsAll(desk)).map(({ id, name, organ, builtOn, state, migratedOn, closedOn }) => ({
    id,
    name,
    organ,
    builtOn,
    state,
    migratedOn,
    closedOn,
  })),
}))
