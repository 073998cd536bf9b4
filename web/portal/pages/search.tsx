// Search over everything the portal shows. The extranet searches the catalogue; the small lists are searched here.
import type { Answer } from '../asked.ts'
import type { Part } from '../asking.ts'
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
  const [matters, clauses, systems, projects, resources, organs] = await Promise.all([
    asking.part('matters', { q: q.slice(0, 60) }),
    asking.part('clauses', {}),
    asking.part('systems', {}),
    asking.part('projects', {}),
    asking.part('resources', { q, page: 1, size: SHOWN }),
    asking.part('organs', {}),
  ])
  asking.orAway()
  return [
    placesGroup(
      v,
      mapped.filter(({ name, also }) => holds(`${v.t(name)} ${also}`, q)),
    ),
    groupOf(`/items?${new URLSearchParams({ q })}`, v.t('column.matters'), matters, ({ lifeEvents, matters: found }) => [
      ...lifeEvents.map(({ id, title, plain }) => ({ href: `/life/${id}`, name: v.of(title), hint: v.of(plain), isOurs: true })),
      ...found.map(({ id, title, plain }) => ({ href: `/items/${id}`, name: v.of(title), hint: v.of(plain), isOurs: true })),
    ]),
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
function groupOf<T>(all: string, title: string, part: Part<T>, hitsOf: (answer: T) => readonly Hit[]): Group {
  const hits = part.is === 'here' ? hitsOf(part.answer) : []
  return { title, all, total: hits.length, hits: hits.slice(0, SHOWN) }
}

const GroupOf = ({ v, group: { title, hits, total, all } }: { v: Visit; group: Group }) => (
  <section>
    <h2>{title}</h2>
    <ul className="lines">
      {hits.map(({ href, name, hint, isOurs }) => (
        <li key={href}>
          <a href={href}>{isOurs ? name : <Zh v={v}>{name}</Zh>}</a>
          {hint && <p>{isOurs ? hint : <Zh v={v}>{hint}</Zh>}</p>}
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
