import { refuseAny } from '#kernel/refusal/refusal.ts'
import { errandDefinition } from '../contract.ts'
import type { FormField, Material, Typed } from '../matter.ts'
import { definitionOf } from '../definition-as-data.ts'
import { guide } from '../rules/guide.ts'
import { answer, servicesFor } from '../store.ts'
import { basisOf, findErrand } from '../the-matter.ts'

export const definition = answer(errandDefinition, async (desk, { id, division, answers, typed }) => {
  const errand = findErrand(id)
  const said = Object.fromEntries(answers.map((text) => text.split(':') as [string, string]))
  const { grounds, guided } = guide(errand, said)
  refuseAny(grounds)
  const given = guided.at === 'question' ? { ...errand.given, ...said } : guided.given
  const isAsked = ({ when }: FormField) => !when || when(given, typed as Typed)
  const isNeeded = ({ when }: Material) => !when || when(given)
  const services = await servicesFor(
    desk,
    errand.parts.map(({ matter }) => matter.id),
    division,
  )
  return {
    id: errand.id,
    kind: errand.kind,
    title: errand.title,
    version: definitionOf(errand).digest,
    answers: given,
    serves: [...new Set(errand.parts.flatMap(({ matter }) => matter.serves))],
    open: guided.at === 'question' ? guided.question.id : null,
    barred: guided.at === 'barred' ? { why: guided.bar.why, instead: guided.bar.instead, basis: basisOf(guided.bar.basis) } : null,
    sections: errand.form
      .map(({ id: section, title, fields }) => ({ id: section, title, fields: fields.filter(isAsked).map(fieldOf) }))
      .filter(({ fields }) => fields.length > 0),
    materials: errand.materials.filter(isNeeded).map(materialOf),
    parts: errand.parts.map(({ matter, step }) => {
      const service = services.get(matter.id)
      const { term } = matter
      return {
        matter: matter.id,
        title: matter.title,
        step,
        organ: service?.organ ?? matter.organ,
        kind: matter.kind,
        topics: [...matter.topics],
        licensing: term?.licensing === true,
        days: term?.days ?? null,
        unit: term?.unit ?? 'working',
        promise: service?.promise ?? null,
        basis: matter.basis.map(basisOf),
        termBasis: term ? basisOf(term.basis) : null,
        renews: matter.renews ? { ...matter.renews, earliest: matter.renews.earliest ?? null, basis: basisOf(matter.renews.basis) } : null,
        materials: matter.materials.filter(isNeeded).map((material) => material.id),
        sections: matter.form.map((section) => section.id),
        results: matter.results.map(({ title, certificate }) => ({ title, certificate: certificate ?? null })),
      }
    }),
  }
})

const fieldOf = ({ id, title, hint, kind, shape, options, codes, max, optional, held }: FormField) => ({
  id,
  title,
  hint: hint ?? null,
  kind,
  shape: shape ?? null,
  options: Object.entries(options ?? {}).map(([value, label]) => ({ value, label })),
  codes: codes ?? null,
  max: max ?? (kind === 'long-text' ? 2000 : 200),
  optional: optional ?? false,
  held: held ?? null,
})

const materialOf = ({ id, title, issuer, supply, why }: Material) => ({
  id,
  title,
  issuer,
  supply: supply.from,
  why: why ?? null,
  register: supply.from === 'base' ? supply.register : null,
  fields: supply.from === 'base' ? [...supply.fields] : [],
  certificate: supply.from === 'certificate' ? supply.certificate : null,
})
