import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { publishReply as contract, withdrawReply as withdrawContract } from '../contract.ts'
import { reportStates } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { lawfulToPublish } from '../rules/lawful-to-publish.ts'
import { lockFor, mark, on, senderOf } from '../store.ts'

export const publishReply = on(contract, async (desk, { report, ...texts }) => {
  const row = await lockFor(desk, permissions.publish.name, report)
  if (row.state !== 'answered' && row.state !== 'closed')
    refuse(ground(kernelRefusals.notInState, { state: reportStates[row.state].zh, stateEn: reportStates[row.state].en }))
  if (row.shown === 'yes') refuse(ground(refusals.shownAlready))
  const sender = await senderOf(desk, report)
  const { kind, outcome, may_say: maySay } = row
  refuseAny(lawfulToPublish({ kind, outcome, maySay, isOwnReply: row.answered_by === desk.actor.name, texts, name: sender?.name }))
  const fields = { shown: 'yes', shownOn: desk.today, shownTitle: texts.title, shownSaid: texts.said, shownReply: texts.reply } as const
  await mark(desk, contract.name, row, fields)
  return {}
})

export const withdrawReply = on(withdrawContract, async (desk, { report, reason: _reason }) => {
  const row = await lockFor(desk, permissions.publish.name, report)
  if (row.shown === 'no') refuse(ground(refusals.notShown))
  await mark(desk, withdrawContract.name, row, { shown: 'no', shownOn: null, shownTitle: null, shownSaid: null, shownReply: null })
  return {}
})
