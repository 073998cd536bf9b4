import { one } from '#modules/governance/systems/contract.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { keepTrial, on, standardById, trialById } from '../store.ts'

export const startTrial = on(contract.startTrial, async (desk, { standard, system, fromDay, toDay }) => {
  const { on_trial, code } = await standardById(desk, standard)
  await desk.ask(one, { system })
  refuseAny(
    grounds(
      !on_trial && ground(contract.refusals.notOnTrial, { standard: code }),
      toDay < fromDay && ground(contract.refusals.periodReversed, undefined, '/toDay'),
    ),
  )
  const { id } = await keepTrial(desk, contract.startTrial.name, { standard, system, fromDay, toDay, state: 'running' })
  return { id }
})

export const concludeTrial = on(contract.concludeTrial, async (desk, { id, outcome, finding }) => {
  const trial = await trialById(desk, id)
  if (trial.state !== 'running') refuse(ground(contract.refusals.trialConcluded))
  await keepTrial(desk, contract.concludeTrial.name, { state: 'concluded', outcome, finding }, id)
  return { id }
})
