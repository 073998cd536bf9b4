// The only file that touches the tables of tenders.
import { decide } from '#kernel/access/decide.ts'
import { type RawBuilder } from 'kysely'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Money, money, toYuan, yuan } from '#kernel/money/money.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { contracts, suppliers, tenderRegister } from './contract.ts'
import type { methods, tenderStates } from './fields.ts'
import { refusals } from './refusals.ts'
import type { Evaluator } from './rules/committee.ts'
import type { Category, Certificate } from './rules/supplier-qualification.ts'

type Row = { id: string; version: number; created_at: string; updated_at: string }
type SupplierRow = Row & { name: string; group: string; simulated: boolean; certificates: Certificate[] }
export type TenderRow = Row & {
  project: string
  system: string
  organ: string
  title: string
  category: Category
  method: keyof typeof methods
  method_reason: string | null
  scope: string
  ceiling: string
  bid_bond: string | null
  release_day: string
  deadline_day: string
  demands_qualification: boolean
  retender_of: string | null
  state: keyof typeof tenderStates
  opened_on: string | null
  bid_count: number | null
  report_on: string | null
  announced_on: string | null
  shown_until: string | null
  awarded_on: string | null
  award: string | null
  reported_on: string | null
}
type BidRow = {
  id: string
  tender: string
  supplier: string
  price: string
  received_at: string
  score: number | null
  rejected: string | null
  rank: number | null
  abandoned: string | null
}
type ContractRow = Row & {
  project: string
  system: string
  organ: string
  tender: string | null
  category: Category
  supplier: string
  supplier_name: string
  supplier_group: string
  sum: string
  performance_bond: string | null
  signed_on: string
  direct_reason: string | null
}
export type Tables = {
  'tenders.supplier': SupplierRow
  'tenders.tender': TenderRow
  'tenders.invitation': { tender: string; supplier: string }
  'tenders.clarification': { id: string; tender: string; words: string; day: string; deadline_before: string; deadline_after: string }
  'tenders.bid': BidRow
  'tenders.evaluator': Evaluator & { tender: string }
  'tenders.contract': ContractRow
  'tenders.project': {
    project: string
    system: string
    approved_on: string
    estimate: string | RawBuilder<string>
    contracted: string | RawBuilder<string>
  }
}

export const { on, answer, hear } = bindTo<Tables>()
type Write = Desk<Tables>
type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)
const missing = (): never => refuse(ground(kernelRefusals.notFound))

export async function keepSupplier(desk: Write, action: string, fields: Static<typeof suppliers.record>) {
  try {
    return await keep(desk, suppliers, action, fields)
  } catch (error) {
    if (isClash(error, 'supplier_name_key')) refuse(ground(refusals.supplierKnown, { name: fields.name }, '/name'))
    throw error
  }
}
export const keepTender = (desk: Write, action: string, fields: Partial<Static<typeof tenderRegister.record>>, id?: string) =>
  keep(desk, tenderRegister, action, fields, id === undefined ? undefined : { id })
export const keepContract = (desk: Write, action: string, fields: Static<typeof contracts.record>) => keep(desk, contracts, action, fields)

/** The tender, locked; to an official whose organ does not run it there is no such tender. */
export async function tenderToMove(desk: Write, id: string): Promise<TenderRow> {
  const found = await db(desk).selectFrom('tenders.tender').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return found && decide(desk.actor, 'tenders.run', { organ: found.organ }).allowed ? found : missing()
}
export const tenderById = (desk: Read, id: string) =>
  db(desk).selectFrom('tenders.tender').selectAll().where('id', '=', id).executeTakeFirst()
export const tendersOf = (desk: Read, project?: string) => {
  const all = db(desk).selectFrom('tenders.tender').selectAll().orderBy('created_at').limit(10_000)
  return (project === undefined ? all : all.where('project', '=', project)).execute()
}

export async function supplierById(desk: Read, id: string): Promise<SupplierRow> {
  return (await db(desk).selectFrom('tenders.supplier').selectAll().where('id', '=', id).executeTakeFirst()) ?? missing()
}
export const supplierCount = async (desk: Read, ids: readonly string[]): Promise<number> =>
  ids.length === 0
    ? 0
    : (
        await db(desk)
          .selectFrom('tenders.supplier')
          .select('id')
          .where('id', 'in', [...ids])
          .execute()
      ).length
export const invite = async (desk: Write, tender: string, ids: readonly string[]) =>
  ids.length > 0 &&
  (await db(desk)
    .insertInto('tenders.invitation')
    .values(ids.map((supplier) => ({ tender, supplier })))
    .execute())
export const isInvited = async (desk: Read, tender: string, supplier: string): Promise<boolean> =>
  (await db(desk)
    .selectFrom('tenders.invitation')
    .select('supplier')
    .where('tender', '=', tender)
    .where('supplier', '=', supplier)
    .executeTakeFirst()) !== undefined
