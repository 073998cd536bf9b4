import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import {
  askReasons as reasonsContract,
  consult as contract,
  extendTerm as extendContract,
  recordOpinion as opinionContract,
  requestMoved,
} from '../contract.ts'
import { refusals } from '../refusals.ts'
import { FREQUENT } from '../rules/reply-contents.ts'
import { on } from '../store.ts'
import { act, askedInYear, lockRequest, mustStandAt } from '../store/requests.ts'
import { stood } from './apply-for-disclosure.ts'

export const consultParty = on(contract, async (desk, { request, who, name, why }) => {
  const { row, standing } = await lockRequest(desk, contract.may, request)
  mustStandAt(standing, 'received', 'consulting')
  return stood(await act(desk, contract.name, row.id, { kind: 'consulted', on: desk.today, who, name }, { text: why }))
})

export const recordOpinion = on(opinionContract, async (desk, { request, name, agrees, text }) => {
  const { row, standing } = await lockRequest(desk, opinionContract.may, request)
  mustStandAt(standing, 'consulting')
  if (!standing.consults.some((it) => it.name === name && it.answer === 'open'))
    refuse(ground(refusals.notNow, { stage: name, stageEn: name }, 'name'))
  return stood(await act(desk, opinionContract.name, row.id, { kind: 'opinion', on: desk.today, name, agrees }, { text }))
})

/** By leave of the head of the disclosure office, once, while the term still runs; the applicant is told (第33条). */
export const extendTerm = on(extendContract, async (desk, { request, reason }) => {
  const { row, standing } = await lockRequest(desk, extendContract.may, request)
  mustStandAt(standing, 'received', 'consulting')
  refuseAny(
    grounds(
      standing.extended && ground(refusals.extendedBefore),
      !!standing.due && standing.due < desk.today && ground(refusals.lateToExtend, { due: standing.due }),
    ),
  )
  const done = await act(desk, extendContract.name, row.id, { kind: 'extended', on: desk.today }, { text: reason })
  desk.tell(requestMoved, { request: row.id, stage: done.standing.stage })
  return stood(done)
})

/** 第35条: of whoever asks clearly too much reasons may be asked; with good ones the answer may come later, on a day that is told. */
export const askReasons = on(reasonsContract, async (desk, { request, delayUntil, text }) => {
  const { row, standing } = await lockRequest(desk, reasonsContract.may, request)
  mustStandAt(standing, 'received', 'consulting')
  const n = await askedInYear(desk, row)
  if (n < FREQUENT) refuse(ground(refusals.notFrequent, { n }))
  const happened = delayUntil
    ? ({ kind: 'delayed', on: desk.today, until: delayUntil as Day } as const)
    : ({ kind: 'reasons-asked', on: desk.today } as const)
  return stood(await act(desk, reasonsContract.name, row.id, happened, { text }))
})
