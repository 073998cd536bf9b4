import { decide } from '#kernel/access/decide.ts'
import { blocksOfSystem as contract } from '../contract.ts'
import { answer, blocksOf, namesOf } from '../store.ts'

/** Nothing of a system whose organ lies outside the reader's scope: as if it had nothing. */
export const blocksOfSystem = answer(contract, async (desk, { system }) => {
  const mine = ({ organ }: { organ: string }) => decide(desk.actor, contract.may, { organ }).allowed
  const blocks = (await blocksOf(desk, system)).filter(mine)
  const names = (await namesOf(desk, system)).filter(mine)
  const blocked = await desk.standing('domain-name', names.length > 0 ? [system] : [])
  return {
    blocks: blocks.map(({ id, block, zone, family, purpose }) => ({ id, block, zone, family, purpose })),
    names: names.map(({ id, name, zone, address }) => ({ id, name, zone, address, resolves: !blocked.has(system) })),
  }
})
