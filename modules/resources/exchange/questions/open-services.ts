import { authorisations } from '#modules/resources/catalogue/contract.ts'
import * as contract from '../contract.ts'
import { answer, openServicesOfAll } from '../store.ts'

/** A service whose resource left the catalogue cannot be called and is not told of. */
export const openServices = answer(contract.openServices, async (desk) => {
  const services = await openServicesOfAll(desk)
  const { resources } = await desk.ask(authorisations, { resources: [...new Set(services.map(({ resource }) => resource))] })
  const known = new Map(resources.filter(({ published }) => published).map((one) => [one.resource, one]))
  return {
    services: services.flatMap(({ name, organ, resource }) => {
      const found = known.get(resource)
      return found ? [{ name, title: found.name, organ, resource, items: found.items }] : []
    }),
  }
})
