// What follows a submission, as the card of the room lists it.
import { acceptBySilence, acceptPart } from './actions/accept-part.ts'
import { addCorrection } from './actions/add-correction.ts'
import { askCorrections } from './actions/ask-corrections.ts'
import { checkPart } from './actions/check-part.ts'
import { correctPart } from './actions/correct-part.ts'
import { deliverPart } from './actions/deliver-part.ts'
import { extendPart } from './actions/extend-part.ts'
import { grantPart, renewBySilence } from './actions/grant-part.ts'
import { acceptBatch, grantBatch } from './actions/handle-batch.ts'
import { offerHearing, recordHearing, setHearing } from './actions/hold-hearing.ts'
import { notAccept } from './actions/not-accept.ts'
import { pausePart, resumePart } from './actions/pause-part.ts'
import { recordVisit } from './actions/record-visit.ts'
import { refusePart } from './actions/refuse-part.ts'
import { reportOverdue, settleOverdue } from './actions/report-overdue.ts'
import { askHearing, urgePart } from './actions/urge-part.ts'
import { withdrawPart } from './actions/withdraw-part.ts'
import { letter, letterPreview, myLetter, upload } from './questions/letters.ts'
import { myApplication } from './questions/my-application.ts'
import { myApplications } from './questions/my-applications.ts'
import { part } from './questions/part.ts'
import { partsDue } from './questions/parts-due.ts'
import { queue } from './questions/queue.ts'
import { track } from './questions/track.ts'
import { lengthenedOnce, mayUrge, visitByTwo } from './rules/handling.ts'
import { hearingDayFits, hearingIsOver, mayAskHearing } from './rules/hearing.ts'
import { asksItsOwn, noticeInTime, toldOnce } from './rules/told-once.ts'

export const handled = {
  actions: [
    acceptPart,
    acceptBySilence,
    askCorrections,
    notAccept,
    recordVisit,
    pausePart,
    resumePart,
    extendPart,
    offerHearing,
    setHearing,
    recordHearing,
    grantPart,
    renewBySilence,
    refusePart,
    deliverPart,
    acceptBatch,
    grantBatch,
    checkPart,
    reportOverdue,
    settleOverdue,
    correctPart,
    addCorrection,
    withdrawPart,
    urgePart,
    askHearing,
  ],
  questions: [part, queue, letterPreview, letter, myLetter, upload, partsDue, myApplication, myApplications, track],
  rules: [visitByTwo, lengthenedOnce, mayUrge, mayAskHearing, hearingDayFits, hearingIsOver, toldOnce, noticeInTime, asksItsOwn],
}
