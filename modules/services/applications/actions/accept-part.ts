import { dayInChinese } from '#kernel/time/day.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Standing } from '#modules/services/items/contract.ts'
import { enact, holdFor } from '../acting.ts'
import { accept as contract, acceptBySilence as bySilence } from '../contract-review.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { type Held, movePart } from '../store/acts.ts'
import { on, type Write } from '../store.ts'

type Clocked = Held & { readonly standing: Standing }

/** Accepted in words; whoever comes after the five days finds it accepted by the law and can only say so. */
export const acceptOne = (desk: Write, held: Clocked, action: string) =>
  held.standing.accepted?.bySilence ? silent(desk, held, action) : enact(desk, held, { action, act: 'accept', to: 'accepted', given: {} })

async function silent(desk: Write, held: Clocked, action: string) {
  const on = held.standing.accepted!.on
  const text = `五个工作日内没有告知补正，${held.part.licensing ? '根据' : '参照'}《中华人民共和国行政许可法》第三十二条第一款第四项的规定，自${dayInChinese(on)}起视为受理。`
  const acts = [{ kind: 'accepted' as const, on, text, detail: { bySilence: true, letter: '受理通知书' } }]
  const moved = await movePart(desk, held, { action, to: 'accepted', acts })
  return { moved, answer: { state: moved.part.state, letter: held.acts.length + 1 } }
}

export const acceptPart = on(contract, async (desk, { part }) => {
  const held = await holdFor(desk, part, permissions.receive.name)
  return (await acceptOne(desk, held, contract.name)).answer
})

export const acceptBySilence = on(bySilence, async (desk, { part }) => {
  const held = await holdFor(desk, part, permissions.receive.name)
  const { accepted, notice } = held.standing
  refuseAny(grounds(held.part.state === 'submitted' && !accepted && ground(no.notSilent, { due: notice?.due ?? '' })))
  return (await silent(desk, held, bySilence.name)).answer
})
