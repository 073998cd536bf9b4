import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { abandonDraft } from './actions/abandon-draft.ts'
import { addPrefix } from './actions/add-prefix.ts'
import { changeDraft } from './actions/change-draft.ts'
import { correctDocument } from './actions/correct-document.ts'
import { draftDocument } from './actions/draft-document.ts'
import { receiveDocument } from './actions/receive-document.ts'
import { registerDocument } from './actions/register-document.ts'
import { registerIncoming } from './actions/register-incoming.ts'
import { returnIncoming } from './actions/return-incoming.ts'
import { reviewDocument } from './actions/review-document.ts'
import { sealDocument } from './actions/seal-document.ts'
import { sendDocument } from './actions/send-document.ts'
import { sendForReview } from './actions/send-for-review.ts'
import { signDocument } from './actions/sign-document.ts'
import { documentRegister, documentSent, incomingRegister, permissions, prefixRegister } from './contract.ts'
import { issuing, receiving } from './procedure.ts'
import { file } from './questions/file.ts'
import { one } from './questions/one.ts'
import { preview } from './questions/preview.ts'
import { nothingClassified } from './rules/classified.ts'
import { prefixIsChinese } from './rules/document-number.ts'
import { kindIsInForce } from './rules/kinds.ts'
import { attachmentNamesArePlain, titleHasThreeParts } from './rules/title.ts'
import { correctedReturnsToSigner, reviewerIsAnother, signerIsAnother, unchangedSinceSigned } from './rules/two-people.ts'
import { addresseesNamed, reportAsksNothing, requestIsOne, upwardGoesUp } from './rules/whom-to-write-to.ts'

export const office = defineModule({
  name: 'office',
  wing: 'business',
  title: words('公文办理', 'Official documents'),
  lead: ['party-general-office', 'government-general-office'],
  clauses: ['3.2.7', '3.3.1', '3.3.2a'],
  zone: 'extranet',
  schema: 'office',
  uses: ['trust', 'seals'],
  permissions: Object.values(permissions),
  actions: [
    draftDocument,
    changeDraft,
    abandonDraft,
    sendForReview,
    reviewDocument,
    signDocument,
    correctDocument,
    addPrefix,
    registerDocument,
    sealDocument,
    sendDocument,
    receiveDocument,
    registerIncoming,
    returnIncoming,
  ],
  questions: [one, preview, file],
  events: [documentSent],
  registers: [documentRegister, incomingRegister, prefixRegister],
  procedures: [issuing, receiving],
  rules: [
    nothingClassified,
    kindIsInForce,
    titleHasThreeParts,
    attachmentNamesArePlain,
    addresseesNamed,
    requestIsOne,
    reportAsksNothing,
    upwardGoesUp,
    reviewerIsAnother,
    signerIsAnother,
    correctedReturnsToSigner,
    unchangedSinceSigned,
    prefixIsChinese,
  ],
})
