// Visitors of windows in the tables.
import { rows } from '#kernel/db/rows.ts'
import type { ApplicationRow, VisitorRow } from '../rows.ts'
import type { Read, Write } from '../store.ts'

/** `name`: of the applicant, the visitor or the firm. */
export async function noteVisitor(desk: Write, visitor: VisitorRow, name: string): Promise<void> {
  await rows(desk.tx).insertInto('applications.visitor').values(visitor).execute()
  await rows(desk.tx).updateTable('applications.draft').set({ holder_name: name }).where('id', '=', visitor.draft).execute()
}

/** Whose draft it is: only the clerk who began it goes on with it. */
export const visitorOf = (desk: Read, draft: string): Promise<VisitorRow | undefined> =>
  rows(desk.tx)
    .selectFrom('applications.visitor')
    .selectAll()
    .where('draft', '=', draft)
    .where('clerk', '=', desk.actor.id)
    .where('organ', '=', desk.actor.organ ?? '')
    .executeTakeFirst()

export async function visitorSubmitted(desk: Write, draft: string, application: string): Promise<void> {
  await rows(desk.tx).updateTable('applications.visitor').set({ application }).where('draft', '=', draft).execute()
}

/** What a window of the organ applied for. */
export const assistedApplication = (desk: Read, id: string): Promise<ApplicationRow | undefined> =>
  rows(desk.tx)
    .selectFrom('applications.application as a')
    .innerJoin('applications.visitor as v', 'v.application', 'a.id')
    .selectAll('a')
    .where('a.id', '=', id)
    .where('v.organ', '=', desk.actor.organ ?? '')
    .executeTakeFirst()
