// A grant with what follows from it, in one transaction: what other rooms must do is done or nothing is granted.
import type { Out } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { filled, type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { legalPersonDoor } from '#modules/resources/legal-persons/contract.ts'
import { personDoor } from '#modules/resources/population/contract.ts'
import { callable } from '#modules/services/certificates/contract.ts'
import type { Definition, Standing } from '#modules/services/items/contract.ts'
import { definitionOf, enact } from './acting.ts'
import { grant } from './contract-review.ts'
import type { GrantFacts, Hands, Known } from './effects/effect.ts'
import { effectOf } from './effects/effects.ts'
import { endPart } from './ending.ts'
import { partStates } from './fields.ts'
import { handling } from './procedure.ts'
import { reviewRefusals as no } from './review-refusals.ts'
import { hearingIsOver } from './rules/hearing.ts'
import { saidIn } from './said.ts'
import type { Write } from './store.ts'
import type { Held } from './store/acts.ts'

const mayGrant: readonly string[] = handling.moves.find(({ action }) => action === grant.name)!.from

export async function grantOne(desk: Write, action: string, held: Held & { readonly standing: Standing }, opinion?: string) {
  const { part, acts } = held
  // Before anything is written: whoever grants a second time is told so, and not what a register says of a second entry.
  const { zh: state, en: stateEn } = partStates[part.state]
  if (!mayGrant.includes(part.state)) refuse(ground(kernelRefusals.notInState, { state, stateEn }))
  refuseAny(hearingIsOver({ acts, today: desk.today, calendar: desk.calendar }))
  const outcome = await effectOf(part.matter)(handsAt(desk), await factsOf(desk, held))
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

async function factsOf(desk: Write, { application }: Held): Promise<GrantFacts> {
  const { said, childRecord } = await saidIn(desk, application)
  const { number, holder, holder_name: holderName } = application
  const labels = labelsIn(await definitionOf(desk, application), said.values)
  return { ...said, childRecord, labels, number, holder, holderName, today: desk.today }
}

function stops(...grounds: readonly Ground[]): never {
  const why = grounds.map(({ words, detail }) => filled(words.zh, detail)).join('')
  return refuse(ground(no.effectRefused, { why }), ...grounds)
}

/** Records are found by their number without a look: what is done to them stands in the register itself, with the case. */
const handsAt = (desk: Write): Hands => ({
  stops,
  async does(contract, input) {
    const { answers, refused } = await desk.perform([{ action: contract.name, input }])
    return refused ? stops(...refused) : (answers[0] as Out<typeof contract>)
  },
  persons: async (numbers) => byNumber((await desk.ask(personDoor.named, { numbers: [...numbers] })).rows),
  firms: async (numbers) => byNumber((await desk.ask(legalPersonDoor.named, { numbers: [...numbers] })).rows),
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
