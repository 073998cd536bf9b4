import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { guideStep } from '#modules/services/items/contract.ts'
import { holderNameOf, holderOf } from '../applicant.ts'
import { startDraft as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { refusals } from '../refusals.ts'
import { errandServes, whoMayApply } from '../rules/who-may-apply.ts'
import { countDrafts, keepDraft, MOST_DRAFTS, on, type Write } from '../store.ts'

export const startDraft = on(contract, async (desk, { errand, division, answers = [] }) => {
  refuseAny(whoMayApply({ actor: desk.actor, errand }))
  const holder = holderOf(desk.actor)
  await guided(desk, holder, { errand, division, answers })
  if ((await countDrafts(desk, holder)) >= MOST_DRAFTS) refuse(ground(refusals.tooManyDrafts, { most: MOST_DRAFTS }))
  const id = uuid()
  await keepDraft(desk, { id, holder, holder_name: await holderNameOf(desk), errand, division, answers })
  desk.touch(`applications.draft/${id}`, undefined, { errand, holder })
  return { id, version: 1 }
})

/** Refuses what is not for the applicant, while a question of the guide is open, and where the answers say that it cannot be had. */
async function guided(desk: Write, holder: string, begun: { errand: string; division: string; answers: string[] }): Promise<void> {
  const { open, barred, serves } = await definitionFor(desk, { ...begun, typed: {} })
  refuseAny(errandServes({ holder, serves }))
  if (barred) {
    const { why, instead } = barred
    refuse(ground(refusals.barred, { why: why.zh, instead: instead.zh, whyEn: why.en, insteadEn: instead.en }))
  }
  if (open === null) return
  const { ask } = await desk.ask(guideStep, { id: begun.errand, answers: begun.answers })
  refuse(ground(refusals.questionOpen, { question: ask?.text.zh ?? open, questionEn: ask?.text.en ?? open }, '/answers'))
}
