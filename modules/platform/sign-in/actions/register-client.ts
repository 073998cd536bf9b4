// A department makes its accepted system a client of the one sign-in.
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { addressesAreExact, clientInItsNetwork, keyIsPublic } from '../rules/client-is-in-order.ts'
import { keepClient, newSecret, on } from '../store.ts'

export const registerClient = on(contract.registerClient, async (desk, { system, postLogoutUris = [], ...given }) => {
  const found = await desk.ask(one, { system })
  if (!decide(desk.actor, contract.permissions.register.name, { organ: found.ownerOrgan }).allowed) refuse(ground(kernelRefusals.notFound))
  refuseAny([
    ...clientInItsNetwork({ system: found.name, zone: found.zone }),
    ...addressesAreExact({ ...given, postLogoutUris }),
    ...keyIsPublic(given),
  ])
  await desk.require('sign-on', system)
  const { id } = await keepClient(desk, contract.registerClient.name, {
    ...given,
    postLogoutUris,
    system,
    organ: found.ownerOrgan,
    scopes: [],
    state: 'active',
  })
  return { id, ...(given.publicKey === undefined && { secret: await newSecret(desk, id) }) }
})
