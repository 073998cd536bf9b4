import { organNames } from '#kernel/people/desk-organs.ts'
import { dayAt } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import type { Said } from '../matter.ts'
import { definitionOf } from '../definition-as-data.ts'
import { answer, servicesOf } from '../store.ts'
import { newestVersion } from '../store/versions.ts'
import { basisOf, cardOf, findErrand, findMatter, materialOf } from '../the-matter.ts'

export const matterCard = answer(contract.matterCard, async (desk, { id, division }) => {
  const matter = findMatter(id)
  const names = await organNames(desk, desk.today)
  const { digest } = definitionOf(findErrand(id))
  const newest = await newestVersion(desk, id)
  const { term, fee } = matter
  const services = await servicesOf(desk, id, division)
  return {
    ...cardOf(matter, names),
    handling: matter.handling,
    levels: [...matter.levels],
    channels: [...matter.channels],
    basis: matter.basis.map(basisOf),
    content: saidBy(matter.content),
    competence: saidBy(matter.competence),
    special: (matter.special ?? []).map(({ kind, words, basis }) => ({ kind, words, basis: basisOf(basis) })),
    intermediary: saidBy(matter.intermediary),
    quota: saidBy(matter.quota),
    version: { digest, from: newest?.digest === digest ? newest.from : null },
    term: term ? { days: term.days, unit: term.unit, basis: basisOf(term.basis) } : null,
    applyWithin: matter.applyWithin ?? null,
    fee: fee ? { words: fee.words, basis: basisOf(fee.basis) } : null,
    visitWhy: matter.visitWhy ?? null,
    results: matter.results.map(({ title }) => title),
    certificates: matter.results.flatMap(({ certificate }) => certificate ?? []),
    questions: matter.questions.length,
    materials: matter.materials.map(materialOf),
    services: services.filter(({ state }) => state === 'offered').map(({ state: _, updated_at: __, ...service }) => service),
    withdrawn: services
      .filter(({ state }) => state === 'withdrawn')
      .map(({ division: at, updated_at }) => ({ division: at, on: dayAt(updated_at) })),
  }
})

const saidBy = (said: Said | undefined) => (said ? { words: said.words, basis: basisOf(said.basis) } : null)
