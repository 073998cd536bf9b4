// Search over everything the portal shows. The extranet searches the catalogue; the small lists are searched here.
import type { Page } from '../page.ts'
import { Title } from '../parts/blocks.tsx'
import { Zh } from '../parts/text.tsx'
import { mapped } from '../places.ts'
import type { Visit } from '../visit.ts'

const SHOWN = 8

type Hit = { readonly href: string; readonly name: string; readonly hint?: string; readonly isOurs?: boolean }
type Group = { readonly title: string; readonly hits: readonly Hit[]; readonly total: number; readonly all?: string }

/** All words of the query stand in the text, whatever the case. */
export function holds(text: string, q: string): boolean {
  const low = text.toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word))
}

export async function search(v: Visit): Promise<Page> {
  const q = (v.query.q ?? '').trim().replace(/\s+/g, ' ').slice(0, 100)
  const groups = q ? (await found(v, q)).filter(({ total }) => total > 0) : []
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return {
    title: q ? v.t('search.title', { q }) : v.t('column.search'),
    description: v.t('home.hint'),
    body: (
      <div className="hits">
        <Title lead={q ? (total > 0 ? v.t('search.found', { n: total }) : v.t('search.nothing', { q })) : v.t('search.blank')}>
          {q ? v.t('search.title', { q }) : v.t('column.search')}
        </Title>
        {groups.map((group) => (
          <GroupOf key={group.title} v={v} group={group} />
        ))}
        {total === 0 && (
          <GroupOf
            v={v}
            group={placesGroup(
              v,
              mapped.filter(({ path }) => path !== '/search'),
            )}
          />
        )}
      </div>
    ),
  }
}

function placesGroup(v: Visit, some: typeof mapped): Group {
  return {
    title: v.t('search.pages'),
    hits: some.map(({ path, name }) => ({ href: path, name: v.t(name), isOurs: true })),
    total: some.length,
  }
}

async function found(v: Visit, q: string): Promise<Group[]> {
  const { asking } = v
  const [clauses, systems, projects, resources, organs] = await Promise.all([
    asking.part('clauses', {}),
    asking.part('systems', {}),
    asking.part('projects', {}),
    asking.part('resources', { q, page: 1, size: SHOWN }),
    asking.part('organs', {}),
  ])
  asking.orAway()
  const group = (title: string, hits: readonly Hit[], total = hits.length, all?: string): Group => ({
    title,
    hits: hits.slice(0, SHOWN),
    total,
    ...(all && { all }),
  })
  return [
    placesGroup(
      v,
      mapped.filter(({ name, also }) => holds(`${v.t(name)} ${also}`, q)),
    ),
    clauses.is === 'here'
      ? group(
          v.t('column.clauses'),
          clauses.answer.clauses
            .filter(({ id, words, en }) => id === q || holds(words, q) || holds(en, q))
            .map(({ id, words }) => ({ href: `/clauses/${id}`, name: v.t('clause.title', { id }), hint: words })),
          undefined,
          '/clauses',
        )
      : empty,
    projects.is === 'here'
      ? group(
          v.t('column.projects'),
          projects.answer.projects
            .filter(({ name, organName }) => holds(`${name} ${organName}`, q))
            .map(({ id, name, organName }) => ({ href: `/projects/${id}`, name, hint: organName })),
          undefined,
          '/projects',
        )
      : empty,
    systems.is === 'here'
      ? group(
          v.t('column.systems'),
          systems.answer.systems
            .filter(({ name, organName, functions }) => holds([name, organName, ...functions].join(' '), q))
            .map(({ id, name, organName }) => ({ href: `/systems#s-${id}`, name, hint: organName })),
          undefined,
          '/systems',
        )
      : empty,
    resources.is === 'here'
      ? group(
          v.t('column.catalogue'),
          resources.answer.rows.map(({ id, name, abstract }) => ({ href: `/catalogue/${id}`, name, hint: abstract })),
          resources.answer.total,
          `/catalogue?${new URLSearchParams({ q })}`,
        )
      : empty,
    organs.is === 'here'
      ? group(
          v.t('column.organs'),
          organs.answer.organs.filter(({ name }) => holds(name, q)).map(({ id, name }) => ({ href: `/organs/${id}`, name })),
          undefined,
          '/organs',
        )
      : empty,
  ]
}

const empty: Group = { title: '', hits: [], total: 0 }

const GroupOf = ({ v, group: { title, hits, total, all } }: { v: Visit; group: Group }) => (
  <section>
    <h2>{title}</h2>
    <ul className="lines">
      {hits.map(({ href, name, hint, isOurs }) => (
        <li key={href}>
          <a href={href}>{isOurs ? name : <Zh v={v}>{name}</Zh>}</a>
          {hint && (
            <p>
              <Zh v={v}>{hint}</Zh>
            </p>
          )}
        </li>
      ))}
    </ul>
    {all && total > hits.length && (
      <p>
        <a href={all}>{v.t('search.moreOf', { n: total })}</a>
      </p>
    )}
  </section>
)
