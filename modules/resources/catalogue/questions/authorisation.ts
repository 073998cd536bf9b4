import * as contract from '../contract.ts'
import { answer, type AuthorisationRecord, authorisationsOf, findResource, severalResources } from '../store.ts'

const told = ({ id, fields, purpose, validFrom, validUntil, state }: AuthorisationRecord) => ({
  id,
  fields,
  purpose,
  validFrom,
  validUntil,
  state,
})

export const authorisation = answer(contract.authorisation, async (desk, { resource, system }) => {
  const found = await findResource(desk, resource)
  const all = await authorisationsOf(desk, [resource], system, 200)
  return { published: found.state === 'published', items: found.items.map(({ code }) => code), authorisations: all.map(told) }
})

export const authorisations = answer(contract.authorisations, async (desk, { resources, system }) => {
  const found = await severalResources(desk, resources)
  const all = system === undefined ? [] : await authorisationsOf(desk, resources, system, 10_000)
  return {
    resources: found.map(({ id, code: called, name, state, items }) => ({
      resource: id,
      code: called,
      name,
      published: state === 'published',
      items: items.map(({ code, name: said }) => ({ code, name: said })),
      authorisations: all.filter((one) => one.resource === id).map(told),
    })),
  }
})
