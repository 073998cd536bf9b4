// A grant with what follows from it, in one transaction: what other rooms must do is done or nothing is granted.
import type { Definition, Standing } from '#modules/services/items/contract.ts'
import { filled, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { definitionOf, enact } from './acting.ts'
import { endPart } from './ending.ts'
import { reviewRefusals as no } from './review-refusals.ts'
import { effectOf } from './rules/effects.ts'
import { hearingIsOver } from './rules/hearing.ts'
import { saidIn } from './said.ts'
import type { Write } from './store.ts'
import type { Held } from './store/acts.ts'

export async function grantOne(desk: Write, action: string, held: Held & { readonly standing: Standing }, opinion?: string) {
  const { part, application, acts } = held
  refuseAny(hearingIsOver({ acts, today: desk.today, calendar: desk.calendar }))
  const { said, childRecord } = await saidIn(desk, application)
  const labels = labelsIn(await definitionOf(desk, application), said.values)
  const effect = effectOf(part, { ...said, childRecord, labels, number: application.number, holder: application.holder })
  const done = effect.works.length > 0 ? await desk.perform(effect.works) : { answers: [] }
  if (done.refused) {
    const why = done.refused.map(({ words, detail }) => filled(words.zh, detail)).join('')
    refuse(ground(no.effectRefused, { why }), ...done.refused)
  }
  const outcome = effect.outcome(done.answers)
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

/** What the form calls each value that was chosen from a list. */
const labelsIn = ({ sections }: Definition, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    sections
      .flatMap(({ fields }) => fields)
      .flatMap(({ id, options }) => options.filter(({ value }) => value === values[id]).map(({ label }) => [id, label.zh])),
  )
