import { uuid } from '#kernel/id/uuid.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { chinaClock, type Instant, instantOf } from '#kernel/time/day.ts'
import { beginCeremony as contract, ceremonyRegister, refusals } from '../contract.ts'
import { purposes } from '../contract/fields.ts'
import { isFounded } from '../perform-ceremony.ts'
import { patience } from '../rules/two-people.ts'
import { allAuthorities } from '../store/authorities.ts'
import { keepNewCeremony, openCeremony } from '../store/ceremonies.ts'
import { organName } from '../store/certificates.ts'
import { on, type CeremonyRow, type Write } from '../store/tables.ts'

export const beginCeremony = on(contract, async (desk, { purpose, reason, ...wanted }) => {
  const subject = await subjectOf(desk, purpose, wanted)
  await endLapsed(desk)
  const endsAt = instantOf(new Date(Date.parse(desk.now) + patience.on(desk.today).value * 60_000))
  const id = uuid()
  const isOnly = await keepNewCeremony(desk, contract.name, id, {
    title: `${purposes[purpose].zh}${subject && `：${subject}`}`.slice(0, 100),
    purpose,
    reason,
    ...wanted,
    state: 'open',
    begunBy: desk.actor.id,
    begunByName: desk.actor.name,
    begunAt: desk.now,
    endsAt,
    protocol: [],
  })
  if (!isOnly) refuse(ground(refusals.ceremonyOpen, { by: '另一人', until: clockOf(endsAt) }))
  return { id, endsAt }
})

type About = { address?: string; authority?: string; organ?: string }

/** What the ceremony is about, in words; refuses what it could not end well. */
async function subjectOf(desk: Write, purpose: CeremonyRow['purpose'], { address, authority, organ }: About): Promise<string> {
  const all = await allAuthorities(desk)
  if (purpose === 'found') {
    refuseAny(
      grounds(
        isFounded(all) && ground(refusals.alreadyFounded),
        address === undefined && ground(refusals.addressNeeded, undefined, '/address'),
      ),
    )
    return ''
  }
  if (!isFounded(all) && purpose === 'organ') refuse(ground(refusals.authorityNotReady))
  if (purpose === 'organ') {
    if (organ === undefined) refuse(ground(refusals.organNeeded, undefined, '/organ'))
    return (await organName(desk, organ)) ?? refuse(ground(kernelRefusals.notFound))
  }
  if (authority === undefined) refuse(ground(refusals.authorityNeeded, undefined, '/authority'))
  const row = all.get(authority) ?? refuse(ground(kernelRefusals.notFound))
  if (row.state === (purpose === 'revoke' ? 'revoked' : 'retired')) refuse(ground(refusals.authorityOver))
  return row.name
}

/** A ceremony whose time ran out makes room for the next; it has left nothing behind. */
async function endLapsed(desk: Write): Promise<void> {
  const open = await openCeremony(desk)
  if (!open) return
  if (desk.now < open.ends_at) refuse(ground(refusals.ceremonyOpen, { by: open.begun_by_name, until: clockOf(open.ends_at) }))
  await keep(desk as Desk, ceremonyRegister, contract.name, { state: 'lapsed' }, { id: open.id })
}

/** Hours and minutes in China. */
const clockOf = (at: Instant): string => chinaClock(at).slice(11, 16)
