import { lastShown } from '#kernel/registers/base/past-readers.ts'
import { recordOfCitizen } from '#kernel/registers/base/own.ts'
import { maskOf } from '#kernel/registers/base/mask.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { baseNamed, type Bases, textOf, titlesOf } from '../bases.ts'
import { fileDispute as contract, fileOwnDispute as ownContract } from '../contract.ts'
import { fileClaim, mustBeDisputable, purposeOfClaim } from '../filing.ts'
import { partyOf } from '../parties.ts'
import { refusals } from '../refusals.ts'
import { concernedMayDispute, usedSince } from '../rules/who-may-dispute.ts'
import { reachedStanding, shownFor, standingOf } from '../standing.ts'
import { on } from '../store.ts'

/** An official disputes what their organ was shown. */
export const fileDispute = (bases: Bases) =>
  on(contract, async (desk, { register, record, field, claimed, why, evidence }) => {
    const base = baseNamed(bases, register)
    mustBeDisputable(base, field)
    const organ = desk.actor.organ ?? ''
    const { row, ids } = await reachedStanding(desk, base, record)
    const look = await lastShown(desk, register, ids, field, { organ, since: usedSince(desk.today) })
    refuseAny(concernedMayDispute({ isSubject: false, lastShownOn: look?.on, today: desk.today, ...titlesOf(base, field) }))
    const purpose = purposeOfClaim(base, field)
    const fields = await shownFor(desk, base, row, { matter: look?.matter ?? '', purpose, fields: [field] })
    return fileClaim(desk, contract, base, row, field, {
      party: partyOf(desk.actor) ?? '',
      organ,
      claimed,
      why,
      evidence,
      shown: fields?.[field] === undefined ? null : textOf(base, field, fields[field]),
    })
  })

/** A citizen, or who represents a firm, disputes their own record. What they see themselves is kept masked. */
export const fileOwnDispute = (bases: Bases) =>
  on(ownContract, async (desk, { register, field, claimed, why, evidence }) => {
    const base = baseNamed(bases, register)
    mustBeDisputable(base, field)
    const party = partyOf(desk.actor)
    const own = await recordOfCitizen(desk, base)
    const found = own === undefined ? undefined : await standingOf(desk, base, own)
    if (!found || party === undefined) refuse(ground(refusals.noOwnRecord))
    const value = found.row.fields[field]
    return fileClaim(desk, ownContract, base, found.row, field, {
      party,
      organ: null,
      claimed,
      why,
      evidence,
      shown: value === undefined ? null : textOf(base, field, maskOf(base, field, value)),
    })
  })
