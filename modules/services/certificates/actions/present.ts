import { randomBytes } from 'node:crypto'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { commonFields, endPresentation as ending, MOST_OPEN, present as contract } from '../contract-presenting.ts'
import { ownCertificate } from '../own-certificate.ts'
import { refusals } from '../refusals.ts'
import { demandStanding, on } from '../store.ts'
import { addPresentation, digestOfToken, endOf, lockPresentation, openOf } from '../store/presentations.ts'

/** 亮证. Each needs a consent of its own: to whom it is shown is told by who is given the code (个人信息保护法 第14条、第23条). */
export const present = on(contract, async (desk, { id, purpose, fields, minutes }) => {
  const row = await ownCertificate(desk, id)
  demandStanding(desk, row, 'present')
  const there = new Set([...Object.keys(commonFields), ...row.contents.map(({ field }) => field)])
  const open = (await openOf(desk, [id])).get(id) ?? 0
  refuseAny([
    ...fields.filter((field) => !there.has(field)).map((field) => ground(refusals.nothingChosen, { field }, 'fields')),
    ...grounds(open >= MOST_OPEN && ground(refusals.tooManyPresented, { most: MOST_OPEN })),
  ])
  const token = randomBytes(16).toString('base64url')
  const endsAt = new Date(Date.parse(desk.now) + Number(minutes) * 60_000).toISOString() as Instant
  const presentation = uuid()
  await addPresentation(desk, {
    id: presentation,
    certificate: id,
    purpose,
    fields: [...fields],
    token_digest: digestOfToken(token),
    made_at: desk.now,
    ends_at: endsAt,
    ended_at: null,
  })
  desk.touch(`certificates.presentation/${presentation}`, undefined, { certificate: id, purpose, fields, endsAt })
  return { presentation, token, endsAt }
})

export const endPresentation = on(ending, async (desk, { presentation }) => {
  const found = await lockPresentation(desk, presentation)
  if (!found) refuse(ground(refusals.notYours))
  await ownCertificate(desk, found.certificate)
  if (found.ended_at !== null || found.ends_at <= desk.now) refuse(ground(refusals.presentationOver))
  await endOf(desk, presentation)
  desk.touch(`certificates.presentation/${presentation}`, { endedAt: null }, { endedAt: desk.now })
  return {}
})
