import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { acknowledgeNotice } from './actions/acknowledge-notice.ts'
import { answerDispute } from './actions/answer-dispute.ts'
import { coordinateDispute, urgeSource } from './actions/coordinate-dispute.ts'
import { escalateDispute, escalateOwnDispute } from './actions/escalate-dispute.ts'
import { fileDispute, fileOwnDispute } from './actions/file-dispute.ts'
import { basesIn } from './bases.ts'
import { disputeAnswered, disputeFiled, disputeOverdue, disputeRegister, noticeRegister, permissions, readersTold } from './contract.ts'
import { countAnew } from './listeners/count-anew.ts'
import { findOverdue } from './listeners/find-overdue.ts'
import { tellReaders } from './listeners/tell-readers.ts'
import { disputing, reviewing, supervising } from './procedure.ts'
import { disputeDesk, notices } from './questions/desk.ts'
import { oneDispute } from './questions/dispute.ts'
import { filing } from './questions/filing.ts'
import { mine } from './questions/mine.ts'
import { openFor, openOn } from './questions/open-fields.ts'
import { answerIsWhole, reviewSaysWhat } from './rules/answer-is-whole.ts'
import { concernedMayDispute } from './rules/who-may-dispute.ts'

/** 数据异议: of every base register on the roof's list. */
export function disputesIn(rooms: readonly Module[]): Module {
  const bases = basesIn(rooms)
  return defineModule({
    name: 'disputes',
    wing: 'resources',
    title: words('数据异议', 'Disputes'),
    lead: ['informatisation-office'],
    clauses: ['3.4.6'],
    zone: 'extranet',
    schema: 'disputes',
    uses: ['calendar', 'incidents'],
    permissions: Object.values(permissions),
    actions: [
      fileDispute(bases),
      fileOwnDispute(bases),
      answerDispute(bases),
      escalateDispute,
      escalateOwnDispute,
      coordinateDispute,
      urgeSource,
      acknowledgeNotice,
    ],
    questions: [disputeDesk, oneDispute(bases), filing(bases), notices, openFor, openOn(bases), mine(bases)],
    events: [disputeFiled, disputeAnswered, disputeOverdue, readersTold, ...countAnew.events],
    listens: [...[...bases.values()].map(tellReaders), findOverdue, ...countAnew.listens],
    registers: [disputeRegister, noticeRegister],
    procedures: [disputing, reviewing, supervising],
    rules: [concernedMayDispute, answerIsWhole, reviewSaysWhat],
  })
}
