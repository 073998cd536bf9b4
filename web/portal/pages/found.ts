// What the one box finds, group by group: matters for the reader's place first, life events, documents, answers, then what else the
// portal shows. The extranet searches what is large; the small lists are searched here.
import type { Answer } from '../asked.ts'
import type { Part } from '../asking.ts'
import { type Division, PROVINCE } from '../divisions.ts'
import { mapped } from '../places.ts'
import { elsewhere, type Visit } from '../visit.ts'
import { soundOf } from './places.tsx'

const SHOWN = 8

export type Hit = {
  readonly href: string
  readonly name: string
  readonly hint?: string
  readonly isOurs?: boolean
  readonly because?: string | null
}
export type Group = { readonly title: string; readonly hits: readonly Hit[]; readonly total: number; readonly all?: string | undefined }

/** All words of the query stand in the text, whatever the case. */
export function holds(text: string, q: string): boolean {
  const low = text.toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word))
}
/** What was typed: the place named in it, and what is left to look for. */
export type Sought = { readonly q: string; readonly place: Division | undefined }

export function soughtOf(v: Visit): Sought {
  const typed = (v.query.q ?? '').trim().replace(/\s+/g, ' ').slice(0, 100)
  const named = v.divisions?.namedIn(typed)
  return { q: named ? named.rest : typed, place: named?.division ?? v.division }
}
export async function found(v: Visit, { q, place }: Sought): Promise<{ readonly groups: readonly Group[]; readonly isLost: boolean }> {
  const { asking } = v
  const division = place && place.code !== PROVINCE ? { division: place.code } : {}
  const [matters, documents, replies, clauses, systems, projects, resources, organs] = await Promise.all([
    asking.part('matters', { ...division, ...(q && { q: q.slice(0, 60) }) }),
    asking.part('documents', q ? { q } : {}),
    asking.part('replies', q ? { q: q.slice(0, 60) } : {}),
    asking.part('clauses', {}),
    asking.part('systems', {}),
    asking.part('projects', {}),
    asking.part('resources', { ...(q && { q }), page: 1, size: SHOWN }),
    asking.part('organs', {}),
  ])
  asking.orAway()
  const groups = [
    ...mattersGroups(v, matters, q, place),
    ...(q ? [documentsFound(v, q, documents), repliesFound(v, replies)] : []),
    placesFound(v, q, place),
    ...(q ? records(v, q, { clauses, systems, projects, resources, organs }) : []),
  ]
  return { groups, isLost: matters.is === 'lost' }
}

/** The matters first, those near the reader above the others, each with how it is done and what it wants. */
function mattersGroups(v: Visit, part: Part<Answer<'matters'>>, q: string, place: Division | undefined): Group[] {
  const at = (path: string) => (place ? elsewhere(place.code, path) : path)
  const all = q ? at(`/items?${new URLSearchParams({ q })}`) : at('/items')
  const near = (answer: Answer<'matters'>) => answer.matters.toSorted((a, b) => Number(b.at === place?.code) - Number(a.at === place?.code))
  const how = (online: boolean, uploads: number) =>
    `${v.t(online ? 'search.online' : 'search.window')} · ${uploads === 0 ? v.t('matters.noUpload') : v.t('matters.uploads', { n: uploads })}`
  return [
    groupOf(all, v.t('matters.name'), part, (answer) =>
      (place && q ? near(answer) : answer.matters).map(({ id, title, plain, online, uploads, because }) => ({
        href: at(`/items/${id}`),
        name: v.of(title),
        hint: `${v.of(plain)} ${how(online, uploads)}`,
        isOurs: true,
        because,
      })),
    ),
    groupOf(at('/life'), v.t('column.life'), part, (answer) =>
      answer.lifeEvents.map(({ id, title, plain, because }) => ({
        href: at(`/life/${id}`),
        name: v.of(title),
        hint: v.of(plain),
        isOurs: true,
        because,
      })),
    ),
  ]
}

