import type { ReadDesk } from '#kernel/module/define-module.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import { authorisation } from '#modules/resources/catalogue/contract.ts'
import * as contract from '../contract.ts'
import { answer, endsOf, type Tables } from '../store.ts'

/** What decides a call of this client to this service now. */
export async function readFacts(desk: ReadDesk<Tables>, clientId: string, serviceName: string) {
  const { client, service } = await endsOf(desk, clientId, serviceName)
  const catalogued =
    client && service
      ? await desk.ask(authorisation, { resource: service.resource, system: client.system })
      : { published: false, items: [], authorisations: [] }
  const ends = [client?.system, service?.system].filter((system) => system !== undefined)
  const blocked = await desk.standing('exchange-right', [...new Set(ends)])
  return {
    client,
    service,
    ...catalogued,
    consumerGrounds: (client && blocked.get(client.system)) ?? ([] as readonly Ground[]),
    providerGrounds: (service && service.system !== client?.system && blocked.get(service.system)) || ([] as readonly Ground[]),
  }
}

export const callFacts = answer(contract.callFacts, async (desk, { client, service }) => {
  const facts = await readFacts(desk, client, service)
  const said = (grounds: readonly Ground[]) =>
    grounds.map(({ clauses, field: _, ...g }) => ({ ...g, ...(clauses && { clauses: [...clauses] }) }))
  return {
    ...facts,
    client: facts.client ? { ...facts.client } : null,
    service: facts.service ? { ...facts.service } : null,
    consumerGrounds: said(facts.consumerGrounds),
    providerGrounds: said(facts.providerGrounds),
  }
})
