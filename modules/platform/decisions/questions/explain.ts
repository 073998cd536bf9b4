import type { Actor } from '#kernel/access/actor.ts'
import { STEP_UP_MINUTES } from '#kernel/access/policy.ts'
import { type Names as TraceNames, stepWords, verdictWords } from '#kernel/access/trace-words.ts'
import { type Trace, traceOf } from '#kernel/access/trace.ts'
import type { Out } from '#kernel/module/contract.ts'
import { bindTo } from '#kernel/module/define-module.ts'
import { type Capacity, capacitiesOf } from '#kernel/people/capacities.ts'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { type Words, words } from '#kernel/text/text.ts'
import * as contract from '../contract.ts'
import { calledAs, type Known, type Meant, oversees, permissionOf, recordMeant, titleOf, traceNames } from '../named.ts'

const { answer } = bindTo<unknown>()
type Explained = Out<typeof contract.explain>
type Told = Explained['capacities'][number]

/**
 * Why somebody may or may not. Everyone may ask about themselves; about others only who oversees decisions. A record that
 * the caller may not read is never named, and to one who asks about themselves it is as if it were not there.
 */
export const explainIn = (known: Known) =>
  answer(contract.explain, async (desk, { official = desk.actor.id, action, register, record }) => {
    const may = permissionOf(known, action)
    const held = (await capacitiesOf(desk, [official], desk.now)).get(official) ?? []
    const isSelf = held[0]?.official === desk.actor.id
    const shown = held.filter(({ actor }) => isSelf || oversees(desk.actor, actor))
    const [first] = shown
    if (!first) return refuse(ground(contract.refusals.unknownPerson, { official }))
    const meant = await recordMeant(desk, known, register, record)
    const names = await traceNames(desk, known)
    const told = shown.map((capacity) => explained(capacity, may, seenBy(desk.actor, capacity, may, meant), names))
    return {
      official: { id: first.official, account: first.account, name: first.name },
      permission: { name: may, title: titleOf(known, may) },
      asks: asksOf(first.actor, may),
      record: meant && meant !== 'no-record' && meant.seen && meant.row ? await nameOf(desk, meant.row) : null,
      capacities: told.toSorted((a, b) => Number(b.allowed) - Number(a.allowed)),
    }
  })

/** What may be told of the record: overseers of others are told how it stands, others only what they may see or do. */
function seenBy(caller: Actor, { official, actor }: Capacity, may: string, meant: Meant): Meant {
  if (!meant || meant === 'no-record' || meant.seen || official !== caller.id) return meant
  return traceOf(actor, may, meant.row?.place).allowed ? meant : 'no-record'
}

function explained(capacity: Capacity, may: string, meant: Meant, names: TraceNames): Told {
  const as = calledAs(capacity)
  const place = meant && meant !== 'no-record' ? meant.row?.place : undefined
  const trace = traceOf(capacity.actor, may, place)
  const steps: Told['steps'] = trace.steps.map((step) => ({ step: step.step, passed: step.passed, words: stepWords(step, names) }))
  if (meant !== 'no-record' || !trace.allowed) return { as, ...verdictOf(trace, names), steps }
  return {
    as,
    allowed: false,
    reason: 'no-record',
    verdict: words(
      `不能：${NO_RECORD.zh}。请核对编号，或请记录所属单位办理。`,
      `No: ${NO_RECORD.en}. Check its number, or ask the organ that it belongs to.`,
    ),
    steps: [...steps, { step: 'record', passed: false, words: NO_RECORD }],
  }
}

const verdictOf = (trace: Trace, names: TraceNames) => ({
  allowed: trace.allowed,
  reason: trace.reason,
  verdict: verdictWords(trace, names),
})
const NO_RECORD = words('没有这条记录，或无权查看', 'There is no such record, or it is not to be seen')

/** What the door asks beside the permission: it is answered in the act and not here. */
function asksOf({ policy }: Actor, may: string): Words[] {
  const needs = policy?.needsOf(may) ?? {}
  return [
    ...(needs.purpose ? [words('写明用途', 'state a purpose')] : []),
    ...(needs.proof ? [words(`${STEP_UP_MINUTES} 分钟内验证过身份`, `have proved who one is within ${STEP_UP_MINUTES} minutes`)] : []),
    ...(needs.inPerson ? [words('由本人办理', 'act in person')] : []),
  ]
}

async function nameOf(
  desk: Parameters<typeof readOrgansOn>[0] & { readonly today: Parameters<typeof readOrgansOn>[1] },
  row: { label: string; place: { organ?: string | null } },
) {
  const { organ } = row.place
  if (!organ) return { label: row.label, organ: null }
  const called = (await readOrgansOn(desk, desk.today)).find(({ id }) => id === organ)
  return { label: row.label, organ: called?.name ?? organ }
}
