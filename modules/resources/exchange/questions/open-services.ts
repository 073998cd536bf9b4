import type { ReadDesk } from '#kernel/module/define-module.ts'
import { authorisations } from '#modules/resources/catalogue/contract.ts'
import * as contract from '../contract.ts'
import { answer, openServicesOfAll, type Tables } from '../store.ts'

/** A service whose resource left the catalogue cannot be called and is not told of. */
async function callable(desk: ReadDesk<Tables>, onPlatform = false) {
  const services = await openServicesOfAll(desk, onPlatform)
  const { resources } = await desk.ask(authorisations, { resources: [...new Set(services.map(({ resource }) => resource))] })
  return { services, known: new Map(resources.filter(({ published }) => published).map((one) => [one.resource, one])) }
}

export async function listed(desk: ReadDesk<Tables>) {
  const { services, known } = await callable(desk)
  return services.flatMap(({ name, organ, resource }) => {
    const found = known.get(resource)
    return found ? [{ name, title: found.name, organ, resource, items: found.items }] : []
  })
}

export const openServices = answer(contract.openServices, async (desk) => ({ services: await listed(desk) }))

export const readFrom = answer(contract.readFrom, async (desk, { resources }) => {
  const { services, known } = await callable(desk, true)
  return {
    services: services.flatMap(({ resource, kind, source }) => {
      const code = known.get(resource)?.code
      return code !== undefined && resources.includes(code) ? [{ resource: code, kind, source }] : []
    }),
  }
})
