import { openCase } from '#kernel/cases/cases.ts'
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { applicationRegister, applyForBlock as contract } from '../contract-applications.ts'
import { applying } from '../procedure.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { keep, on } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const applyForBlock = on(contract, async (desk, { system, zone, length, family = length <= 32 ? 'ipv4' : 'ipv6', reason }) => {
  const { organ, zone: systemNetwork } = await theSystem(desk, system)
  if (!decide(desk.actor, contract.may, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  refuseAny(systemInItsNetwork({ network: zone, systemNetwork }))
  await desk.require('address-block', system)
  const fields = { system, organ, asks: 'block' as const, zone, length, family, reason, state: 'asked' as const }
  const { id } = await keep(desk, applicationRegister, contract.name, fields)
  const { number } = await openCase(desk, applying, contract.name, { id, title: `地址段 /${length}：${reason}`, organ })
  return { id, number }
})
