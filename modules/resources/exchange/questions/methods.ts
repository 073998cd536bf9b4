import { authorisations } from '#modules/resources/catalogue/contract.ts'
import * as contract from '../contract.ts'
import { callIsAuthorised } from '../rules/call-is-authorised.ts'
import { answer, maybeClient, openServicesOf } from '../store.ts'

/** The same rule that decides a call decides here for which purposes one would pass: two statements, however many services. */
export const methods = answer(contract.methods, async (desk, { system, client: id }) => {
  const client = await maybeClient(desk, id)
  const services = await openServicesOf(desk, system)
  const { resources } = await desk.ask(authorisations, {
    resources: [...new Set(services.map(({ resource }) => resource))],
    ...(client && { system: client.system }),
  })
  const blocked = await desk.standing('exchange-right', [...new Set([system, ...(client ? [client.system] : [])])])
  const purposesOf = (service: string, resource: (typeof resources)[number]) =>
    [...new Set(resource.authorisations.map(({ purpose }) => purpose))].filter(
      (purpose) =>
        callIsAuthorised({
          today: desk.today,
          service,
          open: true,
          published: resource.published,
          items: resource.items.map(({ code }) => code),
          authorisations: resource.authorisations,
          consumerGrounds: (client && blocked.get(client.system)) ?? [],
          providerGrounds: blocked.get(system) ?? [],
          fields: [],
          purpose,
        }).length === 0,
    )
  return {
    client: client ? { publicKey: client.publicKey, state: client.state } : null,
    organ: services[0]?.organ ?? null,
    services: services.flatMap(({ name, resource: of }) => {
      const resource = resources.find((one) => one.resource === of)
      return resource
        ? [{ name, title: resource.name, items: resource.items, purposes: client?.state === 'active' ? purposesOf(name, resource) : [] }]
        : []
    }),
  }
})
