import { block as blockOf } from '#kernel/net/cidr.ts'
import { freeSpace as contract } from '../contract-free-space.ts'
import { answer } from '../store.ts'
import { givingPrefixes, shownSpace, spaceOf } from '../store/space.ts'

export const freeSpace = answer(contract, async (desk, asked) => {
  const found = await givingPrefixes(desk, asked)
  const space = await spaceOf(desk, found)
  return {
    prefixes: found.map(({ id, prefix, family, role, division, organ }) => ({
      id,
      prefix,
      family,
      role,
      division,
      organ,
      ...shownSpace(blockOf(prefix), space(id)),
      parts: [...space(id).largest],
    })),
  }
})
