import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { disputeRegister, recordDispute as disputeContract, reply as contract, requestMoved } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { FREQUENT, mayBePublic, remedyFor, replyIsWhole } from '../rules/reply-contents.ts'
import { db, on } from '../store.ts'
import { act, askedInYear, lockRequest, mustStandAt } from '../store/requests.ts'
import { stood } from './apply-for-disclosure.ts'

export const replyToRequest = on(
  contract,
  async (desk, { request, kind, fee, makePublic = false, isPersonal = false, publicInterest, ...given }) => {
    const { row, acts, standing } = await lockRequest(desk, contract.may, request)
    mustStandAt(standing, 'received', 'consulting')
    const remedy = given.remedy ?? remedyFor(kind)
    const said = { ...given, ...(remedy && { remedy }) }
    const reasonsAsked = acts.some(({ kind: happened }) => happened === 'reasons-asked')
    refuseAny([
      ...replyIsWhole({ kind, request: row.kind, said, consults: standing.consults, publicInterest, reasonsAsked }),
      ...(makePublic ? mayBePublic({ kind, isPersonal }) : []),
      ...grounds(fee !== undefined && (await askedInYear(desk, row)) < FREQUENT && ground(refusals.feeBasis, undefined, 'fee')),
    ])
    const detail = { reply: kind, said: { ...said, ...(publicInterest && { publicInterest }) }, ...(fee && { fee }) }
    const fields = { replyKind: kind, publicReply: makePublic }
    const done = await act(desk, contract.name, row.id, { kind: 'replied', on: desk.today }, { detail, fields })
    desk.tell(requestMoved, { request: row.id, stage: done.standing.stage })
    return stood(done)
  },
)

export const recordDispute = on(disputeContract, async (desk, given) => {
  const found = await db(desk)
    .selectFrom('disclosure.request')
    .select('organ')
    .where('number', '=', given.requestNumber)
    .where('organ', '=', desk.actor.organ!)
    .executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  const { id, version } = await keep(desk, disputeRegister, disputeContract.name, { ...given, organ: found.organ })
  return { id, version }
})
