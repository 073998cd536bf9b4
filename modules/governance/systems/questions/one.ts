import * as contract from '../contract.ts'
import { answer, findSystem, findSystems } from '../store.ts'

export const one = answer(contract.one, (desk, { system }) => findSystem(desk, system))

export const several = answer(contract.several, async (desk, { systems }) => ({ systems: await findSystems(desk, systems) }))
