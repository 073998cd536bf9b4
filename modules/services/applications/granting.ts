// A grant with what follows from it, in one transaction: what other rooms must do is done or nothing is granted.
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { filled, type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { addDays, type Day, dayInChinese } from '#kernel/time/day.ts'
import { legalPersonDoor } from '#modules/resources/legal-persons/contract.ts'
import { personDoor } from '#modules/resources/population/contract.ts'
import { call, callable } from '#modules/services/certificates/contract.ts'
import type { Definition, Standing } from '#modules/services/items/contract.ts'
import { definitionOf, enact } from './acting.ts'
import { grant, renewBySilence } from './contract-review.ts'
import type { GrantFacts, Hands, Known } from './effects/effect.ts'
import { effectOf } from './effects/effects.ts'
import { endPart } from './ending.ts'
import { partStates } from './fields.ts'
import { handling } from './procedure.ts'
import { reviewRefusals as no } from './review-refusals.ts'
import { hearingIsOver } from './rules/hearing.ts'
import { saidIn } from './said.ts'
import type { Write } from './store.ts'
import { type Held, movePart } from './store/acts.ts'

const from = (action: string): readonly string[] => handling.moves.find((move) => move.action === action)!.from
const mayGrant = from(grant.name)
const mayRenew = from(renewBySilence.name)

type Clocked = Held & { readonly standing: Standing }

/** Granted in words; whoever comes after the permit has ended finds it prolonged by the law and can only say so. */
export async function grantOne(desk: Write, action: string, held: Clocked, opinion?: string) {
  const { part, acts, standing } = held
  if (standing.renewed) return renewOne(desk, renewBySilence.name, held, standing.renewed.on)
  // Before anything is written: whoever grants a second time is told so, and not what a register says of a second entry.
  demandState(part, mayGrant)
  refuseAny(hearingIsOver({ acts, today: desk.today, calendar: desk.calendar }))
  const outcome = await effectOf(part.matter)(handsAt(desk, held), await factsOf(desk, held, desk.today))
  const { moved, answer } = await enact(desk, held, {
    action,
    act: 'grant',
    to: 'granted',
    given: { ...(opinion && { opinion }) },
    outcome,
  })
  await endPart(desk, action, moved)
  return answer
}

/** 行政许可法 第50条第2款: what was not decided by the last day counts as prolonged from the day after. */
export async function renewOne(desk: Write, action: string, held: Clocked, ended: Day) {
  demandState(held.part, mayRenew)
  const outcome = await effectOf(held.part.matter)(handsAt(desk, held), await factsOf(desk, held, addDays(ended, 1)))
  const text = `原许可有效期到${dayInChinese(ended)}，期满前没有作出是否准予延续的决定，根据《中华人民共和国行政许可法》第五十条第二款的规定，视为准予延续。`
  const acts = [{ kind: 'decided' as const, on: ended, text, detail: { granted: true, bySilence: true, letter: '准予延续通知书' } }]
  const moved = await movePart(desk, held, { action, to: 'granted', acts, outcome })
  await endPart(desk, action, moved)
  return { state: moved.part.state, letter: held.acts.length + 1 }
}

function demandState({ state }: Held['part'], allowed: readonly string[]): void {
  const { zh, en } = partStates[state]
  if (!allowed.includes(state)) refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
}

async function factsOf(desk: Write, { application, part }: Held, renewedFrom: Day): Promise<GrantFacts> {
  const { said, childRecord } = await saidIn(desk, application)
  const { number, holder, holder_name: holderName } = application
  const labels = labelsIn(await definitionOf(desk, application), said.values)
  const renews = part.renews === null ? undefined : { certificate: part.renews, from: renewedFrom }
  return { ...said, childRecord, labels, number, holder, holderName, today: desk.today, renews }
}

function stops(...grounds: readonly Ground[]): never {
  const why = grounds.map(({ words, detail }) => filled(words.zh, detail)).join('')
  return refuse(ground(no.effectRefused, { why }), ...grounds)
}

/** Records are found by their number without a look: what is done to them stands in the register itself, with the case. */
const handsAt = (desk: Write, { application: { number: application }, part: { organ } }: Held): Hands => ({
  stops,
  async does(contract, input) {
    const { answers, refused } = await desk.perform([{ action: contract.name, input }])
    return refused ? stops(...refused) : (answers[0] as Out<typeof contract>)
  },
  persons: async (numbers) => byNumber((await desk.ask(personDoor.named, { numbers: [...numbers] })).rows),
  firms: async (numbers) => byNumber((await desk.ask(legalPersonDoor.named, { numbers: [...numbers] })).rows),
  certificate: async (holder, certificate) => (await desk.ask(call, { holder, certificate, application, organ })).found,
  async certificates(holder, kind) {
    return (await desk.ask(callable, { holder, kind })).certificates
  },
})

const byNumber = (rows: readonly { number: string; id: string; fields: unknown }[]): ReadonlyMap<string, Known> =>
  new Map(rows.map(({ number, id, fields }) => [number, { id, fields: fields as Known['fields'] }]))

/** What the form calls each value that was chosen from a list. */
const labelsIn = ({ sections }: Definition, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    sections
      .flatMap(({ fields }) => fields)
      .flatMap(({ id, options }) => options.filter(({ value }) => value === values[id]).map(({ label }) => [id, label.zh])),
  )
