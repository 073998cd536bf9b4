import { kernelRefusals } from '#kernel/module/refusals.ts'
import { accountOf } from '#kernel/people/accounts.ts'
import { type ActingDesk, reaches, tablesOf } from '#kernel/people/at-desk.ts'
import { type Account, officials } from '#kernel/people/realm-accounts.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'

/** The account by its name, if the permission reaches the organ that keeps it. */
export async function foundAccount(desk: ActingDesk, account: string, permission: string): Promise<Account> {
  const found = await officials.find(tablesOf(desk), account)
  const line = found && (await accountOf(desk, found.id, desk.today))
  if (!found || !line || line.organ === null || !(await reaches(desk, permission, line.organ))) refuse(ground(kernelRefusals.notFound))
  return found
}
