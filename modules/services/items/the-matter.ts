// Matters as the questions answer them.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Answers, Bar, Basis, FormSection, LifeEvent, Matter, Material, Question } from './matter.ts'
import { lifeEvents, matters } from './matters/matters.ts'

const byId = new Map(matters.map((matter) => [matter.id, matter]))

export const findMatter = (id: string): Matter => byId.get(id) ?? refuse(ground(kernelRefusals.notFound))

/** What can be applied for: a matter by itself, or the matters of a life event on one form. */
export type Errand = {
  readonly id: string
  readonly kind: 'matter' | 'life-event'
  readonly title: Matter['title']
  readonly questions: readonly Question[]
  readonly bars: readonly Bar[]
  readonly materials: readonly Material[]
  readonly form: readonly FormSection[]
  /** Answers that nobody is asked for. */
  readonly given: Answers
  readonly parts: readonly { readonly matter: Matter; readonly step: number }[]
}

const errands = new Map<string, Errand>([
  ...matters.map((matter) => [matter.id, { ...matter, kind: 'matter', given: {}, parts: [{ matter, step: 1 }] }] as [string, Errand]),
  ...lifeEvents.map((event) => [event.id, joined(event)] as [string, Errand]),
])

export const findErrand = (id: string): Errand => errands.get(id) ?? refuse(ground(kernelRefusals.notFound))

/** One form of several matters: a question, a material and a field of the same id are there once. */
function joined({ id, title, steps, given = {} }: LifeEvent): Errand {
  const parts = steps.flatMap((step, i) => step.map((name) => ({ matter: byId.get(name)!, step: i + 1 })))
  const all = parts.map(({ matter }) => matter)
  const sections = new Map<string, FormSection>()
  const seen = new Set<string>()
  for (const section of all.flatMap(({ form }) => form)) {
    const fresh = section.fields.filter((field) => !seen.has(field.id))
    for (const field of fresh) seen.add(field.id)
    const known = sections.get(section.id)
    sections.set(section.id, { ...section, fields: [...(known?.fields ?? []), ...fresh] })
  }
  return {
    id,
    kind: 'life-event',
    title,
    questions: once(all.flatMap(({ questions }) => questions)).filter((question) => !Object.hasOwn(given, question.id)),
    bars: all.flatMap(({ bars }) => bars),
    materials: once(all.flatMap(({ materials }) => materials)),
    form: [...sections.values()],
    given,
    parts,
  }
}

function once<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()]
}

export const cardOf = ({ id, title, plain, organ, kind, channels, materials, visits }: Matter, names: ReadonlyMap<string, string>) => ({
  id,
  title,
  plain,
  organ,
  organName: names.get(organ) ?? organ,
  kind,
  online: channels.includes('2'),
  uploads: materials.filter(({ supply }) => supply.from === 'upload').length,
  visits,
})

export const materialOf = ({ id, title, issuer, supply, why, when }: Material) => ({
  id,
  title,
  issuer,
  supply: supply.from,
  why: why ?? null,
  always: when === undefined,
})

export const basisOf = ({ law, article, remark }: Basis) => ({ law, article, remark: remark ?? null })
