// The only files that open the tables of the certificates are this one and store/.
import type { Kysely } from 'kysely'
import { isClash } from '#kernel/db/sqlstate.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { reaches } from '#kernel/people/at-desk.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { certificateCeased, certificateRegister } from './contract-keeping.ts'
import { kindWords } from './kinds/kinds.ts'
import { refusals } from './refusals.ts'
import type { CertificateRow, Tables } from './rows.ts'
import { type Act, mayAct, standingOn } from './rules/standing.ts'

export type { CertificateRow } from './rows.ts'
export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
type Fields = Static<typeof certificateRegister.record>

const db = (desk: Read) => rows(desk.tx)
const kernelOf = (desk: Read) => rows(desk.tx) as unknown as Kysely<KernelTables>

export const certificateById = (desk: Read, id: string) =>
  db(desk).selectFrom('certificates.certificate').selectAll().where('id', '=', id).executeTakeFirst()

export const certificateNamed = (desk: Read, identifier: string) =>
  db(desk).selectFrom('certificates.certificate').selectAll().where('identifier', '=', identifier).executeTakeFirst()

/** The certificate that an official of the organ acts on; of another organ it is not there. */
export async function reached(desk: Write, permission: string, id: string, version?: number): Promise<CertificateRow> {
  const found = await db(desk).selectFrom('certificates.certificate').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found || !(await reaches(desk, permission, found.organ))) refuse(ground(kernelRefusals.notFound))
  if (version !== undefined && found.version !== version)
    refuse(ground(kernelRefusals.changedMeanwhile, { seen: version, current: found.version }))
  return found
}

export const stands = (desk: Read, { state, valid_until }: Pick<CertificateRow, 'state' | 'valid_until'>) =>
  standingOn(desk.today, { state, validUntil: valid_until })

export const demandStanding = (desk: Read, row: CertificateRow, act: Act): void => refuseAny(mayAct({ act, stands: stands(desk, row) }))

/**
 * Every name that one holder goes by: a person may have been given a certificate by their record of the population register
 * before they opened an account, and finds it when they do.
 */
export async function namesOf(desk: Read, holder: string): Promise<string[]> {
  if (holder.startsWith('legal-person/')) return [holder]
  const known = kernelOf(desk).selectFrom('kernel.citizen_record').where('register', '=', 'population.person')
  if (holder.startsWith('person/')) {
    const found = await known.select('holder').where('record', '=', holder.slice(7)).execute()
    return [holder, ...found.map((one) => one.holder)]
  }
  const found = await known.select('record').where('holder', '=', holder).executeTakeFirst()
  return found ? [holder, `person/${found.record}`] : [holder]
}

/** What the certificates of a holder that need one in force are held to; one key whatever name they were given. */
const keyOf = (kind: string, names: readonly string[]) => `${kind}/${names.toSorted().at(-1)}`

/** What is not said by whoever issues: by whom and when, and that it has not ended. */
type Issued = 'state' | 'issuedOn' | 'issuedBy' | 'issuedByName' | 'simulated' | 'endedOn' | 'endBasis' | 'sealedOn'
/** `simulated`: as the version before it; by its issuer when absent. */
export type Fresh = Omit<Fields, Issued> & { readonly single: boolean; readonly simulated?: boolean }

/** Enters a certificate in force, issued today by the actor. Of a kind that a holder has one of, a second is refused; one that is over makes way. */
export async function enter(desk: Write, action: string, { single, ...fields }: Fresh): Promise<CertificateRow> {
  const names = await namesOf(desk, fields.holder)
  const key = single ? keyOf(fields.kind, names) : null
  const held = key === null ? undefined : await standingHolder(desk, key)
  if (held && stands(desk, held) !== 'expired') refuse(alreadyHeld(fields.kind, held.number))
  if (held) await end(desk, action, held, 'expired', null)
  const kept = await keep(desk, certificateRegister, action, {
    ...fields,
    state: 'valid' as const,
    issuedOn: desk.today,
    issuedBy: desk.actor.id,
    issuedByName: desk.actor.name,
    simulated: fields.simulated ?? (await isSimulated(desk, desk.actor.id)),
    endedOn: null,
    endBasis: null,
    sealedOn: null,
  })
  if (key !== null) await claim(desk, kept.id, key, fields.kind)
  return (await certificateById(desk, kept.id))!
}

const alreadyHeld = (kind: string, number: string) =>
  ground(refusals.alreadyHeld, { kind: kindWords[kind]?.zh ?? kind, kindEn: kindWords[kind]?.en ?? kind, number })

const standingHolder = (desk: Read, key: string) =>
  db(desk).selectFrom('certificates.certificate').selectAll().where('standing_key', '=', key).executeTakeFirst()

/** The unique key says it to whoever comes at the same moment. */
async function claim(desk: Write, id: string, key: string, kind: string): Promise<void> {
  try {
    await db(desk).updateTable('certificates.certificate').set({ standing_key: key }).where('id', '=', id).execute()
  } catch (error) {
    if (isClash(error, 'certificate_standing')) refuse(alreadyHeld(kind, ''))
    throw error
  }
}

type Ended = 'expired' | 'replaced' | 'cancelled' | 'revoked'

/** Ends a certificate and tells it; what it held of a kind's one place is free again. */
export async function end(desk: Write, action: string, row: CertificateRow, state: Ended, endBasis: string | null) {
  await db(desk).updateTable('certificates.certificate').set({ standing_key: null }).where('id', '=', row.id).execute()
  const kept = await keep(desk, certificateRegister, action, { state, endedOn: desk.today, endBasis }, { id: row.id, version: row.version })
  tellCeased(desk, row, state)
  return kept
}

/** 挂起 and 恢复. */
export async function turn(desk: Write, action: string, row: CertificateRow, state: 'valid' | 'suspended', endBasis: string) {
  const kept = await keep(desk, certificateRegister, action, { state, endBasis }, { id: row.id, version: row.version })
  if (state === 'suspended') tellCeased(desk, row, state)
  return kept
}

const tellCeased = (desk: Write, { id, identifier, kind, holder }: CertificateRow, state: CertificateRow['state']) =>
  desk.tell(certificateCeased, { certificate: id, identifier, kind, holder, state })

/** The certificates of a holder, the newest first. */
export async function certificatesOf(desk: Read, holder: string, kind?: string): Promise<CertificateRow[]> {
  return db(desk)
    .selectFrom('certificates.certificate')
    .selectAll()
    .where('holder', 'in', await namesOf(desk, holder))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}

/** The credit code and today's name of organs. */
export async function organsOf(desk: Read, organs: readonly string[]) {
  const { rows: found } = await sql<{ id: string; uscc: string | null; name: string }>`select o.id, o.uscc, coalesce((select n.name
      from kernel.organ_name n where n.organ = o.id and n.valid_from <= ${desk.today} and (n.valid_to is null or n.valid_to > ${desk.today})
      limit 1), o.id) as name from kernel.organ o where o.id = any(${[...organs]}::text[])`.execute(db(desk))
  return new Map(found.map(({ id, ...organ }) => [id, organ]))
}

/** What a simulated official issues is simulated, and says so. */
async function isSimulated(desk: Read, official: string): Promise<boolean> {
  const found = await kernelOf(desk).selectFrom('kernel.official').select('simulated').where('id', '=', official).executeTakeFirst()
  return found?.simulated ?? false
}
