import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'
import { organHistory, organsOn } from './organs.ts'

type Reader = { readonly tx: unknown }
const kernelOf = (desk: Reader) => desk.tx as Kysely<KernelTables>

/** As `organsOn`, from a desk. */
export const readOrgansOn = (desk: Reader, day: Day) => organsOn(kernelOf(desk), day)
/** As `organHistory`, from a desk. */
export const readOrganHistory = (desk: Reader, id: string) => organHistory(kernelOf(desk), id)

/** What each organ is called on the day, by id. */
export const organNames = async (desk: Reader, day: Day): Promise<ReadonlyMap<string, string>> =>
  new Map((await readOrgansOn(desk, day)).map(({ id, name }) => [id, name]))
