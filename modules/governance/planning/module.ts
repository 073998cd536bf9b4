import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addTask } from './actions/add-task.ts'
import { approvePlan } from './actions/approve-plan.ts'
import { draftPlan } from './actions/draft-plan.ts'
import { draftScheme, reviseScheme } from './actions/draft-scheme.ts'
import { examineScheme, fileScheme } from './actions/file-scheme.ts'
import { loadFirstPlan } from './actions/load-first-plan.ts'
import { publishPlan, signPublication } from './actions/publish-plan.ts'
import { reportProgress } from './actions/report-progress.ts'
import { reviewPlan, revisePlan } from './actions/review-plan.ts'
import { signScheme, submitScheme } from './actions/sign-scheme.ts'
import { permissions, plans, schemes, tasks } from './contract.ts'
import { filing, planMaking } from './procedure.ts'
import { filed } from './questions/filed.ts'
import { plan } from './questions/plan.ts'
import { progress } from './questions/progress.ts'
import { filedAfterExamination } from './rules/filed-after-examination.ts'
import { itemNamesItsNeed } from './rules/item-names-its-need.ts'
import { planIsOrganised } from './rules/plan-is-organised.ts'
import {
  approvedAfterReview,
  publishedJointlyAfterApproval,
  signedByPublisherAfterApproval,
} from './rules/published-jointly-after-approval.ts'

export const planning = defineModule({
  name: 'planning',
  wing: 'governance',
  title: words('规划', 'Planning'),
  lead: ['informatisation-office', 'ndrc'],
  with: [
    'party-general-office',
    'peoples-congress-office',
    'government-general-office',
    'cppcc-office',
    'finance-department',
    'science-department',
    'information-centre',
  ],
  clauses: ['1.2', '3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.4.1'],
  zone: 'extranet',
  schema: 'planning',
  uses: [],
  permissions: Object.values(permissions),
  actions: [
    draftPlan,
    addTask,
    loadFirstPlan,
    revisePlan,
    reviewPlan,
    approvePlan,
    signPublication,
    publishPlan,
    reportProgress,
    draftScheme,
    reviseScheme,
    signScheme,
    submitScheme,
    examineScheme,
    fileScheme,
  ],
  questions: [plan, progress, filed],
  registers: [plans, tasks, schemes],
  procedures: [planMaking, filing],
  rules: [
    planIsOrganised,
    itemNamesItsNeed,
    approvedAfterReview,
    signedByPublisherAfterApproval,
    publishedJointlyAfterApproval,
    filedAfterExamination,
  ],
})
