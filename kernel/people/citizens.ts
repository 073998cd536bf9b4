// Citizens: their accounts, and the actor that one is while acting for themselves or, by what holds at this very moment,
// for someone else. An identity number comes in, is checked, and is kept as a keyed digest alone.
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import { dayAt, type Instant } from '../time/day.ts'
import type { Vault } from '../trust/vault.ts'
import { standsFor } from './agencies.ts'

type Db = Kysely<KernelTables>

export type Citizen = {
  readonly id: string
  readonly name: string
  readonly account: string
  /** 1 declared, 2 checked against the register, 3 face to face. */
  readonly assurance: number
  readonly simulated: boolean
}

const columns = ['id', 'name', 'account', 'assurance', 'simulated'] as const

/** The citizen with this id, unless the account is shut. */
export const findCitizen = (db: Db, id: string): Promise<Citizen | undefined> =>
  db.selectFrom('kernel.citizen').select(columns).where('id', '=', id).where('disabled_at', 'is', null).executeTakeFirst()

/** The citizen behind an account with the stored password, for whoever checks it. Accounts know no capitals. */
export const citizenBehind = (db: Db, account: string): Promise<(Citizen & { password: string | null }) | undefined> =>
  db
    .selectFrom('kernel.citizen')
    .select([...columns, 'password'])
    .where('account', '=', account.toLowerCase())
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

type Reader = { readonly tx: unknown }

/** As `findCitizen`, from a desk. */
export const citizenAtDesk = (desk: Reader, id: string) => findCitizen(desk.tx as Db, id)
/** Whom an account names, from a desk: without the password. */
export const citizenBehindDesk = (desk: Reader, account: string): Promise<Citizen | undefined> =>
  (desk.tx as Db)
    .selectFrom('kernel.citizen')
    .select(columns)
    .where('account', '=', account.toLowerCase())
    .where('disabled_at', 'is', null)
    .executeTakeFirst()

export type NewCitizen = {
  readonly name: string
  readonly account: string
  /** As `hashPassword` answers it. */
  readonly password: string | null
  readonly idDigest?: Buffer
  readonly assurance?: 1 | 2 | 3
  readonly simulated?: boolean
  readonly now: Instant
}

/** Enters a citizen and answers the id. A second account of one identity number fails on the unique key. */
export async function enrolCitizen(db: Db, { name, account, password, idDigest, assurance, simulated, now }: NewCitizen): Promise<string> {
  const id = uuid()
  await db
    .insertInto('kernel.citizen')
    .values({
      id,
      name,
      account: account.toLowerCase(),
      password,
      id_digest: idDigest ?? null,
      assurance: assurance ?? 1,
      simulated: simulated ?? false,
      registered_at: now,
      disabled_at: null,
    })
    .execute()
  return id
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: eighteen characters, a birthday, and a check character by ISO 7064 MOD 11-2. */
export function isIdentityNumber(text: string): boolean {
  const [, date, last] = /^\d{6}(\d{8})\d{3}([\dX])$/.exec(text) ?? []
  if (date === undefined) return false
  const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  const born = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(born.getTime()) || born.toISOString().slice(0, 10) !== iso) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return '10X98765432'[sum % 11] === last
}

/** What is kept of an identity number: without the key nobody can try the numbers through. */
export function identityDigest(vault: Pick<Vault, 'mark'>, number: string): Buffer {
  const plain = number.trim().toUpperCase()
  if (!isIdentityNumber(plain)) throw new RangeError('not an identity number')
  return Buffer.from(vault.mark(`identity-number/${plain}`), 'base64url')
}

/**
 * The actor a citizen is. `capacity` is as the portal asks it: nothing for oneself, `agency/<id>`, or `legal-person/<uscc>`
 * for its legal representative. Undefined when the account is shut or the capacity holds no more: nobody then acts at all,
 * rather than by mistake for themselves.
 */
export async function citizenActor(db: Db, id: string, capacity: string | undefined, now: Instant): Promise<Actor | undefined> {
  const citizen = await findCitizen(db, id)
  if (!citizen) return undefined
  const self: Actor = { kind: 'citizen', id: citizen.id, name: citizen.name, permissions: new Map() }
  if (capacity === undefined || capacity === 'self') return self
  const held = await standsFor({ tx: db, today: dayAt(now) }, id, capacity)
  return held && { ...self, behalf: held.behalf, ...(held.matters && { only: held.matters }) }
}

/** The latest sign-ins of a citizen, from the audit log. */
export async function signInsOf(desk: Reader, citizen: string, limit = 10): Promise<{ at: string; outcome: string }[]> {
  const { rows } = await sql<{ at: string; outcome: string }>`select at, outcome from kernel.audit_line
    where actor = ${citizen} and actor_kind = 'citizen' and action = 'session.sign-in' order by at desc, id desc limit ${limit}`.execute(
    desk.tx as Db,
  )
  return rows
}
