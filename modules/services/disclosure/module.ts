import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addDocument } from './actions/add-document.ts'
import { applyForDisclosure, confirmReceipt, enterRequest } from './actions/apply-for-disclosure.ts'
import { attachFile } from './actions/attach-file.ts'
import { askReasons, consultParty, extendTerm, recordOpinion } from './actions/consult-party.ts'
import { askCorrection, correctRequest, withdrawRequest } from './actions/correct-request.ts'
import { endDocument, withdrawDocument } from './actions/end-document.ts'
import { keepColumn } from './actions/keep-column.ts'
import { loadDocuments } from './actions/load-documents.ts'
import { publishReport } from './actions/publish-report.ts'
import { recordDispute, replyToRequest } from './actions/reply-to-request.ts'
import { reviewDocument, submitDocument } from './actions/review-document.ts'
import * as contract from './contract.ts'
import { countDocuments, countRequests } from './listeners/count-anew.ts'
import { findAbandoned } from './listeners/find-abandoned.ts'
import { findOverdue } from './listeners/find-overdue.ts'
import { answering, publishing } from './procedure.ts'
import { attachment, columns, documentByIndexNumber, documentCard, newest, owed } from './questions/document.ts'
import { reportDraft, reports } from './questions/reports.ts'
import { mine, organsToAsk, publicReplies, requestCard, track } from './questions/requests.ts'
import { search } from './questions/search.ts'
import { documentIsWhole, endingIsWhole } from './rules/document-is-whole.ts'
import { mayBePublic, replyIsWhole } from './rules/reply-contents.ts'
import { reviewedBySecond } from './rules/review-before-publishing.ts'

export const disclosure = defineModule({
  name: 'disclosure',
  wing: 'services',
  title: words('政务公开', 'Open government'),
  lead: ['government-general-office'],
  clauses: ['3.5.1', '3.5.3'],
  zone: 'extranet',
  schema: 'disclosure',
  uses: ['calendar', 'incidents'],
  permissions: Object.values(contract.permissions),
  actions: [
    addDocument,
    attachFile,
    submitDocument,
    reviewDocument,
    withdrawDocument,
    endDocument,
    keepColumn,
    loadDocuments,
    applyForDisclosure,
    enterRequest,
    confirmReceipt,
    askCorrection,
    correctRequest,
    withdrawRequest,
    consultParty,
    recordOpinion,
    extendTerm,
    askReasons,
    replyToRequest,
    recordDispute,
    publishReport,
  ],
  questions: [
    search,
    documentCard,
    documentByIndexNumber,
    attachment,
    newest,
    columns,
    owed,
    track,
    mine,
    requestCard,
    publicReplies,
    organsToAsk,
    reportDraft,
    reports,
  ],
  events: [
    contract.published,
    contract.overdue,
    contract.requestMade,
    contract.requestMoved,
    ...countDocuments.events,
    ...countRequests.events,
  ],
  listens: [findOverdue, findAbandoned, ...countDocuments.listens, ...countRequests.listens],
  registers: [
    contract.documentRegister,
    contract.columnRegister,
    contract.requestRegister,
    contract.disputeRegister,
    contract.reportRegister,
  ],
  procedures: [publishing, answering],
  rules: [documentIsWhole, endingIsWhole, reviewedBySecond, replyIsWhole, mayBePublic],
})
