// A system calls by its key. The right to have one is a grant, so an unaccepted system has none (4.3.6).
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { sm2KeyId, sm2PublicFromPem, sm2ToPem } from '#kernel/trust/sm2.ts'
import { one } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { connectsByThePlatform } from '../rules/service-is-in-order.ts'
import { findClient, keepClient, on } from '../store.ts'

const keyOf = (pem: string) => {
  try {
    return sm2PublicFromPem(pem)
  } catch {
    return refuse(ground(refusals.badKey, undefined, '/publicKey'))
  }
}

export const registerClient = on(contract.registerClient, async (desk, { system, name, publicKey }) => {
  const found = await desk.ask(one, { system })
  if (!decide(desk.actor, contract.permissions.use.name, { organ: found.ownerOrgan }).allowed) refuse(ground(kernelRefusals.notFound))
  refuseAny(connectsByThePlatform(found))
  await desk.require('exchange-right', system)
  const key = keyOf(publicKey)
  const keyId = sm2KeyId(key)
  const { id } = await keepClient(desk, contract.registerClient.name, {
    name,
    organ: found.ownerOrgan,
    system,
    publicKey: sm2ToPem(key),
    keyId,
    state: 'active',
  })
  return { id, keyId }
})

export const suspendClient = on(contract.suspendClient, async (desk, { client, reasons }) => {
  const found = await findClient(desk, client)
  if (!decide(desk.actor, contract.permissions.use.name, { organ: found.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  await keepClient(desk, contract.suspendClient.name, { state: 'suspended', remark: reasons }, { id: client, version: found.version })
  return {}
})
