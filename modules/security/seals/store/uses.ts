// Approvals, and the ledger, which is only added to.
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { keep } from '#kernel/registers/keep.ts'
import { approvalRegister } from '../contract/registers.ts'
import { type ApprovalRow, db, type Read, type UseRow, type Write } from './tables.ts'

export const keepApproval = (desk: Write, action: Action, fields: Partial<Static<typeof approvalRegister.record>>, id?: string) =>
  keep(desk as Desk, approvalRegister, action.name, fields, id === undefined ? undefined : { id })

export const lockApproval = (desk: Write, id: string): Promise<ApprovalRow | undefined> =>
  db(desk).selectFrom('seals.approval').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** What was approved and is not sealed yet, for these seals. */
export const approvedFor = (desk: Read, seals: readonly string[]): Promise<ApprovalRow[]> =>
  seals.length === 0
    ? Promise.resolve([])
    : db(desk)
        .selectFrom('seals.approval')
        .selectAll()
        .where('state', '=', 'approved')
        .where('seal', 'in', [...seals])
        .orderBy('decided_at')
        .limit(200)
        .execute()

/** The line of a document that was sealed with this seal before: as it came, or as it left. */
export const earlierUse = (desk: Read, seal: string, sm3: string): Promise<UseRow | undefined> =>
  db(desk)
    .selectFrom('seals.use')
    .selectAll()
    .where('seal', '=', seal)
    .where((where) => where.or([where('sm3', '=', sm3), where('sealed_sm3', '=', sm3)]))
    .executeTakeFirst()

/** Writes a line; undefined when another request has just sealed the same document. */
export async function addUse(desk: Read, line: Omit<UseRow, 'id' | 'version' | 'created_at' | 'updated_at'>): Promise<string | undefined> {
  const written = await db(desk)
    .insertInto('seals.use')
    .values({ id: uuid(), version: 1, created_at: desk.now, updated_at: desk.now, ...line })
    .onConflict((conflict) => conflict.constraint('sealed_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return written?.id
}
