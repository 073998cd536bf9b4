// What was made public lately, over all rooms, newest first.
import type { Answer } from '../asked.ts'
import type { Part } from '../asking.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import type { Visit } from '../visit.ts'
import { askedFor, placeOfReply } from './docs/asked-for.ts'

export type News = { readonly day: string; readonly what: WordKey; readonly name: string; readonly href: string }

export type LatestNews = { readonly news: readonly News[]; readonly isLost: boolean }

export async function askLatest(v: Visit): Promise<LatestNews> {
  const [documents, projects, systems, plan, resources, disclosed] = await Promise.all([
    v.asking.part('newestDocuments', {}),
    v.asking.part('projects', {}),
    v.asking.part('systems', {}),
    v.asking.part('plan', {}),
    v.asking.part('resources', { page: 1, size: 20 }),
    v.asking.part('disclosed', {}),
  ])
  return {
    news: latestOf({ documents, projects, systems, plan, resources, disclosed }, v.today),
    isLost: [documents, projects, systems, plan, resources, disclosed].some(({ is }) => is === 'lost'),
  }
}

type Rooms = {
  readonly documents: Part<Answer<'newestDocuments'>>
  readonly projects: Part<Answer<'projects'>>
  readonly systems: Part<Answer<'systems'>>
  readonly plan: Part<Answer<'plan'>>
  readonly resources: Part<Answer<'resources'>>
  readonly disclosed: Part<Answer<'disclosed'>>
}

export function latestOf({ documents, projects, systems, plan, resources, disclosed }: Rooms, today: string, most = 7): News[] {
  const news: News[] = []
  const tell = (day: string | null | undefined, what: WordKey, name: string, href: string) => {
    if (day && day <= today) news.push({ day, what, name, href })
  }
  if (documents.is === 'here')
    for (const { id, title, publishedAt } of documents.answer.documents)
      tell(publishedAt && dayAt(publishedAt as Instant), 'home.documentPublished', title, `/docs/${id}`)
  if (disclosed.is === 'here')
    for (const { id, wanted, reply } of disclosed.answer.replies) tell(reply.on, 'home.replyPublished', askedFor(wanted), placeOfReply(id))
  if (projects.is === 'here')
    for (const { id, name, approvedOn, acceptedOn } of projects.answer.projects) {
      tell(approvedOn, 'home.projectApproved', name, `/projects/${id}`)
      tell(acceptedOn, 'home.projectAccepted', name, `/projects/${id}`)
    }
  if (systems.is === 'here')
    for (const { id, name, listedAt } of systems.answer.systems) tell(listedAt, 'home.systemListed', name, `/systems#s-${id}`)
  if (resources.is === 'here')
    for (const { id, name, publishedOn } of resources.answer.rows) tell(publishedOn, 'home.resourcePublished', name, `/catalogue/${id}`)
  if (plan.is === 'here') for (const { title, publishedOn } of plan.answer.editions) tell(publishedOn, 'home.planPublished', title, '/plan')
  return news.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, most)
}
