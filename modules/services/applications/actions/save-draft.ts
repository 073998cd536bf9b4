import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Words } from '#kernel/text/text.ts'
import { seenDraft } from '../applicant.ts'
import { saveDraft as contract } from '../contract.ts'
import { definitionFor } from '../drawing.ts'
import { refusals } from '../refusals.ts'
import { type AskedField, fieldFits } from '../rules/field-fits.ts'
import { tidied } from '../rules/tidied.ts'
import { changeDraft, on } from '../store.ts'

export const saveDraft = on(contract, async (desk, { id, version, values, telephone }) => {
  const draft = await seenDraft(desk, { id, version })
  const given = valuesIn(values)
  const plain = Object.fromEntries(given.map(([field, value]) => [field, typeof value === 'string' ? value : '']))
  // What is asked may rest on what is typed: a field counts as known before and after.
  const [after, before] = [await definitionFor(desk, { ...draft, typed: { ...draft.typed, ...plain } }), await definitionFor(desk, draft)]
  const known = new Map(
    [before, after].flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map((field) => [field.id, field]))),
  )
  const typed = new Map(Object.entries(draft.typed))
  const wrong: { field: string; text: Words }[] = []
  for (const [name, value] of given) {
    const field = known.get(name)
    if (!field) refuse(ground(refusals.fieldUnknown, { field: name.slice(0, 40) }, `/values/${name.slice(0, 40)}`))
    const kept = keptOf(field, value)
    typed.set(name, kept.value)
    if (kept.wrong) wrong.push({ field: name, text: kept.wrong })
  }
  const next = await changeDraft(desk, draft, { typed: Object.fromEntries(typed), ...(telephone !== undefined && { telephone }) })
  desk.touch(`applications.draft/${id}`, { version }, { version: next })
  return { version: next, wrong }
})

/** A contract says of JSON only that it is some: what is no set of values by field has none. */
const valuesIn = (values: unknown): [string, unknown][] =>
  typeof values === 'object' && values !== null && !Array.isArray(values)
    ? Object.entries(values)
    : refuse(ground(refusals.fieldUnknown, { field: String(values).slice(0, 40) }, '/values'))

function keptOf(field: AskedField, given: unknown): { value: string; wrong: Words | undefined } {
  const { value, lost } = tidied(field, given)
  return { value, wrong: lost ?? fieldFits(field, value) }
}
