// A provider proposes a service on a catalogued resource; the operator of the platform looks at its source and opens it.
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import { resourceCard } from '#modules/resources/catalogue/contract.ts'
import * as contract from '../contract.ts'
import { connectsByThePlatform, serviceIsInOrder } from '../rules/service-is-in-order.ts'
import { findService, keepService, on } from '../store.ts'

export const provideService = on(contract.provideService, async (desk, { resource, name, ...source }) => {
  const card = await desk.ask(resourceCard, { id: resource })
  if (!decide(desk.actor, contract.permissions.provide.name, { organ: card.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const system = await desk.ask(one, { system: card.system })
  const items = card.items.map(({ code }) => code)
  refuseAny([...connectsByThePlatform(system), ...serviceIsInOrder({ source, items, ways: card.ways })])
  await desk.require('exchange-right', card.system)
  const { id } = await keepService(desk, contract.provideService.name, {
    name,
    ...source,
    resource,
    resourceName: card.name,
    organ: card.organ,
    system: card.system,
    state: 'proposed',
  })
  return { id }
})

export const openService = on(contract.openService, async (desk, { service }) => {
  const { version, system } = await findService(desk, service)
  await desk.require('exchange-right', system)
  await keepService(desk, contract.openService.name, { state: 'open' }, { id: service, version })
  return {}
})

export const closeService = on(contract.closeService, async (desk, { service, reasons }) => {
  const { version } = await findService(desk, service)
  await keepService(desk, contract.closeService.name, { state: 'closed', remark: reasons }, { id: service, version })
  return {}
})
