import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import { proposeYear as contract } from '../contract.ts'
import { SIMULATED } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { noticeIsThere, yearIsSound } from '../rules/year-is-sound.ts'
import { addNotice, isSimulated, knownYears, on } from '../store.ts'

/** Entered from the notice; nothing is counted by it yet. */
export const proposeYear = on(contract, async (desk, { extra = 0, ...given }) => {
  const notice = { ...given, extra }
  const known = new Set((await knownYears(desk)).map(({ year }) => String(year)))
  refuseAny([
    ...noticeIsThere({ ...notice, today: desk.today, known }),
    ...yearIsSound(notice),
    ...grounds(notice.number.startsWith(SIMULATED) && !(await isSimulated(desk)) && ground(refusals.simulatedHere, undefined, '/number')),
  ])
  const { id, number } = await addNotice(desk, contract.name, notice)
  return { notice: id, number }
})
