import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { confirmYear as contract, declineYear as declineContract, yearConfirmed } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { confirmedBySecond, noticeIsThere } from '../rules/year-is-sound.ts'
import { knownYears, layNotice, lockNotice, on, settleNotice } from '../store.ts'

/** From here on the year counts: rooms hear of it and count their open last days. */
export const confirmYear = on(contract, async (desk, { notice, opinion }) => {
  const { row, proposer } = await lockNotice(desk, notice)
  const { year, number, noticed_on: noticedOn } = row
  const known = new Set((await knownYears(desk)).map((line) => String(line.year)))
  refuseAny([
    ...confirmedBySecond({ proposer, confirmer: desk.actor.id }),
    ...noticeIsThere({ year, number, noticedOn, today: desk.today, known }),
  ])
  await settleNotice(desk, contract.name, notice, 'confirmed', opinion)
  const from = await layNotice(desk, row)
  if (from === undefined) refuse(ground(refusals.nothingChanged))
  desk.tell(yearConfirmed, { year, from })
  return { state: 'confirmed' as const }
})

export const declineYear = on(declineContract, async (desk, { notice, opinion }) => {
  await lockNotice(desk, notice)
  await settleNotice(desk, declineContract.name, notice, 'declined', opinion)
  return { state: 'declined' as const }
})
