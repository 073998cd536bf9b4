import { dayInChinese } from '#kernel/time/day.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { holdFor } from '../acting.ts'
import { recordVisit as contract } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { visitByTwo } from '../rules/handling.ts'
import { on } from '../store.ts'
import { movePart } from '../store/acts.ts'

export const recordVisit = on(contract, async (desk, { part, on: day, staff, place, findings }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  refuseAny(visitByTwo({ staff }))
  const text = `${dayInChinese(day)}在${place}现场核查，核查人员：${staff.join('、')}。${findings}`
  const acts = [{ kind: 'visited' as const, text, detail: { on: day, staff, place } }]
  const moved = await movePart(desk, held, { action: contract.name, to: 'reviewing', acts })
  return { state: moved.part.state, letter: null }
})
