import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { endRegulation } from './actions/end-regulation.ts'
import { fileRegulation } from './actions/file-regulation.ts'
import { openConsultation } from './actions/open-consultation.ts'
import { planRegulation } from './actions/plan-regulation.ts'
import { publishRegulation } from './actions/publish-regulation.ts'
import { recordLaw } from './actions/record-law.ts'
import { reviewLegality } from './actions/review-legality.ts'
import { startDrafting } from './actions/start-drafting.ts'
import { submitForLegality } from './actions/submit-for-legality.ts'
import { takeOver } from './actions/take-over.ts'
import { lawRegister, permissions, regulationRegister } from './contract.ts'
import { making } from './procedure.ts'
import { inForce } from './questions/in-force.ts'
import { consultationIsOver, consultedLongEnough, forceWaits } from './rules/time-of-a-rule.ts'
import { endsAfterItBegins, lawTakesItsPlace } from './rules/what-takes-its-place.ts'

export const legislation = defineModule({
  name: 'legislation',
  wing: 'governance',
  title: words('电子政务立法', 'Legislation'),
  lead: ['informatisation-office'],
  with: ['justice-department'],
  clauses: ['3.8.1', '3.8.3'],
  zone: 'extranet',
  schema: 'legislation',
  uses: [],
  permissions: Object.values(permissions),
  actions: [
    planRegulation,
    startDrafting,
    openConsultation,
    submitForLegality,
    reviewLegality,
    publishRegulation,
    fileRegulation,
    endRegulation,
    takeOver,
    recordLaw,
  ],
  questions: [inForce],
  registers: [regulationRegister, lawRegister],
  procedures: [making],
  rules: [consultedLongEnough, consultationIsOver, forceWaits, lawTakesItsPlace, endsAfterItBegins],
})
