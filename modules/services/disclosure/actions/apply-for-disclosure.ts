import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { apply as contract, confirmReceipt as confirmContract, enterRequest as enterContract, requestMade } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { on, type Write } from '../store.ts'
import { organStands } from '../store/documents.ts'
import { act, type Done, lockRequest, mustStandAt, openRequest } from '../store/requests.ts'

const receiptFor = ({ row, standing }: Done) => ({ id: row.id, number: row.number, stage: standing.stage, dueOn: standing.due ?? null })
/** Where it stands now, and by when the organ must answer or the applicant correct. */
export const stood = ({ standing }: Done) => ({ stage: standing.stage, dueOn: standing.due ?? standing.correctUntil ?? null })

/** Whoever asks can be reached: by post only at an address (第29条). */
const unreachable = ({ way, address }: { way: string; address?: string | undefined }) =>
  way === 'post' && !address?.trim() && ground(refusals.contactUnusable, undefined, 'address')

/** Whose application it is, where somebody is signed in. */
const holderOf = ({ actor }: Write) => (actor.kind === 'citizen' ? (actor.behalf ?? `citizen/${actor.id}`) : null)

/** Anybody asks, by name and contact; no account is needed and no reason. */
export const applyForDisclosure = on(contract, async (desk, given) => {
  refuseAny(
    grounds(
      !(await organStands(desk, given.organ, desk.today)) && ground(refusals.noSuchOrgan, { organ: given.organ }, 'organ'),
      unreachable(given),
    ),
  )
  const submitted = { kind: 'submitted', on: desk.today, by: 'internet' } as const
  const done = await openRequest(desk, contract.name, { ...given, holder: holderOf(desk), cameBy: 'internet' }, submitted)
  desk.tell(requestMade, { request: done.row.id, organ: given.organ })
  return receiptFor(done)
})

/** What came by hand, post or fax is entered by the organ itself, under the day on which it came (第31条). */
export const enterRequest = on(enterContract, async (desk, { cameBy, submittedOn, organ: _, ...given }) => {
  refuseAny(grounds(submittedOn > desk.today && ground(refusals.receiptNotByTime, { on: submittedOn }, 'submittedOn'), unreachable(given)))
  const organ = desk.actor.organ!
  const submitted = { kind: 'submitted', on: submittedOn as Day, by: cameBy } as const
  const done = await openRequest(desk, enterContract.name, { ...given, organ, holder: null, cameBy }, submitted)
  if (cameBy === 'registered')
    return receiptFor(await act(desk, confirmContract.name, done.row.id, { kind: 'received', on: submittedOn as Day }))
  return receiptFor(done)
})

export const confirmReceipt = on(confirmContract, async (desk, { request, on: day }) => {
  const { row, acts, standing } = await lockRequest(desk, confirmContract.may, request)
  mustStandAt(standing, 'submitted')
  refuseAny(grounds((day > desk.today || day < acts[0]!.on) && ground(refusals.receiptNotByTime, { on: day }, 'on')))
  return stood(await act(desk, confirmContract.name, row.id, { kind: 'received', on: day as Day }))
})
