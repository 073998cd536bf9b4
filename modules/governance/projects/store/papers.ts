// What is filed about a project while it is built: documents, progress, changes of the estimate.
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Desk, ReadDesk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from '../contract.ts'
import { type DocumentKind, documentKinds } from '../contract/fields.ts'
import type { EstimateLine } from '../rules/estimate-standard.ts'
import type { Tables } from './tables.ts'

export async function addDocument(
  desk: Desk<Tables>,
  document: { project: string; document: DocumentKind; title: string; document_number: string | null; day: string },
): Promise<void> {
  try {
    await rows(desk.tx)
      .insertInto('projects.acceptance_document')
      .values({ ...document, added_on: desk.today })
      .execute()
  } catch (error) {
    const { zh, en } = documentKinds[document.document]
    if (isClash(error)) refuse(ground(refusals.documentAlready, { document: zh, documentEn: en }, '/document'))
    throw error
  }
}

export const documentsOf = (desk: ReadDesk<Tables>, projects: readonly string[]) =>
  rows(desk.tx)
    .selectFrom('projects.acceptance_document')
    .selectAll()
    .where('project', 'in', projects.length > 0 ? [...projects] : ['00000000-0000-0000-0000-000000000000'])
    .orderBy('added_on')
    .execute()

export async function addProgress(desk: Desk<Tables>, project: string, progress: number, report: string): Promise<void> {
  await rows(desk.tx).insertInto('projects.progress').values({ id: uuid(), project, progress, report, day: desk.today }).execute()
}

export const progressOf = (desk: ReadDesk<Tables>, project: string) =>
  rows(desk.tx).selectFrom('projects.progress').select(['progress', 'report', 'day']).where('project', '=', project).orderBy('id').execute()

type Change = {
  project: string
  outcome: 'filed' | 're-approved'
  basis: string
  reason: string
  document_number: string | null
  moved: string
  total: string
  estimate: readonly EstimateLine[]
}

export async function addEstimateChange(desk: Desk<Tables>, { estimate, ...change }: Change): Promise<void> {
  await rows(desk.tx)
    .insertInto('projects.estimate_change')
    .values({ ...change, id: uuid(), day: desk.today, estimate: JSON.stringify(estimate) as never })
    .execute()
}

export const estimateChangesOf = (desk: ReadDesk<Tables>, project: string) =>
  rows(desk.tx)
    .selectFrom('projects.estimate_change')
    .select(['day', 'outcome', 'moved', 'total', 'reason'])
    .where('project', '=', project)
    .orderBy('id')
    .execute()

/** Keeps the estimate as it was approved, or approved anew. */
export async function keepApprovedEstimate(
  desk: Desk<Tables>,
  project: string,
  estimate: readonly EstimateLine[],
  documentNumber: string | null,
): Promise<void> {
  const row = { estimate: JSON.stringify(estimate) as never, approved_on: desk.today, document_number: documentNumber }
  await rows(desk.tx)
    .insertInto('projects.approved_estimate')
    .values({ project, ...row })
    .onConflict((clash) => clash.column('project').doUpdateSet(row))
    .execute()
}

export async function approvedEstimateOf(desk: ReadDesk<Tables>, project: string): Promise<EstimateLine[]> {
  return (
    await rows(desk.tx).selectFrom('projects.approved_estimate').select('estimate').where('project', '=', project).executeTakeFirstOrThrow()
  ).estimate
}
