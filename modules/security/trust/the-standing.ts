// How certificates stand today. Three things end one: it was revoked, an authority above it was revoked, or what it hangs on
// is gone for now (the system's grant, the official's post, the organ). The last is a hold and is lifted with its ground; it
// is dated by the moment of the answer, because nothing is stored that could be stale.
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Reason } from '#kernel/trust/crl.ts'
import type { Status } from '#kernel/trust/ocsp.ts'
import type { Authority } from './store/authorities.ts'
import { certificatesBySerial, type Found } from './store/certificates.ts'
import type { Read } from './store/tables.ts'

type Authorities = ReadonlyMap<string, Authority>

/** The authorities from this one up to its root. */
export function upwards(authorities: Authorities, id: string): Authority[] {
  const path: Authority[] = []
  for (let at = authorities.get(id); at && path.length < 8; at = at.parent === null ? undefined : authorities.get(at.parent)) path.push(at)
  return path
}

/** The revocation of an authority or of one above it. */
export const fallen = (authorities: Authorities, id: string): Authority | undefined =>
  upwards(authorities, id).find(({ state }) => state === 'revoked')

/** Why the certificates of systems are held: every ground of every gate, by system. */
export const groundsOf = (desk: Read, found: readonly Found[]): Promise<ReadonlyMap<string, readonly Ground[]>> =>
  desk.standing('certificate', [...new Set(found.flatMap(({ system, state }) => (system !== null && state === 'issued' ? [system] : [])))])

/** How one stands, given the grounds against its system. */
export function standingOf(
  row: Found,
  authorities: Authorities,
  blocked: ReadonlyMap<string, readonly Ground[]>,
  now: Instant,
): Exclude<Status, { status: 'unknown' }> {
  if (row.state === 'revoked') return { status: 'revoked', at: row.revoked_at!, reason: row.revoked_for! }
  const above = fallen(authorities, row.authority)
  if (above) return { status: 'revoked', at: above.revoked_at!, reason: 'cACompromise' }
  if (row.gone || (row.system !== null && blocked.has(row.system))) return { status: 'revoked', at: now, reason: 'certificateHold' }
  return { status: 'good' }
}

/** The standing of an authority itself. */
export function authorityStanding(row: Authority, authorities: Authorities): Exclude<Status, { status: 'unknown' }> {
  const above = fallen(authorities, row.id)
  const reason: Reason = 'cACompromise'
  return above ? { status: 'revoked', at: above.revoked_at!, reason } : { status: 'good' }
}

/** How certificates and authorities stand, in the order asked: one statement for all, and one for each gate. */
export async function standingsOf(
  desk: Read,
  authorities: Authorities,
  asked: readonly { readonly authority: string | undefined; readonly serial: string }[],
): Promise<Status[]> {
  const known = asked.flatMap(({ authority, serial }) => (authority === undefined ? [] : [{ authority, serial }]))
  const found = await certificatesBySerial(desk, known)
  const blocked = await groundsOf(desk, found)
  const bySerial = new Map(found.map((row) => [`${row.authority}/${row.serial}`, row]))
  const below = [...authorities.values()]
  return asked.map(({ authority, serial }): Status => {
    if (authority === undefined) return { status: 'unknown' }
    const row = bySerial.get(`${authority}/${serial}`)
    if (row) return standingOf(row, authorities, blocked, desk.now)
    const child = below.find((one) => (one.parent ?? one.id) === authority && one.serial === serial)
    return child ? authorityStanding(child, authorities) : { status: 'unknown' }
  })
}
