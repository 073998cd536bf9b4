import { refuseAny } from '#kernel/refusal/refusal.ts'
import { guideStep } from '../contract.ts'
import { guide } from '../rules/guide.ts'
import { answer } from '../store.ts'
import { basisOf, findErrand, materialOf } from '../the-matter.ts'

export const guideAnswer = answer(guideStep, async (_desk, { id, answers = [] }) => {
  const matter = findErrand(id)
  const said = Object.fromEntries(answers.map((text) => text.split(':') as [string, string]))
  const { grounds, guided } = guide(matter, said)
  refuseAny(grounds)
  const given = guided.at === 'question' ? said : guided.given
  const answered = matter.questions.filter(
    (question) => Object.hasOwn(given, question.id) && !(guided.at === 'question' && guided.question.id === question.id),
  )
  return {
    title: matter.title,
    kind: matter.kind,
    serves: [...new Set(matter.parts.flatMap(({ matter: one }) => one.serves))],
    given: answered.map((question) => {
      const value = given[question.id]!
      return { id: question.id, question: question.text, value, answer: question.options[value]! }
    }),
    ask:
      guided.at === 'question'
        ? {
            id: guided.question.id,
            text: guided.question.text,
            step: guided.step,
            most: guided.most,
            options: Object.entries(guided.question.options).map(([value, label]) => ({ value, label })),
          }
        : null,
    barred: guided.at === 'barred' ? { why: guided.bar.why, instead: guided.bar.instead, basis: basisOf(guided.bar.basis) } : null,
    materials: guided.at === 'list' ? guided.materials.map(materialOf) : null,
  }
})
