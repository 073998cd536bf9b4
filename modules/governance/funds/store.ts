// The only file that touches the tables of funds. A project's ledger row is locked first, then a fund's or a contract's.
import type { Kysely, RawBuilder } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static, TObject } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Money, toYuan, yuan } from '#kernel/money/money.ts'
import { type Ground, ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Register } from '#kernel/module/contract.ts'
import { keep } from '#kernel/registers/keep.ts'
import { type accountKinds, accounts, allocations, incomes, type levels, type paymentKinds, payments, type sources } from './contract.ts'
import { refusals } from './refusals.ts'

type Row = { id: string; version: number; created_at: string; updated_at: string }
type Sum = string | RawBuilder<string>
type AccountRow = Row & {
  title: string
  kind: keyof typeof accountKinds
  level: keyof typeof levels
  division: string
  organ: string
  received: string
  allocated: string
}
type IncomeRow = Row & { account: string; source: keyof typeof sources; giver: string; document: string; sum: string; day: string }
type AllocationRow = Row & {
  account: string
  project: string
  system: string
  organ: string
  sum: string
  returned: string
  document: string
  day: string
}
type PaymentRow = Row & {
  project: string
  system: string
  organ: string
  kind: keyof typeof paymentKinds
  contract: string | null
  payee: string
  sum: string
  document: string
  day: string
}
export type Tables = {
  'funds.account': AccountRow
  'funds.income': IncomeRow
  'funds.allocation': AllocationRow
  'funds.payment': PaymentRow
  'funds.project': { project: string; estimate: Sum; allocated: Sum; paid: Sum; operation_paid: Sum }
  'funds.contract': { contract: string; project: string; sum: Sum; paid: Sum }
}

export const { on, answer } = bindTo<Tables>()
type Write = Desk<Tables>
type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)
const missing = (): never => refuse(ground(kernelRefusals.notFound))
const amountOf = (value: Sum): Money => yuan(value as string)

async function kept<R extends TObject>(
  desk: Write,
  register: Register<R>,
  action: string,
  fields: Partial<Static<R>>,
  clash: Record<string, Ground>,
  id?: string,
) {
  try {
    return await keep(desk, register, action, fields, id === undefined ? undefined : { id })
  } catch (error) {
    const held = Object.entries(clash).find(([constraint]) => isClash(error, constraint))
    if (held) refuse(held[1])
    throw error
  }
}
export const keepAccount = (desk: Write, action: string, fields: Partial<Static<typeof accounts.record>>, id?: string) =>
  kept(desk, accounts, action, fields, { account_title_key: ground(refusals.accountKnown, { title: fields.title ?? '' }, '/title') }, id)
export const keepIncome = (desk: Write, action: string, fields: Static<typeof incomes.record>) =>
  kept(desk, incomes, action, fields, {
    income_account_document_key: ground(refusals.documentUsed, { document: fields.document }, '/document'),
  })
export const keepAllocation = (desk: Write, action: string, fields: Partial<Static<typeof allocations.record>>, id?: string) =>
  kept(desk, allocations, action, fields, {}, id)
export const keepPayment = (desk: Write, action: string, fields: Static<typeof payments.record>) =>
  kept(desk, payments, action, fields, {
    payment_project_document_key: ground(refusals.documentUsed, { document: fields.document }, '/document'),
  })

