import { grantException as contract, registers } from '../contract.ts'
import { keep, on } from '../store.ts'

export const grantException = on(contract, async (desk, input) => {
  const { id, version } = await keep(desk, registers.exception, contract.name, { ...input, grantedOn: desk.today, state: 'open' })
  return { id, version }
})
