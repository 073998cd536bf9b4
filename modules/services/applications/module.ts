import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addUpload } from './actions/add-upload.ts'
import { arrangeUploads } from './actions/arrange-uploads.ts'
import { chooseWay } from './actions/choose-way.ts'
import { dropDraft } from './actions/drop-draft.ts'
import { saveDraft } from './actions/save-draft.ts'
import { startDraft } from './actions/start-draft.ts'
import { chooseWayForVisitor, saveForVisitor, uploadForVisitor } from './actions/fill-for-visitor.ts'
import { startForVisitor } from './actions/start-for-visitor.ts'
import { submitForVisitor } from './actions/submit-for-visitor.ts'
import { submit } from './actions/submit.ts'
import { permissions, submitted } from './contract.ts'
import { handled } from './handled.ts'
import { countAnew } from './listeners/count-anew.ts'
import { dropOldDrafts } from './listeners/delete-old-drafts.ts'
import { handling, overdue } from './procedure.ts'
import { draft } from './questions/draft.ts'
import { endedCounts, partsOfReceipt, partToRate } from './questions/rating.ts'
import { myUpload } from './questions/my-upload.ts'
import { visitorDraft, visitorReceipt } from './questions/visitor.ts'
import { draftIsReady } from './rules/draft-is-ready.ts'
import { renewalInTime } from './rules/renewal-in-time.ts'
import { errandServes, whoMayApply } from './rules/who-may-apply.ts'

const atWindow = [startForVisitor, saveForVisitor, chooseWayForVisitor, uploadForVisitor, submitForVisitor]

export const applications = defineModule({
  name: 'applications',
  wing: 'services',
  title: words('政务服务办件', 'Applications'),
  lead: ['government-general-office'],
  clauses: ['3.5.1', '3.5.2'],
  zone: 'extranet',
  schema: 'applications',
  uses: ['calendar', 'items', 'reading', 'citizens', 'certificates', 'population', 'legal-persons', 'incidents'],
  permissions: Object.values(permissions),
  actions: [...atWindow, startDraft, saveDraft, chooseWay, addUpload, arrangeUploads, dropDraft, submit, ...handled.actions],
  questions: [...handled.questions, visitorDraft, visitorReceipt, draft, myUpload, partToRate, partsOfReceipt, endedCounts],
  events: [submitted, ...countAnew.events],
  listens: [dropOldDrafts, ...countAnew.listens],
  procedures: [handling, overdue],
  rules: [...handled.rules, whoMayApply, errandServes, draftIsReady, renewalInTime],
})