/** The fund, locked until the transaction ends. */
export async function accountToMove(desk: Write, id: string): Promise<AccountRow> {
  return (await db(desk).selectFrom('funds.account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? missing()
}
export const allAccounts = (desk: Read, level: keyof typeof levels | undefined) => {
  const all = db(desk).selectFrom('funds.account').selectAll().orderBy('title').limit(500)
  return (level === undefined ? all : all.where('level', '=', level)).execute()
}
export const incomeBySource = (desk: Read) =>
  db(desk)
    .selectFrom('funds.income')
    .select(['account', 'source'])
    .select(({ fn }) => fn.sum<string>('sum').as('sum'))
    .groupBy(['account', 'source'])
    .execute()

export async function allocationById(desk: Read, id: string): Promise<AllocationRow> {
  return (await db(desk).selectFrom('funds.allocation').selectAll().where('id', '=', id).executeTakeFirst()) ?? missing()
}
export const allocationsOf = (desk: Read, project: string) =>
  db(desk)
    .selectFrom('funds.allocation as a')
    .innerJoin('funds.account as c', 'c.id', 'a.account')
    .selectAll('a')
    .select('c.title as account_title')
    .where('a.project', '=', project)
    .orderBy('a.created_at')
    .execute()
export const paymentsOf = (desk: Read, project: string) =>
  db(desk).selectFrom('funds.payment').selectAll().where('project', '=', project).orderBy('created_at').limit(2000).execute()
export const contractLedgersOf = (desk: Read, project: string) =>
  db(desk).selectFrom('funds.contract').selectAll().where('project', '=', project).execute()

export type Ledger = { estimate: Money; allocated: Money; paid: Money; operationPaid: Money }
const ledgerOf = (row: Tables['funds.project']): Ledger => ({
  estimate: amountOf(row.estimate),
  allocated: amountOf(row.allocated),
  paid: amountOf(row.paid),
  operationPaid: amountOf(row.operation_paid),
})

/** The project's ledger under its present estimate, locked; an estimate that fell below the allocations leaves nothing. */
export async function ledgerToMove(desk: Write, project: string, estimate: string): Promise<Ledger> {
  await db(desk)
    .insertInto('funds.project')
    .values({ project, estimate, allocated: '0', paid: '0', operation_paid: '0' })
    .onConflict((c) => c.column('project').doUpdateSet({ estimate: sql<string>`greatest(excluded.estimate, funds.project.allocated)` }))
    .execute()
  const row = await db(desk).selectFrom('funds.project').selectAll().where('project', '=', project).forUpdate().executeTakeFirstOrThrow()
  return { ...ledgerOf(row), estimate: yuan(estimate) }
}
export async function ledger(desk: Read, project: string): Promise<Ledger | undefined> {
  const row = await db(desk).selectFrom('funds.project').selectAll().where('project', '=', project).executeTakeFirst()
  return row && ledgerOf(row)
}
export const addToLedger = (desk: Write, project: string, more: { allocated?: bigint; paid?: Money; operationPaid?: Money }) =>
  db(desk)
    .updateTable('funds.project')
    .set({
      allocated: plus('allocated', more.allocated ?? 0n),
      paid: plus('paid', more.paid ?? 0n),
      operation_paid: plus('operation_paid', more.operationPaid ?? 0n),
    })
    .where('project', '=', project)
    .execute()

/** What was paid against a contract, its row locked. */
export async function contractToMove(desk: Write, contract: string, project: string, sum: string): Promise<Money> {
  await db(desk)
    .insertInto('funds.contract')
    .values({ contract, project, sum, paid: '0' })
    .onConflict((c) => c.column('contract').doNothing())
    .execute()
  const row = await db(desk)
    .selectFrom('funds.contract')
    .select('paid')
    .where('contract', '=', contract)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return amountOf(row.paid)
}
export const addPaid = (desk: Write, contract: string, sum: Money) =>
  db(desk)
    .updateTable('funds.contract')
    .set({ paid: plus('paid', sum) })
    .where('contract', '=', contract)
    .execute()

const plus = (column: string, sum: bigint) => sql<string>`${sql.ref(column)} + ${toYuan(sum as Money)}::numeric`

/** The division that an organ serves. */
export async function divisionOf(desk: Read, organ: string): Promise<string> {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  return (await kernel.selectFrom('kernel.organ').select('division').where('id', '=', organ).executeTakeFirst())?.division ?? ''
}
