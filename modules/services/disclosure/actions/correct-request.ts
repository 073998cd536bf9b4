import { ground, refuse, refuseAny, grounds } from '#kernel/refusal/refusal.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { askCorrection as askContract, correctRequest as contract, requestMoved, withdrawRequest as withdrawContract } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { on } from '../store.ts'
import { act, lockFollowed, lockRequest, mustStandAt } from '../store/requests.ts'
import { stood } from './apply-for-disclosure.ts'

/** What is unclear is told once, all of it, within seven working days of receipt (第30条). */
export const askCorrection = on(askContract, async (desk, { request, what, days }) => {
  const { row, acts, standing } = await lockRequest(desk, askContract.may, request)
  mustStandAt(standing, 'received')
  const before = acts.find(({ kind }) => kind === 'correction-asked')
  refuseAny(
    grounds(
      before
        ? ground(refusals.correctionOnce, { on: before.on })
        : standing.noticeUntil === undefined && ground(refusals.correctionLate, { until: standing.received ?? '' }),
    ),
  )
  const until = addWorkingDays(desk.calendar, desk.today, days)
  const done = await act(desk, askContract.name, row.id, { kind: 'correction-asked', on: desk.today, until, days }, { text: what })
  desk.tell(requestMoved, { request: row.id, stage: done.standing.stage })
  return stood(done)
})

export const correctRequest = on(contract, async (desk, { number, contact, wanted, feature }) => {
  const { row, standing } = await lockFollowed(desk, number, contact)
  if (standing.stage === 'abandoned') refuse(ground(refusals.termOver, { until: standing.correctUntil ?? '' }))
  mustStandAt(standing, 'correcting')
  const text = [wanted, feature].filter(Boolean).join('\n')
  const fields = { wanted, ...(feature && { feature }) }
  const done = await act(desk, contract.name, row.id, { kind: 'corrected', on: desk.today }, { text, fields })
  desk.tell(requestMoved, { request: row.id, stage: done.standing.stage })
  return stood(done)
})

export const withdrawRequest = on(withdrawContract, async (desk, { number, contact }) => {
  const { row, standing } = await lockFollowed(desk, number, contact)
  mustStandAt(standing, 'submitted', 'received', 'correcting', 'consulting')
  return stood(await act(desk, withdrawContract.name, row.id, { kind: 'withdrawn', on: desk.today }))
})
