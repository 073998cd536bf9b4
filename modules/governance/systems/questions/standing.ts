import { type GrantKind, grantKinds } from '#kernel/module/grant.ts'
import * as contract from '../contract.ts'
import { answer, findSystem } from '../store.ts'

type Said = { code: string; kind: string; words: { zh: string; en: string }; clauses?: string[] }

export const standing = answer(contract.standing, async (desk, { system }) => {
  await findSystem(desk, system)
  const grants = []
  for (const grant of Object.keys(grantKinds) as (keyof typeof grantKinds)[]) {
    const grounds = (await desk.standing(grant satisfies GrantKind, [system])).get(system) ?? []
    grants.push({ grant, isOpen: grounds.length === 0, grounds: grounds as unknown as Said[] })
  }
  return { grants }
})
