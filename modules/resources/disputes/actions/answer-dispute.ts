import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { baseNamed, type Bases, correctVerb } from '../bases.ts'
import { answerDispute as contract, disputeAnswered } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { answerIsWhole } from '../rules/answer-is-whole.ts'
import { digestFor, standingOf } from '../standing.ts'
import { claimsOf, type DisputeRow, lockDispute, moveDispute, moveItem, on, type Write } from '../store.ts'

type Correction = { readonly value: string; readonly effective: string; readonly seen: number }

/** The source answers; what it upholds is corrected in the register by the register's own verb, under its own permission. */
export const answerDispute = (bases: Bases) =>
  on(contract, async (desk, { dispute, outcome, basis, remedy, correction }) => {
    const row = await lockDispute(desk, dispute)
    if (!decide(desk.actor, permissions.answer.name, { organ: row.source }).allowed) refuse(ground(kernelRefusals.notFound))
    const base = baseNamed(bases, row.register)
    const { record, changedSince } = await factsOf(desk, base, row)
    refuseAny(answerIsWhole({ outcome, hasCorrection: correction !== undefined, remedy, changedSince }))
    const version = correction ? await corrected(desk, base, row, record, correction, basis) : null
    const answered = { answeredOn: desk.today, late: row.due_on !== null && desk.today > row.due_on, basis, ...(remedy && { remedy }) }
    // Where the record was merged meanwhile, the answer is about the one that stands.
    const fields = { ...answered, record, ...(version !== null && { correctedVersion: version }) }
    await moveDispute(desk, contract.name, row, { to: outcome, fields, opinion: basis })
    if (row.supervision) await moveItem(desk, contract.name, row.supervision, 'closed')
    desk.touch(`disputes.dispute/${row.id}`, { state: row.state }, { state: outcome, version })
    desk.tell(disputeAnswered, { dispute, register: row.register, record, field: row.field, outcome })
    return { state: outcome, version }
  })

/** The record that stands today, and whether the disputed value was changed since the first claim. */
async function factsOf(desk: Write, base: BaseRegister, { id, record, field }: DisputeRow) {
  const found = await standingOf(desk, base, record)
  if (!found) refuse(ground(kernelRefusals.notFound))
  const [first] = await claimsOf(desk, id)
  return {
    record: found.row.id,
    changedSince: first !== undefined && digestFor(first.id, found.row.fields[field]) !== first.standing_digest,
  }
}

async function corrected(
  desk: Write,
  base: BaseRegister,
  { number, field }: DisputeRow,
  record: string,
  { value, effective, seen }: Correction,
  basis: string,
): Promise<number> {
  const evidence = `异议 ${number}：${basis}`.slice(0, 300)
  const input = { id: record, seen, effective, evidence, sets: { [field]: readValue(value) } }
  const { answers, refused } = await desk.perform([{ action: correctVerb(base), input }])
  if (refused) refuse(...refused.map((one) => inForm(one, field)))
  return (answers[0] as { version: number }).version
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    refuse(ground(refusals.valueUnreadable, { fault: (error as Error).message.slice(0, 100) }, 'correction/value'))
  }
}

/** What the register's verb objects to, at the place of this form where it is mended. */
function inForm(one: Ground, field: string): Ground {
  const at = one.field?.split('/').filter(Boolean).at(-1)
  if (at === undefined) return one
  return { ...one, field: at === field ? 'correction/value' : `correction/${at}` }
}
