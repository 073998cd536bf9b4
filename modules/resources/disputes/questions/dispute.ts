import { decide } from '#kernel/access/decide.ts'
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { baseNamed, type Bases, fieldSchema } from '../bases.ts'
import { oneDispute as contract } from '../contract.ts'
import { partyOf } from '../parties.ts'
import { permissions } from '../permissions.ts'
import { daysLeft } from '../rules/time-to-answer.ts'
import { digestFor, shownFor, standingOf, type Whole, writerOf } from '../standing.ts'
import { answer, type ClaimRow, claimsOf, type DisputeRow, oneRow, organName, organNames, type Read } from '../store.ts'
import { readersOf } from '../store/notices.ts'

type Shown = Out<typeof contract>

/**
 * One dispute for whoever it concerns: the source and the sharing authority read every claim, a party its own. What stands is
 * shown to the source alone, by its right for disputes, and the look is written.
 */
export const oneDispute = (bases: Bases) =>
  answer(contract, async (desk, { id }) => {
    const row = await oneRow(desk, id)
    if (!row) refuse(ground(kernelRefusals.notFound))
    const claims = await claimsOf(desk, id)
    const party = partyOf(desk.actor)
    const readsAll = decide(desk.actor, permissions.read.name, { organ: row.source }).allowed
    const isParty = claims.some((claim) => claim.party === party)
    if (!readsAll && !isParty) refuse(ground(kernelRefusals.notFound))
    const isSource = desk.actor.organ === row.source
    const base = baseNamed(bases, row.register)
    const found = await standingOf(desk, base, row.record)
    const read = readsAll ? claims : claims.filter((claim) => claim.party === party)
    const names = await organNames(desk, [row.source, ...claims.flatMap(({ organ }) => organ ?? [])])
    return {
      id,
      number: row.number,
      what: row.what,
      register: row.register,
      record: row.record,
      field: row.field,
      source: row.source,
      sourceName: names.get(row.source) ?? row.source,
      state: row.state,
      filedOn: row.filed_on,
      dueOn: row.due_on,
      daysLeft: row.state === 'filed' ? daysLeft(desk.calendar, desk.today, row.due_on) : null,
      answeredOn: row.answered_on,
      late: row.late,
      basis: row.basis,
      remedy: row.remedy,
      claims: read.map((claim) => shownClaim(claim, names, claim.party === party)),
      simulated: found?.row.simulated ?? false,
      standing: found && isSource && row.state === 'filed' ? await standing(desk, base, found.row, row, claims[0]) : null,
      readers: readsAll && row.corrected_version !== null ? await readersOf(desk, row.register, row.record, row.corrected_version) : null,
      mayAnswer: row.state === 'filed' && decide(desk.actor, permissions.answer.name, { organ: row.source }).allowed,
      mayEscalate: isParty && (row.state === 'dismissed' || row.state === 'partly'),
    }
  })

/** Whom a citizen is, the record says; the claim need not say it again. */
const shownClaim = (claim: ClaimRow, names: ReadonlyMap<string, string>, isOwn: boolean): Shown['claims'][number] => ({
  by: claim.organ === null ? (claim.party.startsWith('citizen/') ? '本人' : '本单位（法人）') : (names.get(claim.organ) ?? claim.organ),
  filedAt: claim.filed_at,
  claimed: claim.claimed,
  why: claim.why,
  evidence: claim.evidence,
  shown: isOwn ? claim.shown : null,
})

async function standing(
  desk: Read,
  base: BaseRegister,
  whole: Whole,
  { field, number }: DisputeRow,
  first: ClaimRow | undefined,
): Promise<Shown['standing']> {
  const by = await writerOf(desk, base, whole.id, field)
  const shown = await shownFor(desk, base, whole, { matter: 'disputes', purpose: number, fields: [base.number, base.label, field] })
  return {
    record: whole.id,
    version: whole.version,
    shown: shown ?? {},
    writtenBy: by?.organ ? await organName(desk, by.organ) : null,
    effective: by?.effective ?? null,
    changedSince: first !== undefined && digestFor(first.id, whole.fields[field]) !== first.standing_digest,
    schema: fieldSchema(base, field),
    label: base.label,
    number: base.number,
  }
}
