import { block as blockOf } from '#kernel/net/cidr.ts'
import { planTree as contract } from '../contract-free-space.ts'
import { answer } from '../store.ts'
import { nodesBelow, shownSpace, spaceOf } from '../store/space.ts'

const PAGE = 300

/** One level of the tree at a time: a county's blocks are read when somebody opens the county. */
export const planTree = answer(contract, async (desk, { zone, parent, page = 1 }) => {
  const found = await nodesBelow(desk, { zone, parent, page, size: PAGE })
  const space = await spaceOf(desk, found)
  const nodes = found.map(({ total: _, ...node }) => ({ ...node, ...shownSpace(blockOf(node.prefix), space(node.id)) }))
  return { total: found[0]?.total ?? 0, nodes }
})
