import { addDays, dayAt, daysBetween } from '#kernel/time/day.ts'
import { keepWatch as contract } from '../contract.ts'
import { helper } from '../found-authority.ts'
import { warningDue, warnings } from '../rules/terms.ts'
import { allAuthorities } from '../store/authorities.ts'
import { endingUntil, helpersEnding } from '../store/certificates.ts'
import { alarm, alarmsStanding, endAlarm } from '../store/stamps.ts'
import { on } from '../store/tables.ts'
import { readyIssuer } from '../certify.ts'
import { fallen } from '../the-standing.ts'

const ALARM = 'certificate.expiring'
/** The platform's own responders and stampers are renewed by themselves, so early that a failure is noticed in time. */
const RENEW_DAYS = 45

/** Renews what the platform itself can renew, and raises an alarm for every other certificate that nears its end. */
export const keepWatch = on(contract, async (desk) => {
  const all = await allAuthorities(desk)
  const due = await helpersEnding(desk, `${addDays(desk.today, RENEW_DAYS)}T00:00:00.000Z`)
  const renewed = []
  for (const row of due) {
    const authority = all.get(row.authority)!
    if (fallen(all, authority.id) || authority.not_after <= row.not_after) continue
    const use = row.use as 'ocsp' | 'time-stamp'
    renewed.push(await helper(desk, contract.name, authority, await readyIssuer(desk, authority), use, row.holder))
  }
  const until = addDays(desk.today, Math.max(...warnings.on(desk.today).value))
  const ending = await endingUntil(desk, `${until}T00:00:00.000Z`)
  for (const { id, name, organ, use, line, not_after: notAfter } of ending) {
    const days = daysBetween(desk.today, dayAt(notAfter))
    await alarm(desk, { kind: ALARM, about: id, detail: { name, organ, use, line, notAfter, days, within: warningDue(desk.today, days) } })
  }
  const still = new Set(ending.map(({ id }) => id))
  for (const about of await alarmsStanding(desk, ALARM)) if (!still.has(about)) await endAlarm(desk, { kind: ALARM, about })
  return { renewed: renewed.length, ending: ending.length }
})
