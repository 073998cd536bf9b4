import { decide } from '#kernel/access/decide.ts'
import { addDays, daysBetween, dayAt } from '#kernel/time/day.ts'
import { words, type Words } from '#kernel/text/text.ts'
import { overview as contract, permissions } from '../contract.ts'
import { warnings } from '../rules/terms.ts'
import { allAuthorities } from '../store/authorities.ts'
import { lastHeld, openCeremony } from '../store/ceremonies.ts'
import { countByAuthority, endingUntil, type Found, mayBeHeld } from '../store/certificates.ts'
import { answer, type Read } from '../store/tables.ts'
import { groundsOf, standingOf } from '../the-standing.ts'

const GONE = words('持有人已离岗，或单位已撤并。', 'The holder has left the post, or the organ has ended.')

/** Authorities are for every reader; of certificates each sees those of the organs that they may read. */
export const overview = answer(contract, async (desk) => {
  const all = await allAuthorities(desk)
  const counts = await countByAuthority(desk)
  const mine = ({ organ }: { organ: string }) => decide(desk.actor, permissions.read.name, { organ }).allowed
  const until = addDays(desk.today, Math.max(...warnings.on(desk.today).value))
  const ending = (await endingUntil(desk, `${until}T00:00:00.000Z`)).filter(mine)
  return {
    authorities: [...all.values()].map((one) => ({
      id: one.id,
      code: one.code,
      name: one.name,
      tier: one.tier,
      line: one.line,
      parent: one.parent,
      state: one.state,
      fingerprint: one.fingerprint,
      notAfter: one.not_after,
      certificates: counts.get(one.id) ?? 0,
    })),
    ending: ending.map(({ id, name, organ, use, line, not_after: notAfter }) => {
      return { id, name, organ, use, line, notAfter, days: daysBetween(desk.today, dayAt(notAfter)) }
    }),
    held: await heldNow(desk, all, mine),
    ...(await ceremonies(desk)),
  }
})

async function heldNow(desk: Read, all: Awaited<ReturnType<typeof allAuthorities>>, mine: (row: Found) => boolean) {
  const found = (await mayBeHeld(desk)).filter(mine)
  const blocked = await groundsOf(desk, found)
  const held = found.filter((row) => {
    const standing = standingOf(row, all, blocked, desk.now)
    return standing.status === 'revoked' && standing.reason === 'certificateHold'
  })
  return held
    .slice(0, 200)
    .map(({ id, name, organ, system, gone }) => ({ id, name, organ, why: gone ? GONE : whyOf(blocked.get(system!)!) }))
}

const whyOf = (grounds: readonly { readonly words: Words }[]): Words => ({
  zh: grounds
    .map(({ words: { zh } }) => zh)
    .join(' ')
    .slice(0, 1000),
  en: grounds
    .map(({ words: { en } }) => en)
    .join(' ')
    .slice(0, 1000),
})

async function ceremonies(desk: Read) {
  const waiting = await openCeremony(desk)
  const open = waiting && desk.now < waiting.ends_at ? waiting : undefined
  const last = await lastHeld(desk)
  return {
    open: open
      ? { id: open.id, title: open.title, begunByName: open.begun_by_name, endsAt: open.ends_at, isMine: open.begun_by === desk.actor.id }
      : null,
    last: last
      ? {
          id: last.id,
          title: last.title,
          begunByName: last.begun_by_name,
          joinedByName: last.joined_by_name!,
          joinedAt: last.joined_at!,
          protocol: last.protocol,
          firstSignedAt: last.first_signed_at,
          secondSignedAt: last.second_signed_at,
          mayISign:
            (last.begun_by === desk.actor.id && last.first_signed_at === null) ||
            (last.joined_by === desk.actor.id && last.second_signed_at === null),
        }
      : null,
  }
}
