import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { answerPair as contract } from '../contract.ts'
import { pairStates } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { addAnswer } from '../store/decisions.ts'
import { changePair, lockPair } from '../store/pairs.ts'
import { on } from '../store/tables.ts'

/** The last organ that was asked brings the pair back to the desk. To others it is as if it were not there. */
export const answerPair = on(contract, async (desk, { pair: id, answer }) => {
  const pair = await lockPair(desk, id)
  const organ = desk.actor.organ ?? ''
  if (!pair.asked_organs.includes(organ)) refuse(ground(kernelRefusals.notFound, undefined, 'pair'))
  if (pair.state !== 'unclear') refuse(ground(refusals.notOpen, { state: pairStates[pair.state].zh, stateEn: pairStates[pair.state].en }))
  const left = pair.asked_organs.filter((one) => one !== organ)
  const state = left.length > 0 ? ('unclear' as const) : ('open' as const)
  await addAnswer(desk, id, answer)
  await changePair(desk, id, { state, asked_organs: left })
  return { state }
})
