// One box over everything (P2). A place named in the words is the place looked at; what cannot be found can be told.
import type { Page } from '../page.ts'
import { Title } from '../parts/blocks.tsx'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { found, type Group, soughtOf } from './found.ts'
import { As } from './matters.tsx'
import { Topics } from './topics.tsx'

export async function search(v: Visit): Promise<Page> {
  const typed = (v.query.q ?? '').trim()
  const sought = soughtOf(v)
  const answer = typed ? await found(v, sought) : undefined
  const groups = (answer?.groups ?? []).filter(({ total }) => total > 0)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const title = typed ? v.t('search.title', { q: typed.slice(0, 100) }) : v.t('column.search')
  return {
    title,
    description: v.t('home.askHint'),
    body: (
      <div className="hits">
        <Title lead={typed ? (total > 0 ? v.t('search.found', { n: total }) : v.t('search.nothing', { q: typed })) : v.t('home.askHint')}>
          {title}
        </Title>
        {v.query.told !== undefined && (
          <p role="status" className="note">
            {v.t('search.wishTold')}
          </p>
        )}
        {sought.place && total > 0 && (
          <p className="quiet">
            {v.t('search.here', { place: sought.place.name })} <a href="/places">{v.t('column.places')}</a>
          </p>
        )}
        {answer?.isLost && <p role="status">{v.t('frame.lost')}</p>}
        {groups.map((group) => (
          <GroupOf key={group.title} v={v} group={group} />
        ))}
        {(total === 0 || answer?.isLost) && <Otherwise v={v} typed={typed} />}
      </div>
    ),
  }
}

/** Nothing was found, or nothing could be looked for: words to try, the tree of topics, and a line to tell us what was wanted. */
export const Otherwise = ({ v, typed, fault }: { v: Visit; typed: string; fault?: string }) => (
  <>
    <section>
      <h2>{v.t('search.try')}</h2>
      <ul className="often">
        {v
          .t('search.words')
          .split('|')
          .map((word) => (
            <li key={word}>
              <a href={`/search?${new URLSearchParams({ q: word })}`}>{word}</a>
            </li>
          ))}
      </ul>
    </section>
    {typed && <Wish v={v} typed={typed} fault={fault} />}
    <section>
      <h2>{v.t('column.topics')}</h2>
      <Topics v={v} />
    </section>
  </>
)

const Wish = ({ v, typed, fault }: { v: Visit; typed: string; fault: string | undefined }) => (
  <section>
    <h2>{v.t('search.wish')}</h2>
    <form method="post" action="/search/wish" className="ask" noValidate>
      <div>
        <label htmlFor="words" className="unseen">
          {v.t('search.wish')}
        </label>
        <input id="words" name="words" maxLength={100} defaultValue={typed.slice(0, 100)} aria-describedby="wish-hint" />
      </div>
      <button>{v.t('search.wishSend')}</button>
    </form>
    {fault && (
      <p role="alert" className="fault">
        {fault}
      </p>
    )}
    <p className="quiet" id="wish-hint">
      {v.t('search.wishHint')}
    </p>
  </section>
)
const GroupOf = ({ v, group: { title, hits, total, all } }: { v: Visit; group: Group }) => (
  <section>
    <h2>{title}</h2>
    <ul className="lines">
      {hits.map(({ href, name, hint, isOurs, because = null }) => (
        <li key={href + name}>
          <a href={href}>{isOurs ? name : <Zh v={v}>{name}</Zh>}</a>
          <As v={v} because={because} />
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
