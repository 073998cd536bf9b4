import { organNames } from '#kernel/people/desk-organs.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import type { LifeEvent, Matter } from '../matter.ts'
import { lifeEvents, matters } from '../matters/matters.ts'
import { answer } from '../store.ts'
import { cardOf, findMatter } from '../the-matter.ts'

/** How well a matter is meant by the words: by a name people use for it, by its title, by what it says; 0 not at all. */
function meant({ title, plain, also }: Pick<Matter, 'title' | 'plain' | 'also'>, q: string): number {
  const asked = q.toLowerCase()
  if (also.some((name) => name.includes(q) || q.includes(name))) return 3
  if (title.zh.includes(q) || title.en.toLowerCase().includes(asked)) return 2
  return plain.zh.includes(q) || plain.en.toLowerCase().includes(asked) ? 1 : 0
}

const found = <T extends Matter | LifeEvent>(all: readonly T[], q: string | undefined): T[] =>
  q === undefined
    ? [...all]
    : all
        .map((each) => ({ each, meant: meant(each, q) }))
        .filter(({ meant: points }) => points > 0)
        .toSorted((a, b) => b.meant - a.meant)
        .map(({ each }) => each)

export const matterList = answer(contract.matterList, async (desk, { q, topic, serves }) => {
  const names = await organNames(desk, desk.today)
  const served = found(matters, q).filter((matter) => !serves || matter.serves.includes(serves))
  const topics: Record<string, number> = {}
  for (const each of served.flatMap((matter) => matter.topics)) topics[each] = (topics[each] ?? 0) + 1
  return {
    lifeEvents: (topic || serves ? [] : found(lifeEvents, q)).map(({ id, title, plain }) => ({ id, title, plain })),
    matters: served.filter((matter) => !topic || matter.topics.includes(topic)).map((matter) => cardOf(matter, names)),
    topics,
  }
})

export const lifeEventCard = answer(contract.lifeEventCard, async (desk, { id }) => {
  const event = lifeEvents.find((each) => each.id === id) ?? refuse(ground(kernelRefusals.notFound))
  const names = await organNames(desk, desk.today)
  const { title, plain, steps } = event
  return { id, title, plain, steps: steps.map((step) => step.map((matter) => cardOf(findMatter(matter), names))) }
})
