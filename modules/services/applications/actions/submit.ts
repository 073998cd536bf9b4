import { refuseAny } from '#kernel/refusal/refusal.ts'
import { seenDraft } from '../applicant.ts'
import { submit as contract } from '../contract.ts'
import { drawn } from '../drawing.ts'
import { whoMayApply } from '../rules/who-may-apply.ts'
import { on } from '../store.ts'
import { submitDrawn } from '../submitting.ts'

export const submit = on(contract, async (desk, { id, version, isTrue, consents }) => {
  const draft = await seenDraft(desk, { id, version })
  refuseAny(whoMayApply({ actor: desk.actor, errand: draft.errand }))
  return submitDrawn(desk, contract.name, await drawn(desk, draft), { isTrue, consents, cameBy: '2', assistedBy: null })
})
