import { decide } from '#kernel/access/decide.ts'
import { openCase } from '#kernel/cases/cases.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { applicationRegister, applyForName as contract } from '../contract-applications.ts'
import { applying } from '../procedure.ts'
import { keep, on } from '../store.ts'
import { theSystem } from '../the-system.ts'
import { mayBeNamed } from './register-domain.ts'

export const applyForName = on(contract, async (desk, { system, name, address, reason }) => {
  const { organ } = await theSystem(desk, system)
  if (!decide(desk.actor, contract.may, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const wanted = await mayBeNamed(desk, { system, name, address })
  const fields = { system, organ, asks: 'name' as const, name: wanted.name, address: wanted.address, reason, state: 'asked' as const }
  const { id } = await keep(desk, applicationRegister, contract.name, fields)
  const { number } = await openCase(desk, applying, contract.name, { id, title: `域名 ${wanted.name}`, organ })
  return { id, number }
})
