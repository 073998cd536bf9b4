import { organNames } from '#kernel/people/desk-organs.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import type { Matter } from '../matter.ts'
import { lifeEvents, matters } from '../matters/matters.ts'
import { findMatters } from '../rules/find-matters.ts'
import { answer, nearestServices } from '../store.ts'
import { cardOf, findMatter } from '../the-matter.ts'

export const matterList = answer(contract.matterList, async (desk, { q, topic, serves, division }) => {
  const names = await organNames(desk, desk.today)
  const served = findMatters(matters, q).filter(({ each }) => !serves || each.serves.includes(serves))
  const topics: Record<string, number> = {}
  for (const one of served.flatMap(({ each }) => each.topics)) topics[one] = (topics[one] ?? 0) + 1
  const shown = served.filter(({ each }) => !topic || each.topics.includes(topic))
  const nearest = division === undefined ? undefined : await nearestServices(desk, division)
  return {
    lifeEvents: (topic || serves ? [] : findMatters(lifeEvents, q)).map(({ each: { id, title, plain }, because }) => ({
      id,
      title,
      plain,
      because,
    })),
    matters: shown.map(({ each, because }) => ({ ...cardOf(each, names), because, at: nearest?.get(each.id) ?? null })),
    topics,
  }
})

export const lifeEventCard = answer(contract.lifeEventCard, async (desk, { id }) => {
  const event = lifeEvents.find((each) => each.id === id) ?? refuse(ground(kernelRefusals.notFound))
  const names = await organNames(desk, desk.today)
  const { title, plain, steps } = event
  return { id, title, plain, steps: steps.map((step) => step.map((matter) => stepOf(findMatter(matter), names))) }
})

const stepOf = (matter: Matter, names: ReadonlyMap<string, string>) => ({
  ...cardOf(matter, names),
  term: matter.term ? { days: matter.term.days, unit: matter.term.unit } : null,
  fee: matter.fee?.words ?? null,
})
