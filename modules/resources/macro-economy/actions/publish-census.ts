import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { mustLead } from '../must-lead.ts'
import { addCensus, on } from '../store.ts'

export const publishCensus = on(contract.publishCensus, async (desk, input) => {
  await mustLead(desk)
  const seen = new Set<string>()
  const twice = input.rows.filter(({ code, parent, name }) => {
    const area = code || `${parent ?? ''}:${name}`
    return seen.has(area) || (seen.add(area), false)
  })
  refuseAny(twice.map(({ name }) => ground(contract.refusals.areaTwice, { area: name }, '/rows')))
  await addCensus(desk, input)
  desk.touch(`macro-economy.census/${input.year}`, undefined, { year: input.year, rows: input.rows.length })
  return { rows: input.rows.length }
})
