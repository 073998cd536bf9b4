import { organNames } from '#kernel/people/desk-organs.ts'
import * as contract from '../contract.ts'
import type { Said } from '../matter.ts'
import { answer, servicesOf } from '../store.ts'
import { basisOf, cardOf, findMatter, materialOf } from '../the-matter.ts'

export const matterCard = answer(contract.matterCard, async (desk, { id, division }) => {
  const matter = findMatter(id)
  const names = await organNames(desk, desk.today)
  const { term, fee } = matter
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
    term: term ? { days: term.days, unit: term.unit, basis: basisOf(term.basis) } : null,
    applyWithin: matter.applyWithin ?? null,
    fee: fee ? { words: fee.words, basis: basisOf(fee.basis) } : null,
    visitWhy: matter.visitWhy ?? null,
    results: matter.results.map(({ title }) => title),
    questions: matter.questions.length,
    materials: matter.materials.map(materialOf),
    services: await servicesOf(desk, id, division),
  }
})

const saidBy = (said: Said | undefined) => (said ? { words: said.words, basis: basisOf(said.basis) } : null)
