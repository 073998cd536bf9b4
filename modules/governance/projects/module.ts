import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { acceptProject } from './actions/accept-project.ts'
import { addAcceptanceDocument } from './actions/add-acceptance-document.ts'
import { approveProject } from './actions/approve-project.ts'
import { changeDraft } from './actions/change-draft.ts'
import { changeEstimate, reapproveEstimate } from './actions/change-estimate.ts'
import { computeEvidence } from './actions/compute-evidence.ts'
import { concludeReview } from './actions/conclude-review.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { draftProject } from './actions/draft-project.ts'
import { fileOtherProject } from './actions/file-other-project.ts'
import { openReview } from './actions/open-review.ts'
import { recordOpinion } from './actions/record-opinion.ts'
import { refuseProject } from './actions/refuse-project.ts'
import { replaceExpert } from './actions/replace-expert.ts'
import { reportCompletion, reportProgress } from './actions/report-progress.ts'
import { restoreAcceptance, revokeAcceptance } from './actions/revoke-acceptance.ts'
import { signJointReview } from './actions/sign-joint-review.ts'
import { signProject } from './actions/sign-project.ts'
import { startConstruction } from './actions/start-construction.ts'
import { submitProject } from './actions/submit-project.ts'
import {
  acceptanceRestored,
  acceptanceRevoked,
  filedProject,
  permissions,
  projectAccepted,
  projectApproved,
  projectRegister,
} from './contract.ts'
import { projectProcedure } from './procedure.ts'
import { budget } from './questions/budget.ts'
import { duplicates, experts, reviewsForMe } from './questions/duplicates.ts'
import { projectsGate } from './questions/gate.ts'
import { figures } from './questions/figures.ts'
import { gates } from './questions/gates.ts'
import { madePublic } from './questions/made-public.ts'
import { ofSystem, one } from './questions/one.ts'
import { pipeline } from './questions/pipeline.ts'
import { documentsComplete } from './rules/acceptance-documents.ts'
import { domesticPreferred, needNamed, reuseStated } from './rules/draft-is-sound.ts'
import { oneProjectAtATime } from './rules/duplicates.ts'
import { changeStaysInside, overrunIsReported } from './rules/estimate-limits.ts'
import { estimateHoldsShares } from './rules/estimate-standard.ts'
import { headSigns, submittedSigned } from './rules/head-signs.ts'
import { duplicateAnswered, everyExpertSpoke, evidenceFirst } from './rules/review-conclusion.ts'
import { expertsStandApart, jointReviewSigned, panelIsOdd, platformReviewedJointly } from './rules/review-panel.ts'
import { approvalNeedsReview, moneyNeedsApproval, revokedGetsNothing, useNeedsAcceptance } from './rules/standing-of-project.ts'
import { isolationKept, standsOnUnifiedPlatform, verticalNetworksSuspended } from './rules/unified-platform.ts'

export const projects = defineModule({
  name: 'projects',
  wing: 'governance',
  title: words('电子政务项目', 'Projects'),
  lead: ['informatisation-office', 'ndrc'],
  with: ['leading-group'],
  clauses: [
    '1.1',
    '1.2',
    '1.3',
    '2.2',
    '3.2.6',
    '3.2.8',
    '3.2.11',
    '3.3.3',
    '3.3.4',
    '3.3.5',
    '3.3.6',
    '4.1.1',
    '4.1.2',
    '4.1.3',
    '4.1.5',
    '4.3.1',
    '4.3.2',
    '4.3.3',
    '4.3.6',
    '4.5.1',
    '4.5.4',
  ],
  zone: 'extranet',
  schema: 'projects',
  uses: ['registry', 'systems'],
  permissions: Object.values(permissions),
  actions: [
    draftProject,
    changeDraft,
    signProject,
    submitProject,
    openReview,
    computeEvidence,
    declareConflict,
    replaceExpert,
    recordOpinion,
    signJointReview,
    concludeReview,
    approveProject,
    refuseProject,
    startConstruction,
    reportProgress,
    reportCompletion,
    changeEstimate,
    reapproveEstimate,
    addAcceptanceDocument,
    acceptProject,
    revokeAcceptance,
    restoreAcceptance,
    fileOtherProject,
  ],
  questions: [one, gates, pipeline, budget, ofSystem, duplicates, reviewsForMe, experts, madePublic, figures],
  events: [projectApproved, projectAccepted, acceptanceRevoked, acceptanceRestored],
  registers: [projectRegister, filedProject],
  procedures: [projectProcedure],
  rules: [
    needNamed,
    reuseStated,
    domesticPreferred,
    verticalNetworksSuspended,
    standsOnUnifiedPlatform,
    isolationKept,
    estimateHoldsShares,
    overrunIsReported,
    changeStaysInside,
    headSigns,
    submittedSigned,
    oneProjectAtATime,
    panelIsOdd,
    expertsStandApart,
    platformReviewedJointly,
    jointReviewSigned,
    evidenceFirst,
    duplicateAnswered,
    everyExpertSpoke,
    approvalNeedsReview,
    moneyNeedsApproval,
    useNeedsAcceptance,
    revokedGetsNothing,
    documentsComplete,
  ],
  gates: [projectsGate],
})
