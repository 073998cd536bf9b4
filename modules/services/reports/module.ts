import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addToOwn, addToReport } from './actions/add-to-report.ts'
import { answerReport, closeReport, extendReport } from './actions/answer-report.ts'
import { publishReply, withdrawReply } from './actions/publish-reply.ts'
import { declineReport, receiveReport } from './actions/receive-report.ts'
import { reportAnonymously, reportSignedIn, reportWithContact } from './actions/send-report.ts'
import { transferReport } from './actions/transfer-report.ts'
import { permissions, reportAnswered, reportRegister, reportSent } from './contract.ts'
import { countAnew } from './listeners/count-anew.ts'
import { handling } from './procedure.ts'
import { myReports, readAnswer } from './questions/own.ts'
import { publicReplies } from './questions/public-replies.ts'
import { onePicture, oneReport, sender } from './questions/report.ts'
import { extendInTime } from './rules/extend-in-time.ts'
import { lawfulToPublish } from './rules/lawful-to-publish.ts'
import { topicFitsKind } from './rules/whose-report.ts'

export const reports = defineModule({
  name: 'reports',
  wing: 'services',
  title: words('举报与留言', 'Reports'),
  lead: ['government-general-office'],
  with: ['market-regulation-bureau', 'propaganda-department'],
  clauses: ['3.5.3', '3.7.1'],
  zone: 'extranet',
  schema: 'reports',
  uses: ['calendar'],
  permissions: Object.values(permissions),
  actions: [
    reportAnonymously,
    reportWithContact,
    reportSignedIn,
    addToReport,
    addToOwn,
    receiveReport,
    declineReport,
    transferReport,
    answerReport,
    extendReport,
    closeReport,
    publishReply,
    withdrawReply,
  ],
  questions: [readAnswer, myReports, publicReplies, oneReport, onePicture, sender],
  events: [reportSent, reportAnswered, ...countAnew.events],
  listens: countAnew.listens,
  registers: [reportRegister],
  procedures: [handling],
  rules: [topicFitsKind, extendInTime, lawfulToPublish],
})
