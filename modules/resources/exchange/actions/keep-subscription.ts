import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { readFacts } from '../questions/call-facts.ts'
import { callIsAuthorised } from '../rules/call-is-authorised.ts'
import { addSubscription, endSubscription as end, findClient, findSubscription, on } from '../store.ts'

export const subscribe = on(contract.subscribe, async (desk, { client, service, fields, purpose }) => {
  const { organ } = await findClient(desk, client)
  if (!decide(desk.actor, contract.permissions.use.name, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const facts = await readFacts(desk, client, service)
  refuseAny(callIsAuthorised({ ...facts, today: desk.today, service: service, open: facts.service?.state === 'open', fields, purpose }))
  const id = await addSubscription(desk, contract.subscribe.name, { service, client, organ, fields, purpose, state: 'active' })
  return { id }
})

export const endSubscription = on(contract.endSubscription, async (desk, { subscription }) => {
  const { organ } = await findSubscription(desk, subscription)
  if (!decide(desk.actor, contract.permissions.use.name, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  await end(desk, contract.endSubscription.name, subscription)
  return {}
})
