import { organNames } from '#kernel/people/desk-organs.ts'
import * as contract from '../contract.ts'
import { answer, listedSystems } from '../store.ts'

export const listInUse = answer(contract.listInUse, async (desk) => {
  const listed = await listedSystems(desk)
  const blocked = await desk.standing(
    'portal-listing',
    listed.map(({ id }) => id),
  )
  const names = await organNames(desk, desk.today)
  return {
    systems: listed
      .filter(({ id }) => !blocked.has(id))
      .map(({ version: _version, zone: _zone, secrecy: _secrecy, runsSince: _since, listedAt, ...system }) => ({
        ...system,
        listedAt: listedAt!,
        organName: names.get(system.ownerOrgan) ?? system.ownerOrgan,
      })),
  }
})
