import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { readSeal } from '#kernel/trust/ses.ts'
import * as contract from '../contract.ts'
import { heldBy } from '../store/holders.ts'
import { eslOf, sealById, sealsById } from '../store/seals.ts'
import { answer } from '../store/tables.ts'
import { approvedFor } from '../store/uses.ts'

export const mine = answer(contract.mine, async (desk) => {
  const seals = await sealsById(desk, [...(await heldBy(desk, desk.actor.id))])
  const names = new Map(seals.map(({ id, name }) => [id, name]))
  const approved = await approvedFor(desk, [...names.keys()])
  return {
    seals: seals.map(({ id, name, kind, state }) => ({ id, name, kind, state })),
    approved: approved.map(({ id, title, seal, sm3, copies, decided_by_name }) => ({
      id,
      title,
      sealName: names.get(seal)!,
      sm3,
      copies,
      decidedByName: decided_by_name ?? '',
    })),
  }
})

export const picture = answer(contract.picture, async (desk, { seal }) => {
  const row = await sealById(desk, seal)
  if (!row || !decide(desk.actor, contract.picture.may, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const { data } = readSeal(await eslOf(desk, seal)).picture
  return { png: data.toString('base64'), size: row.size, name: row.name }
})
