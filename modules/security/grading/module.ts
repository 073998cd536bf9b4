import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addProduct, retireProduct } from './actions/add-product.ts'
import { closeFinding, confirmFinding } from './actions/close-finding.ts'
import { fileGrade } from './actions/file-grade.ts'
import { giveTransition } from './actions/give-transition.ts'
import { changeProposal, proposeGrade } from './actions/propose-grade.ts'
import { recordAssessment } from './actions/record-assessment.ts'
import { recordCrypto } from './actions/record-crypto.ts'
import { reviewGrade } from './actions/review-grade.ts'
import * as contract from './contract.ts'
import { gradingProcedure } from './procedure.ts'
import { gradingGate } from './questions/gate.ts'
import { gradesOf, stoppedSystems } from './questions/grades-of.ts'
import { picture } from './questions/picture.ts'
import { bothSidesScored } from './rules/crypto-score.ts'
import { expertsReviewGrade, reviewerIsNotOwner } from './rules/expert-review.ts'
import {
  criticalNeedsCrypto,
  grantsNeedAssessment,
  grantsNeedFiling,
  grantsNeedGrade,
  grantsNeedMending,
} from './rules/grants-need-grade.ts'
import { mendingIsSoon } from './rules/report-in-order.ts'
import { transitionIsShort } from './rules/transition.ts'

export const grading = defineModule({
  name: 'grading',
  wing: 'security',
  title: words('等级保护', 'Security grading'),
  lead: ['informatisation-office'],
  with: ['public-security-department', 'cipher-office'],
  clauses: ['3.6.1', '3.6.2', '3.6.4', '3.6.7', '3.6.8'],
  zone: 'extranet',
  schema: 'grading',
  uses: ['systems'],
  permissions: Object.values(contract.permissions),
  actions: [
    proposeGrade,
    changeProposal,
    reviewGrade,
    fileGrade,
    recordAssessment,
    closeFinding,
    confirmFinding,
    recordCrypto,
    addProduct,
    retireProduct,
    giveTransition,
  ],
  questions: [picture, gradesOf, stoppedSystems],
  registers: [
    contract.gradeRegister,
    contract.assessmentRegister,
    contract.findingRegister,
    contract.cryptoRegister,
    contract.productRegister,
    contract.transitionRegister,
  ],
  procedures: [gradingProcedure],
  rules: [
    grantsNeedGrade,
    grantsNeedFiling,
    grantsNeedAssessment,
    grantsNeedMending,
    criticalNeedsCrypto,
    expertsReviewGrade,
    reviewerIsNotOwner,
    mendingIsSoon,
    bothSidesScored,
    transitionIsShort,
  ],
  gates: [gradingGate],
})
