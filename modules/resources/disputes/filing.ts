// Filing a claim, for whoever may: the first opens the dispute, the next join it.
import type { Action, Out } from '#kernel/module/contract.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { titlesOf, whatOf } from './bases.ts'
import { disputeFiled, type fileDispute } from './contract.ts'
import { refusals } from './refusals.ts'
import { answerDue } from './rules/time-to-answer.ts'
import { answersFor, isDisputable } from './rules/whose-answer.ts'
import { digestFor, type Whole, writerOf } from './standing.ts'
import { addClaim, lastDismissed, oneByOne, openDispute, openNew, type Write } from './store.ts'

export type Claim = {
  readonly party: string
  readonly organ: string | null
  readonly claimed: string
  readonly why: string
  readonly evidence: string | undefined
  /** What the party may see of the value. */
  readonly shown: string | null
}

/** The purpose of a look that comes with a claim: its dispute may be another organ's errand, so that no number is given. */
export const purposeOfClaim = (base: BaseRegister, field: string): string => `提出数据异议：${whatOf(base, field)}`

export function mustBeDisputable(base: BaseRegister, field: string): void {
  if (!isDisputable(base, field)) refuse(ground(refusals.notDisputable, titlesOf(base, field), 'field'))
}

export async function fileClaim(
  desk: Write,
  { name: action }: Action,
  base: BaseRegister,
  row: Whole,
  field: string,
  { evidence, ...said }: Claim,
): Promise<Out<typeof fileDispute>> {
  const place = { register: base.name, record: row.id, field }
  await oneByOne(desk, place)
  const known = await openDispute(desk, place)
  const before = known ? undefined : await lastDismissed(desk, place, said.party)
  if (before && before.standing_digest === digestFor(before.claim, row.fields[field]))
    refuse(ground(refusals.alreadyDismissed, { number: before.number }))
  const dispute = known ?? (await openNew(desk, action, { ...place, ...(await sent(desk, base, row, field, said.organ)) }))
  const { id, number, due_on: dueOn } = dispute
  const claim = uuid()
  await addClaim(
    desk,
    {
      id: claim,
      dispute: id,
      ...said,
      evidence: evidence ?? null,
      standing_digest: digestFor(claim, row.fields[field]),
    },
    number,
  )
  desk.touch(`disputes.dispute/${id}`, undefined, { claim, party: said.party, claimed: said.claimed })
  desk.tell(disputeFiled, { dispute: id, ...place })
  return { id, number, dueOn, joined: known !== undefined }
}

/** To whom the dispute goes, whose errand it is, and until when it is answered. */
async function sent(desk: Write, base: BaseRegister, row: Whole, field: string, organ: string | null) {
  const by = await writerOf(desk, base, row.id, field)
  const source = answersFor(base, field, by?.organ ?? null)
  return { what: whatOf(base, field), source, owner: organ ?? source, dueOn: answerDue(desk.calendar, desk.today) }
}
