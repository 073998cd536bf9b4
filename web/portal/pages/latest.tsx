// The list of what was made public lately, for the home page and 政务公开.
import { DayText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import type { LatestNews } from './news.ts'

export const Latest = ({ v, latest: { news, isLost }, more }: { v: Visit; latest: LatestNews; more?: boolean }) => (
  <section aria-labelledby="latest">
    <h2 id="latest">{v.t('home.latest')}</h2>
    {isLost && <p className="quiet">{v.t('frame.lost')}</p>}
    {news.length === 0 && !isLost && <p className="quiet">{v.t('home.latestNone')}</p>}
    {news.length > 0 && (
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
    )}
    {more && (
      <p className="onward">
        <a href="/openness">{v.t('home.latestAll')}</a>
      </p>
    )}
  </section>
)
