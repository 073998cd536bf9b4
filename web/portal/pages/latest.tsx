// The list of what was made public lately, for the home page and 政务公开.
import { DayText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { latestOf, type News } from './news.ts'

export type LatestNews = { readonly news: readonly News[]; readonly isLost: boolean }

export async function askLatest(v: Visit): Promise<LatestNews> {
  const [projects, systems, plan, resources] = await Promise.all([
    v.asking.part('projects', {}),
    v.asking.part('systems', {}),
    v.asking.part('plan', {}),
    v.asking.part('resources', { page: 1, size: 20 }),
  ])
  return {
    news: latestOf({ projects, systems, plan, resources }, v.today),
    isLost: [projects, systems, plan, resources].some(({ is }) => is === 'lost'),
  }
}

export const Latest = ({ v, latest: { news, isLost } }: { v: Visit; latest: LatestNews }) => (
  <section aria-labelledby="latest">
    <h2 id="latest">{v.t('home.latest')}</h2>
    {isLost && <p className="quiet">{v.t('frame.lost')}</p>}
    {news.length === 0 && !isLost && <p className="quiet">{v.t('home.latestNone')}</p>}
    <ul className="lines latest">
      {news.map(({ day, what, name, href }) => (
        <li key={what + href}>
          <DayText v={v} day={day} />
          <div>
            <a href={href}>
              <Zh v={v}>{name}</Zh>
            </a>
            <p>{v.t(what)}</p>
          </div>
        </li>
      ))}
    </ul>
    <p className="onward">
      <a href="/openness">{v.t('column.openness')}</a>
    </p>
  </section>
)
