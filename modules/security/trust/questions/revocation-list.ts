import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Instant, instantOf } from '#kernel/time/day.ts'
import { issueCrl, type RevokedEntry } from '#kernel/trust/crl.ts'
import { revocationList as contract } from '../contract.ts'
import { allAuthorities, type Authority, issuerOf } from '../store/authorities.ts'
import { listedOf } from '../store/certificates.ts'
import { keepList, listSince, nextListNumber } from '../store/stamps.ts'
import { answer, type Read } from '../store/tables.ts'
import { authorityStanding, groundsOf, standingOf } from '../the-standing.ts'

const KEPT_MS = 60_000
/** A list is of use for a day, so that an outage of the platform does not stop everyone who checks by lists. */
const LASTS_MS = 86_400_000

/** The list of an authority, made when asked and kept for a minute; also an authority that was rotated or revoked lists. */
export const revocationList = answer(contract, async (desk, { authority: code }) => {
  const all = await allAuthorities(desk)
  const authority = [...all.values()].find((one) => one.code === code) ?? refuse(ground(kernelRefusals.notFound))
  const kept = await listSince(desk, authority.id, before(desk.now, KEPT_MS))
  return { crl: (kept ?? (await makeList(desk, all, authority))).toString('base64') }
})

async function makeList(desk: Read, all: ReadonlyMap<string, Authority>, authority: Authority): Promise<Buffer> {
  const issuer = (await issuerOf(desk, authority)) ?? refuse(ground(kernelRefusals.notFound))
  const found = await listedOf(desk, authority.id)
  const blocked = await groundsOf(desk, found)
  const entries = [
    ...found.map((row) => ({ serial: row.serial, standing: standingOf(row, all, blocked, desk.now) })),
    ...[...all.values()]
      .filter(({ parent }) => parent === authority.id)
      .map((row) => ({ serial: row.serial, standing: authorityStanding(row, all) })),
  ].flatMap(({ serial, standing }): RevokedEntry[] =>
    standing.status === 'revoked' ? [{ serial, at: standing.at, reason: standing.reason }] : [],
  )
  const number = await nextListNumber(desk, authority.id)
  const crl = issueCrl({ issuer, number, thisUpdate: desk.now, nextUpdate: before(desk.now, -LASTS_MS), entries })
  await keepList(desk, authority.id, number, crl)
  return crl
}

const before = (at: Instant, ms: number): Instant => instantOf(new Date(Date.parse(at) - ms))