export const addClarification = (desk: Write, line: Omit<Tables['tenders.clarification'], 'id'>) =>
  db(desk)
    .insertInto('tenders.clarification')
    .values({ id: uuid(), ...line })
    .execute()
export const clarificationsOf = (desk: Read, tenders: readonly string[]) =>
  db(desk)
    .selectFrom('tenders.clarification')
    .selectAll()
    .where(sql<boolean>`tender = any(${[...tenders]}::uuid[])`)
    .orderBy('day')
    .execute()

/** Registers a bid; a second one of the same firm is refused. */
export async function addBid(desk: Write, bid: { tender: string; supplier: string; price: string }): Promise<string> {
  const id = uuid()
  try {
    await db(desk)
      .insertInto('tenders.bid')
      .values({ id, ...bid, received_at: desk.now, score: null, rejected: null, rank: null, abandoned: null })
      .execute()
  } catch (error) {
    if (isClash(error, 'bid_tender_supplier_key')) refuse(ground(refusals.bidTwice))
    throw error
  }
  return id
}
/** The bids of some tenders with the firms that made them. */
export const bidsOf = (desk: Read, tenders: readonly string[]) =>
  db(desk)
    .selectFrom('tenders.bid as b')
    .innerJoin('tenders.supplier as s', 's.id', 'b.supplier')
    .selectAll('b')
    .select(['s.name as supplier_name', 's.group as supplier_group'])
    .where(sql<boolean>`b.tender = any(${[...tenders]}::uuid[])`)
    .orderBy('b.rank')
    .orderBy('b.received_at')
    .execute()
export const setBid = (desk: Write, id: string, set: Partial<Pick<BidRow, 'score' | 'rejected' | 'rank' | 'abandoned'>>) =>
  db(desk).updateTable('tenders.bid').set(set).where('id', '=', id).execute()
export const nameMembers = (desk: Write, tender: string, members: readonly Evaluator[]) =>
  db(desk)
    .insertInto('tenders.evaluator')
    .values(members.map((member) => ({ tender, ...member })))
    .execute()
export const membersOf = (desk: Read, tenders: readonly string[]) =>
  db(desk)
    .selectFrom('tenders.evaluator')
    .select(['tender', 'name', 'employer'])
    .where(sql<boolean>`tender = any(${[...tenders]}::uuid[])`)
    .orderBy('name')
    .execute()

export async function contractById(desk: Read, id: string): Promise<ContractRow> {
  return (await db(desk).selectFrom('tenders.contract').selectAll().where('id', '=', id).executeTakeFirst()) ?? missing()
}
export const contractsOf = (desk: Read, project?: string) => {
  const all = db(desk).selectFrom('tenders.contract').selectAll().orderBy('signed_on').orderBy('id').limit(10_000)
  return (project === undefined ? all : all.where('project', '=', project)).execute()
}

/** Remembers an approved project, or its new estimate; one that fell below what is contracted leaves nothing. */
export const rememberProject = (desk: Write, line: { project: string; system: string; approved_on: string; estimate: string }) =>
  db(desk)
    .insertInto('tenders.project')
    .values({ ...line, contracted: '0' })
    .onConflict((c) => c.column('project').doUpdateSet({ estimate: sql<string>`greatest(excluded.estimate, tenders.project.contracted)` }))
    .execute()

/** What the approved estimate leaves for contracts; the project stays locked until the transaction ends. */
export async function leftOf(desk: Write, project: string): Promise<Money> {
  const found =
    (await db(desk)
      .selectFrom('tenders.project')
      .select(['estimate', 'contracted'])
      .where('project', '=', project)
      .forUpdate()
      .executeTakeFirst()) ?? missing()
  return money(yuan(found.estimate as string) - yuan(found.contracted as string))
}
export const addContracted = (desk: Write, project: string, sum: Money) =>
  db(desk)
    .updateTable('tenders.project')
    .set({ contracted: sql<string>`contracted + ${toYuan(sum)}::numeric` })
    .where('project', '=', project)
    .execute()

/** For each system, the kinds of contract signed for its latest approved project; one statement. */
export async function contractedKinds(desk: Read, systems: readonly string[]): Promise<ReadonlyMap<string, readonly Category[]>> {
  const found = await sql<{ system: string; kinds: Category[] }>`
    select p.system, array_remove(array_agg(distinct c.category), null) as kinds
    from (select distinct on (system) system, project from tenders.project where system = any(${[...systems]}::uuid[]) order by system, approved_on desc, project desc) p
    left join tenders.contract c on c.project = p.project group by p.system`.execute(db(desk))
  return new Map(found.rows.map(({ system, kinds }) => [system, kinds]))
}
