import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { decideReleaseFrom } from './actions/decide-release.ts'
import { declareSchema, withdrawSchema } from './actions/declare-schema.ts'
import { exportFilesFrom } from './actions/export-files.ts'
import { importPackageOn } from './actions/import-package.ts'
import { closeChannel, openChannelOn } from './actions/open-channel.ts'
import { proposeReleaseFrom } from './actions/propose-release.ts'
import { reviewQuarantine } from './actions/review-quarantine.ts'
import { endSender, proposeSenderOn, refuseCertificate, trustSender } from './actions/trust-sender.ts'
import type { Side } from './contract/fields.ts'
import {
  arrived,
  channelRegister,
  fileRegister,
  packageRegister,
  permissions,
  quarantineRegister,
  releaseRegister,
  schemaRegister,
  senderRegister,
} from './contract.ts'
import { releasing } from './procedure.ts'
import { arrivedFile, arrivedRecords, packageFile, receiptFile, releaseFile } from './questions/files.ts'
import { standingOn } from './questions/standing.ts'
import { levelFits, rightWay } from './rules/direction.ts'
import { nothingMarked } from './rules/marks.ts'
import { nextInChannel } from './rules/order.ts'
import { mayBeReleased } from './rules/release.ts'
import { byAnotherPerson, releasedOnTheIntranet } from './rules/two-people.ts'

/** The ferry of a side: each network runs its own and keeps its own books; nothing but files goes between them. */
export const ferryIn = (side: Side): Module =>
  defineModule({
    name: 'ferry',
    wing: 'network',
    title: words('摆渡', 'Ferry'),
    lead: ['informatisation-office'],
    with: ['secrecy-bureau', 'information-centre'],
    clauses: ['3.2.1'],
    zone: 'both',
    schema: 'ferry',
    uses: ['trust'],
    permissions: Object.values(permissions),
    actions: [
      openChannelOn(side),
      closeChannel,
      declareSchema,
      withdrawSchema,
      proposeSenderOn(side),
      trustSender,
      endSender,
      refuseCertificate,
      exportFilesFrom(side),
      proposeReleaseFrom(side),
      decideReleaseFrom(side),
      importPackageOn(side),
      reviewQuarantine,
    ],
    questions: [standingOn(side), packageFile, receiptFile, releaseFile, arrivedFile, arrivedRecords],
    events: [arrived],
    registers: [channelRegister, senderRegister, schemaRegister, packageRegister, fileRegister, quarantineRegister, releaseRegister],
    procedures: [releasing],
    rules: [rightWay, levelFits, nextInChannel, nothingMarked, mayBeReleased, byAnotherPerson, releasedOnTheIntranet],
  })
