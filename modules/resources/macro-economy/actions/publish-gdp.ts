import * as contract from '../contract.ts'
import { mustLead } from '../must-lead.ts'
import { addGdp, on } from '../store.ts'

export const publishGdp = on(contract.publishGdp, async (desk, input) => {
  await mustLead(desk)
  await addGdp(desk, input)
  return { rows: input.rows.length }
})
