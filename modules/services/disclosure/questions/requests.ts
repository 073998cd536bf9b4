import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { publicIdOf } from '../digest.ts'
import { remedyFor, type ReplyKind, replyKinds, templateFor } from '../rules/reply-contents.ts'
import { shownReply, shownRequest } from '../shown-request.ts'
import { answer } from '../store.ts'
import { namesOfIssuers } from '../store/documents.ts'
import {
  actOf,
  actsOf,
  askedInYear,
  organNameOf,
  publicAnswers,
  requestById,
  requestFollowed,
  requestsOfHolder,
  standingAt,
} from '../store/requests.ts'

export const track = answer(contract.track, async (desk, { number, contact }) => {
  const row = await requestFollowed(desk, number, contact)
  const acts = await actsOf(desk, [row.id])
  return shownRequest(row, acts, standingAt(desk, acts.map(actOf)), await organNameOf(desk, row.organ))
})

export const mine = answer(contract.mine, async (desk) => {
  const rows = await requestsOfHolder(desk, desk.actor.behalf ?? `citizen/${desk.actor.id}`)
  const acts = await actsOf(
    desk,
    rows.map(({ id }) => id),
  )
  const names = await namesOfIssuers(desk, [...new Set(rows.map(({ organ }) => organ))])
  return {
    requests: rows.map((row) => {
      const own = acts.filter(({ request }) => request === row.id)
      return { ...shownRequest(row, own, standingAt(desk, own.map(actOf)), names.get(row.organ) ?? row.organ), contact: row.contact }
    }),
  }
})

const isOf = (kind: ReplyKind, request: 'information' | 'correction') => Number(kind) >= 20 === (request === 'correction')

export const requestCard = answer(contract.requestCard, async (desk, { request }) => {
  const row = await requestById(desk, request)
  if (!row || !decide(desk.actor, contract.requestCard.may, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const acts = await actsOf(desk, [row.id])
  const standing = standingAt(desk, acts.map(actOf))
  const kinds = (Object.keys(replyKinds) as ReplyKind[]).filter((kind) => isOf(kind, row.kind))
  return {
    ...shownRequest(row, acts, standing, await organNameOf(desk, row.organ)),
    noticeUntil: standing.noticeUntil ?? null,
    extended: standing.extended,
    consults: standing.consults.map(({ name, who, until, answer: said }) => ({ name, who, until, answer: said })),
    applicationsInYear: await askedInYear(desk, row),
    templates: kinds.map((kind) => ({ kind, text: templateFor(kind, row), remedy: remedyFor(kind) })),
  }
})

export const publicReplies = answer(contract.publicReplies, async (desk) => ({
  replies: (await publicAnswers(desk)).map((row) => ({
    id: publicIdOf(row.request),
    organName: row.organ_name,
    wanted: row.wanted,
    reply: shownReply(row),
  })),
}))

export const organsToAsk = answer(contract.organsToAsk, async (desk) => ({
  organs: (await readOrgansOn(desk, desk.today)).map(({ id, name }) => ({ id, name })),
}))
