// The only file that opens the population base's tables.
import { sql } from 'kysely'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { baseRow, type BaseRow, tablesOfBase } from '#kernel/registers/base/table.ts'
import type { Lineage } from './rules/kinship.ts'
import { GENERATIONS_UP } from './rules/kinship.ts'
import { personBase } from './person.ts'

export type Tables = Record<never, never>

export const { on, answer, hear } = bindTo<Tables>()
export type PopulationDesk = Desk<Tables>
export type PopulationReadDesk = ReadDesk<Tables>

type Row = Record<string, unknown>
const peopleOf = (rows: readonly Row[]): BaseRow[] => rows.map((row) => baseRow(personBase, row))

/**
 * The records, locked for what is about to be recorded of them together, always in one order: two registrars who marry and
 * divorce the same people wait for one another instead of standing in each other's way.
 */
export async function lockPeople(desk: PopulationDesk, ids: readonly string[]): Promise<Map<string, BaseRow>> {
  const { rows } = await sql<Row>`select * from population.person where id = any(${[...ids]}::uuid[]) order by id for update`.execute(
    tablesOfBase(desk),
  )
  return new Map(peopleOf(rows).map((row) => [row.id, row]))
}

/** The members who are there, the head first, then by relation and age. With `locked` nobody else alters them meanwhile. */
export async function membersOf(desk: PopulationReadDesk, household: string, locked = false): Promise<BaseRow[]> {
  const lock = locked ? sql`order by id for update` : sql`order by head_relation <> '02', head_relation, birth_date, id limit 200`
  const { rows } = await sql<Row>`select * from population.person where household = ${household} and state = 'living' ${lock}`.execute(
    tablesOfBase(desk),
  )
  return peopleOf(rows)
}

/** Children and wards, the eldest first. */
export async function namedBy(desk: PopulationReadDesk, id: string): Promise<BaseRow[]> {
  const { rows } = await sql<Row>`select * from population.person where father = ${id} or mother = ${id}
    or (guardian = ${id} and state = 'living') order by birth_date, id limit 200`.execute(tablesOfBase(desk))
  return peopleOf(rows)
}

/** The parents, their parents and so on of these people. */
export async function lineageOf(desk: PopulationReadDesk, ids: readonly string[]): Promise<Lineage> {
  const { rows } = await sql<{ id: string; father: string | null; mother: string | null }>`
    with recursive up (id, father, mother, at) as (
      select id, father, mother, 0 from population.person where id = any(${[...ids]}::uuid[])
      union
      select p.id, p.father, p.mother, up.at + 1 from up join population.person p on p.id in (up.father, up.mother) where up.at < ${GENERATIONS_UP}
    ) select distinct id, father, mother from up`.execute(tablesOfBase(desk))
  return new Map(rows.map(({ id, father, mother }) => [id, { father: father ?? undefined, mother: mother ?? undefined }]))
}

/** A number for a household that is set up in the county. */
export async function newHousehold(desk: PopulationDesk, division: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('population.household_number')::int as n`.execute(tablesOfBase(desk))
  return `${division}-${String(rows[0]!.n).padStart(8, '0')}`
}

/** The orders already given to people of the county born on the day; no other birth of them is numbered meanwhile. */
export async function ordersGiven(desk: PopulationDesk, prefix: string): Promise<number[]> {
  const db = tablesOfBase(desk)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`population.number ${prefix}`}, 0))`.execute(db)
  const { rows } = await sql<{ number: string }>`select number from population.person_key
    where number >= ${`${prefix}0000`} and number <= ${`${prefix}999X`}`.execute(db)
  return rows.map(({ number }) => Number(number.slice(14, 17)))
}

/** Whether the county's places are laid, and whether this village is one of them. */
export async function villageStanding(desk: PopulationReadDesk, code: string): Promise<{ isListed: boolean; isKnown: boolean }> {
  const { rows } = await sql<{ isListed: boolean; isKnown: boolean }>`select
    exists (select 1 from kernel.locality where parent = ${code.slice(0, 6)}) as "isListed",
    exists (select 1 from kernel.locality where code = ${code}) as "isKnown"`.execute(tablesOfBase(desk))
  return rows[0]!
}

export type BirthCertificate = {
  readonly number: string
  readonly bornOn: string
  readonly sex: string
  readonly name: string | null
  readonly mother: string | null
  readonly father: string | null
  readonly issuedOn: string
  readonly organ: string
  readonly usedBy: string | null
}

/** The certificate, locked: it serves for one birth. */
export async function certificateOf(desk: PopulationDesk, number: string): Promise<BirthCertificate | undefined> {
  const { rows } = await sql<BirthCertificate>`select number, born_on as "bornOn", sex, name, mother, father, issued_on as "issuedOn",
    organ, person as "usedBy" from population.birth_certificate where number = ${number} for update`.execute(tablesOfBase(desk))
  return rows[0]
}

/** The certificate, and the records that these numbers name, to hold one against the other. */
export async function certificateToCompare(desk: PopulationReadDesk, number: string, numbers: readonly (string | undefined)[]) {
  const { rows } = await sql<
    BirthCertificate & { keys: { number: string; record: string }[] }
  >`select born_on as "bornOn", sex, mother, father,
    person as "usedBy", coalesce((select jsonb_agg(jsonb_build_object('number', k.number, 'record', k.record)) from population.person_key k
      where k.number = any(${numbers.filter((one) => one !== undefined)}::text[])), '[]') as keys
    from population.birth_certificate where number = ${number}`.execute(tablesOfBase(desk))
  const [found] = rows
  return found && { ...found, named: new Map(found.keys.map(({ number: given, record }) => [given, record])) }
}

/** Keeps a certificate; answers false when its number is taken. */
export async function keepCertificate(desk: PopulationDesk, it: Omit<BirthCertificate, 'organ'>): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into population.birth_certificate
    (number, born_on, sex, name, mother, father, issued_on, issued_at, issued_by, organ, person)
    values (${it.number}, ${it.bornOn}, ${it.sex}, ${it.name}, ${it.mother}, ${it.father}, ${it.issuedOn}, ${desk.now}, ${desk.actor.id},
    ${desk.actor.organ ?? ''}, ${it.usedBy}) on conflict do nothing`.execute(tablesOfBase(desk))
  return numAffectedRows === 1n
}

export async function useCertificate(desk: PopulationDesk, number: string, person: string): Promise<void> {
  await sql`update population.birth_certificate set person = ${person} where number = ${number}`.execute(tablesOfBase(desk))
}
