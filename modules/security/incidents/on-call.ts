import { officialsWith } from '#kernel/people/holders.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from './contract.ts'
import type { Read } from './store.ts'

const RESPONDS = contract.permissions.respond.name

/** Everybody who may be put on duty today. */
export const onCall = (desk: Read) => officialsWith(desk, RESPONDS, desk.today)

/** One of them by account, or refuses. */
export async function onCallAs(desk: Read, account: string, field: string): Promise<{ official: string; account: string; name: string }> {
  const [found] = await officialsWith(desk, RESPONDS, desk.today, [account])
  return found
    ? { official: found.id, account: found.account, name: found.name }
    : refuse(ground(contract.refusals.notOnCall, { account }, field))
}