/** The library searches itself; how many it holds is its to say. */
const documentsFound = (v: Visit, q: string, part: Part<Answer<'documents'>>): Group => ({
  ...groupOf(`/docs?${new URLSearchParams({ q })}`, v.t('search.documents'), part, (answer) =>
    answer.documents.map(({ id, title, issuer, documentNumber }) => ({
      href: `/docs/${id}`,
      name: title,
      hint: [issuer, documentNumber].filter(Boolean).join(' '),
    })),
  ),
  total: part.is === 'here' ? part.answer.total : 0,
})

const repliesFound = (v: Visit, part: Part<Answer<'replies'>>): Group =>
  groupOf('/talk/replies', v.t('search.replies'), part, (answer) =>
    answer.replies.map(({ title, reply }) => ({ href: '/talk/replies', name: title, hint: reply.slice(0, 100) })),
  )

/** Places of the site, and divisions by name or pinyin. */
function placesFound(v: Visit, q: string, place: Division | undefined): Group {
  const named = v.query.q?.trim() ?? ''
  const low = named.toLowerCase()
  const divisions =
    place && place.code !== v.place
      ? [place]
      : low.length > 2 && /^[a-z]+$/.test(low)
        ? (v.divisions?.all.filter(({ name }) => soundOf(name).full.startsWith(low)) ?? [])
        : []
  const pages = mapped.filter(({ name, also }) => q && holds(`${v.t(name)} ${also}`, q))
  const hits = [
    ...divisions.map(({ code, name }) => ({ href: elsewhere(code, '/'), name: `${v.t('search.places')}${v.t('frame.colon')}${name}` })),
    ...pages.map(({ path, name }) => ({ href: path, name: v.t(name), isOurs: true })),
  ]
  return { title: v.t('search.pages'), hits: hits.slice(0, SHOWN), total: hits.length }
}

type Records = {
  readonly clauses: Part<Answer<'clauses'>>
  readonly systems: Part<Answer<'systems'>>
  readonly projects: Part<Answer<'projects'>>
  readonly resources: Part<Answer<'resources'>>
  readonly organs: Part<Answer<'organs'>>
}

function records(v: Visit, q: string, { clauses, systems, projects, resources, organs }: Records): Group[] {
  return [
    groupOf('/clauses', v.t('column.clauses'), clauses, (answer) => clauseHits(v, answer.clauses, q)),
    groupOf('/projects', v.t('column.projects'), projects, (answer) =>
      answer.projects
        .filter(({ name, organName }) => holds(`${name} ${organName}`, q))
        .map(({ id, name, organName }) => ({ href: `/projects/${id}`, name, hint: organName })),
    ),
    groupOf('/systems', v.t('column.systems'), systems, (answer) =>
      answer.systems
        .filter(({ name, organName, functions }) => holds([name, organName, ...functions].join(' '), q))
        .map(({ id, name, organName }) => ({ href: `/systems#s-${id}`, name, hint: organName })),
    ),
    {
      ...groupOf(`/catalogue?${new URLSearchParams({ q })}`, v.t('column.catalogue'), resources, (answer) =>
        answer.rows.map(({ id, name, abstract }) => ({ href: `/catalogue/${id}`, name, hint: abstract })),
      ),
      total: resources.is === 'here' ? resources.answer.total : 0,
    },
    groupOf('/organs', v.t('column.organs'), organs, (answer) =>
      answer.organs.filter(({ name }) => holds(name, q)).map(({ id, name }) => ({ href: `/organs/${id}`, name })),
    ),
  ]
}

const clauseHits = (v: Visit, clauses: Answer<'clauses'>['clauses'], q: string): Hit[] =>
  clauses
    .filter(({ id, words, en }) => id === q || holds(words, q) || holds(en, q))
    .map(({ id, words }) => ({ href: `/clauses/${id}`, name: v.t('clause.title', { id }), hint: words }))

/** What one room found; nothing when it gave no answer. */
function groupOf<T>(all: string | undefined, title: string, part: Part<T>, hitsOf: (answer: T) => readonly Hit[]): Group {
  const hits = part.is === 'here' ? hitsOf(part.answer) : []
  return { title, all, total: hits.length, hits: hits.slice(0, SHOWN) }
}
