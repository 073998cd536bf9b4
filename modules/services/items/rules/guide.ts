// The guide of a matter: pure. From the answers given so far it says the next question, or the personal list: which materials,
// in which of their four states, or why the matter cannot be had and what to do instead.
import type { Words } from '#kernel/text/text.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import type { Answers, Bar, Material, Question } from '../matter.ts'
import { refusals } from '../refusals.ts'

export type Guided =
  | { readonly at: 'question'; readonly question: Question; readonly step: number; readonly most: number }
  | { readonly at: 'barred'; readonly bar: Bar; readonly given: Answers }
  | { readonly at: 'list'; readonly materials: readonly Material[]; readonly given: Answers }

/** What is guided: a matter, or the matters of a life event joined, which gives some answers itself. */
export type Guidable = {
  readonly questions: readonly Question[]
  readonly bars: readonly Bar[]
  readonly materials: readonly Material[]
  readonly given?: Answers
}

/** Answers to questions that are not asked (any more) count for nothing; an answer that is no option is a ground. */
export function guide(matter: Guidable, answers: Answers): { readonly grounds: Ground[]; readonly guided: Guided } {
  const given: Record<string, string> = { ...matter.given }
  const grounds: Ground[] = []
  let step = 0
  for (const question of matter.questions) {
    if (question.when && !question.when(given)) continue
    step += 1
    const answer = answers[question.id]
    if (answer === undefined) return { grounds, guided: { at: 'question', question, step, most: matter.questions.length } }
    if (!Object.hasOwn(question.options, answer)) {
      grounds.push(unknown(question, answer))
      return { grounds, guided: { at: 'question', question, step, most: matter.questions.length } }
    }
    given[question.id] = answer
    const bar = matter.bars.find(({ when }) => when(given))
    if (bar) return { grounds, guided: { at: 'barred', bar, given } }
  }
  return { grounds, guided: { at: 'list', given, materials: matter.materials.filter(({ when }) => !when || when(given)) } }
}

const unknown = ({ id, text, options }: Question, answer: string): Ground =>
  ground(
    refusals.answerUnknown,
    { question: text.zh, questionEn: text.en, answer: answer.slice(0, 40), options: namesOf(Object.values(options)) },
    id,
  )

const namesOf = (all: readonly Words[]): string[] => all.map(({ zh }) => zh)
