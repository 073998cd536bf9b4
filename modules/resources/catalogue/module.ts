import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { approveEntry } from './actions/approve-entry.ts'
import { resumeAuthorisation, suspendAuthorisation, terminateAuthorisation } from './actions/change-authorisation.ts'
import { changeEntry } from './actions/change-entry.ts'
import { compileEntry } from './actions/compile-entry.ts'
import { answerCorrection, raiseCorrection } from './actions/correct-data.ts'
import { draftRequest } from './actions/draft-request.ts'
import { askExtension, extendReply, noticeMissing } from './actions/hold-request.ts'
import { publishEntry } from './actions/publish-entry.ts'
import { agreeRequest, deliverData, refuseRequest } from './actions/reply-request.ts'
import { disputeRefusal, signRequest, supplementRequest } from './actions/send-request.ts'
import { settleDispute } from './actions/settle-dispute.ts'
import { withdrawEntry } from './actions/withdraw-entry.ts'
import { authorisationChanged, authorisationRegister, entryPublished, permissions, resourceRegister } from './contract.ts'
import { correctionProcedure, entryProcedure, requestProcedure } from './procedure.ts'
import { authorisation, authorisations } from './questions/authorisation.ts'
import { catalogueGate } from './questions/gate.ts'
import { itemsSoNamed } from './questions/items-named.ts'
import { myRequests } from './questions/my-requests.ts'
import { publicList, resourceCard, search } from './questions/resources.ts'
import { correctionRegister, requestRegister } from './request-registers.ts'
import { acceptanceNeedsResources } from './rules/acceptance-needs-resources.ts'
import { attributeIsGrounded, entryIsAssessed, entryIsComplete } from './rules/entry-is-lawful.ts'
import { agreementStaysWithinRequest, extensionIsBounded, missingIsSaidOnce, refusalIsNotForPapers } from './rules/reply-keeps-the-law.ts'
import { requestIsInOrder, resourceIsShared } from './rules/request-is-in-order.ts'

export const catalogue = defineModule({
  name: 'catalogue',
  wing: 'resources',
  title: words('政务信息资源目录', 'Catalogue of information resources'),
  lead: ['informatisation-office'],
  clauses: ['2.3', '3.4.2', '3.4.3', '3.4.6'],
  zone: 'extranet',
  schema: 'catalogue',
  uses: ['systems'],
  permissions: Object.values(permissions),
  actions: [
    compileEntry,
    approveEntry,
    publishEntry,
    changeEntry,
    withdrawEntry,
    draftRequest,
    signRequest,
    supplementRequest,
    disputeRefusal,
    noticeMissing,
    askExtension,
    extendReply,
    agreeRequest,
    refuseRequest,
    deliverData,
    settleDispute,
    suspendAuthorisation,
    resumeAuthorisation,
    terminateAuthorisation,
    raiseCorrection,
    answerCorrection,
  ],
  questions: [search, resourceCard, publicList, authorisation, authorisations, itemsSoNamed, myRequests],
  events: [entryPublished, authorisationChanged],
  registers: [resourceRegister, requestRegister, authorisationRegister, correctionRegister],
  procedures: [entryProcedure, requestProcedure, correctionProcedure],
  rules: [
    entryIsComplete,
    entryIsAssessed,
    attributeIsGrounded,
    acceptanceNeedsResources,
    resourceIsShared,
    requestIsInOrder,
    missingIsSaidOnce,
    refusalIsNotForPapers,
    extensionIsBounded,
    agreementStaysWithinRequest,
  ],
  gates: [catalogueGate],
})
