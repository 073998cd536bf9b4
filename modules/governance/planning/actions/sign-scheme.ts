import { moveCase } from '#kernel/cases/cases.ts'
import * as contract from '../contract.ts'
import { filing } from '../procedure.ts'
import { keepScheme, on, schemeToMove } from '../store.ts'

export const signScheme = on(contract.signScheme, async (desk, { id }) => {
  await schemeToMove(desk, id, 'planning.sign')
  await moveCase(desk, filing, id, contract.signScheme.name)
  await keepScheme(desk, contract.signScheme.name, { state: 'signed' }, id)
  return { id, state: 'signed' }
})

export const submitScheme = on(contract.submitScheme, async (desk, { id }) => {
  await schemeToMove(desk, id, 'planning.draft')
  await moveCase(desk, filing, id, contract.submitScheme.name)
  await keepScheme(desk, contract.submitScheme.name, { state: 'submitted' }, id)
  return { id, state: 'submitted' }
})
