import { ground, refuse, refuseAny, grounds } from '#kernel/refusal/refusal.ts'
import { transferReport as contract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { DISPATCHER, topicFitsKind } from '../rules/whose-report.ts'
import { lockFor, moveReport, on, organName, staffed, timesSentOn } from '../store.ts'

/** Sent on so often without the dispatcher, it is handled where it lies. */
const MOST_TIMES = 5

export const transferReport = on(contract, async (desk, { report, organ, topic, reason }) => {
  const row = await lockFor(desk, permissions.transfer.name, report)
  const name = await organName(desk, organ)
  if (organ === row.organ) refuse(ground(refusals.sameOrgan, { organ: name }))
  const times = await timesSentOn(desk, report, contract.name)
  refuseAny(
    grounds(
      !(await staffed(desk)).has(organ) &&
        ground(refusals.nobodyThere, { organ: name, dispatcher: await organName(desk, DISPATCHER) }, '/organ'),
      times >= MOST_TIMES && desk.actor.organ !== DISPATCHER && ground(refusals.sentTooOften, { most: MOST_TIMES }),
      ...(topic ? topicFitsKind({ kind: row.kind, topic }) : []),
    ),
  )
  const state = await moveReport(desk, contract.name, row, {
    fields: { organ, ...(topic && { topic }) },
    addressed: organ,
    opinion: `转${name}：${reason}`,
    due: (row.state === 'sent' ? row.accept_by : row.answer_by) ?? 'unknown',
  })
  return { state, organ: name }
})
