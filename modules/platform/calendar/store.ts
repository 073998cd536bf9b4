// The only file that opens the table of notices. A notice and its case move together here.
import type { Kysely } from 'kysely'
import { moveCase, openCase } from '#kernel/cases/cases.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { layYear, yearsOfCalendar } from '#kernel/people/calendar.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { noticeRegister } from './contract.ts'
import { SIMULATED } from './fields.ts'
import { announcing } from './procedure.ts'
import { refusals } from './refusals.ts'
import { daysOff, type Holiday, type Notice } from './rules/year-is-sound.ts'

export type NoticeRow = {
  id: string
  title: string
  year: number
  number: string
  noticed_on: string
  off: Holiday[]
  worked: string[]
  extra: number
}
type Tables = { 'calendar.notice': NoticeRow }
export const { on, answer } = bindTo<Tables>()
type Write = Desk<Tables>
const kernel = (desk: ReadDesk<Tables>) => rows(desk.tx) as unknown as Kysely<KernelTables>

export async function addNotice(desk: Write, action: string, notice: Notice) {
  const id = uuid()
  const title = `${notice.year}年放假安排${notice.number.startsWith(SIMULATED) ? '（模拟）' : ''}`
  const { number: caseNumber } = await openCase(desk, announcing, action, { id, title, organ: desk.actor.organ! })
  const entered = { proposedBy: desk.actor.name, proposedOn: desk.today, state: 'proposed' as const }
  try {
    await keep(
      desk,
      noticeRegister,
      action,
      { ...notice, off: [...notice.off], worked: [...notice.worked], title, caseNumber, ...entered },
      { id },
    )
  } catch (error) {
    if (isClash(error, 'notice_open')) refuse(ground(refusals.proposedAlready, { year: notice.year }, '/year'))
    throw error
  }
  return { id, number: caseNumber }
}

/** The notice with who entered it, locked until the transaction ends. */
export async function lockNotice(desk: Write, id: string): Promise<{ row: NoticeRow; proposer: string }> {
  const row = await rows(desk.tx).selectFrom('calendar.notice').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  const entered = kernel(desk).selectFrom('kernel.case_step').select('actor').where('case', '=', id).where('seq', '=', 1)
  return row ? { row, proposer: (await entered.executeTakeFirstOrThrow()).actor } : refuse(ground(kernelRefusals.notFound))
}

export async function settleNotice(desk: Write, action: string, id: string, to: 'confirmed' | 'declined', opinion?: string) {
  await moveCase(desk, announcing, id, action, { to, ...(opinion && { opinion }) })
  await keep(desk, noticeRegister, action, { state: to, settledBy: desk.actor.name, settledOn: desk.today }, { id })
}

/** Lays the year into the calendar; answers the first day that became another, or undefined. */
export const layNotice = (desk: Write, { year, number, noticed_on: on, off, worked }: NoticeRow): Promise<string | undefined> =>
  layYear(kernel(desk), { year, source: `${number}，${on}`, off: daysOff(off), worked }, desk.now)

export const knownYears = (desk: ReadDesk<Tables>) => yearsOfCalendar(kernel(desk))

export async function isSimulated(desk: Write): Promise<boolean> {
  const found = kernel(desk).selectFrom('kernel.official').select('simulated').where('id', '=', desk.actor.id)
  return (await found.executeTakeFirst())?.simulated ?? false
}
