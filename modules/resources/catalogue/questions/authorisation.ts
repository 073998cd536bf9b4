import * as contract from '../contract.ts'
import { answer, authorisationsFor, findResource } from '../store.ts'

export const authorisation = answer(contract.authorisation, async (desk, { resource, system }) => {
  const found = await findResource(desk, resource)
  const all = await authorisationsFor(desk, resource, system)
  return {
    published: found.state === 'published',
    items: found.items.map(({ code }) => code),
    authorisations: all.map(({ id, fields, purpose, validFrom, validUntil, state }) => ({
      id,
      fields,
      purpose,
      validFrom,
      validUntil,
      state,
    })),
  }
})
