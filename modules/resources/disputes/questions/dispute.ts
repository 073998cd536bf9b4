import { decide } from '#kernel/access/decide.ts'
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { baseNamed, type Bases, fieldSchema } from '../bases.ts'
import { oneDispute as contract } from '../contract.ts'
import { partyOf } from '../parties.ts'
import { permissions } from '../permissions.ts'
import { daysLeft } from '../rules/time-to-answer.ts'
import { digestFor, shownFor, standingOf, writerOf } from '../standing.ts'
import { answer, type ClaimRow, claimsOf, type DisputeRow, oneRow, organName, type Read } from '../store.ts'
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
    const read = readsAll ? claims : claims.filter((claim) => claim.party === party)
    return {
      id,
      number: row.number,
      what: row.what,
      register: row.register,
      record: row.record,
      field: row.field,
      source: row.source,
      sourceName: await organName(desk, row.source),
      state: row.state,
      filedOn: row.filed_on,
      dueOn: row.due_on,
      daysLeft: row.state === 'filed' ? daysLeft(desk.calendar, desk.today, row.due_on) : null,
      answeredOn: row.answered_on,
      late: row.late,
      basis: row.basis,
      remedy: row.remedy,
      claims: read.map((claim) => shownClaim(claim, claim.party === party)),
      standing: isSource && row.state === 'filed' ? await standing(desk, bases, row, claims[0]) : null,
      readers: readsAll && row.corrected_version !== null ? await readersOf(desk, row.register, row.record, row.corrected_version) : null,
      mayAnswer: row.state === 'filed' && decide(desk.actor, permissions.answer.name, { organ: row.source }).allowed,
      mayEscalate: isParty && (row.state === 'dismissed' || row.state === 'partly'),
    }
  })

/** Whom a citizen is, the record says; the claim need not say it again. */
const shownClaim = (claim: ClaimRow, isOwn: boolean): Shown['claims'][number] => ({
  by: claim.organ === null ? (claim.party.startsWith('citizen/') ? '本人' : '本单位（法人）') : claim.filed_name,
  filedAt: claim.filed_at,
  claimed: claim.claimed,
  why: claim.why,
  evidence: claim.evidence,
  shown: isOwn ? claim.shown : null,
})

async function standing(desk: Read, bases: Bases, row: DisputeRow, first: ClaimRow | undefined): Promise<Shown['standing']> {
  const base = baseNamed(bases, row.register)
  const found = await standingOf(desk, base, row.record)
  if (!found) return null
  const by = await writerOf(desk, base, found.row.id, row.field)
  const fields = [base.number, base.label, row.field]
  const shown = await shownFor(desk, base, found.row, { matter: 'disputes', purpose: row.number, fields })
  return {
    record: found.row.id,
    version: found.row.version,
    shown: shown ?? {},
    writtenBy: by?.organ ? await organName(desk, by.organ) : null,
    effective: by?.effective ?? null,
    changedSince: first !== undefined && digestFor(first.id, found.row.fields[row.field]) !== first.standing_digest,
    schema: fieldSchema(base, row.field),
    label: base.label,
    number: base.number,
  }
}
