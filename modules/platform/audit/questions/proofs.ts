import { readCheckpoint, readConsistency, readLine, readProof } from '#kernel/audit/read.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { reachOf } from '../line.ts'

const { answer } = bindTo<unknown>()

export const proof = answer(contract.proof, async (desk, { id }) => {
  const line = await readLine(desk.tx, reachOf(desk.actor), id)
  if (!line) return refuse(ground(kernelRefusals.notFound))
  const evidence = await readProof(desk.tx, line)
  if (!evidence) return { verdict: 'waits' as const, faults: [], bundle: null }
  const { bundle, faults } = evidence
  const verdict = faults.length === 0 ? ('holds' as const) : ('broken' as const)
  return { verdict, faults, bundle }
})

export const checkpoint = answer(contract.latest, async (desk) => {
  const newest = await readCheckpoint(desk.tx)
  return newest ?? { checkpoint: null, publicKey: null }
})

export const consistency = answer(contract.consistency, async (desk, { from, to }) => {
  const evidence = await readConsistency(desk.tx, from, to)
  if (!evidence) return refuse(ground(kernelRefusals.notFound))
  return { ...evidence.bundle, path: [...evidence.bundle.path], faults: evidence.faults }
})
