// The standing pages: accessibility, about, site map. They ask nothing, so they stand while the extranet is away.
import type { WordKey } from '../dictionary/dictionary.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { mapped, menu } from '../places.ts'
import { topics } from '../topics.ts'
import type { Visit } from '../visit.ts'

const Points = ({ v, keys }: { v: Visit; keys: readonly WordKey[] }) => (
  <ul>
    {keys.map((key) => (
      <li key={key}>{v.t(key)}</li>
    ))}
  </ul>
)

export const accessibility = (v: Visit): Page => ({
  title: v.t('column.accessibility'),
  description: v.t('access.lead'),
  body: (
    <>
      <Title lead={v.t('access.lead')}>{v.t('column.accessibility')}</Title>
      {v.mode === 'standard' && (
        <form method="post" action="/settings">
          <input type="hidden" name="mode" value="elder" />
          <input type="hidden" name="back" value={v.address} />
          <button>{v.t('access.elder')}</button>
        </form>
      )}
      <section>
        <h2>{v.t('access.does')}</h2>
        <Points v={v} keys={['access.does1', 'access.does2', 'access.does3', 'access.does4', 'access.does5', 'access.does6']} />
      </section>
      <section>
        <h2>{v.t('access.not')}</h2>
        <Points v={v} keys={['access.not1', 'access.not2']} />
      </section>
      <section>
        <h2>{v.t('access.standard')}</h2>
        <Points v={v} keys={['access.standard1', 'access.standard2']} />
      </section>
      <section>
        <h2>{v.t('access.tell')}</h2>
        <p>{v.t('access.tellWhat')}</p>
      </section>
    </>
  ),
})

export const about = (v: Visit): Page => ({
  title: v.t('column.about'),
  description: v.t('about.lead'),
  body: (
    <>
      <Title lead={v.t('about.lead')}>{v.t('column.about')}</Title>
      <section>
        <h2>{v.t('about.what')}</h2>
        <Points v={v} keys={['about.what1', 'about.what2', 'about.what3']} />
      </section>
      <section>
        <h2>{v.t('about.real')}</h2>
        <Points v={v} keys={['about.real1', ...(v.site.demonstration ? (['about.real2'] as const) : [])]} />
      </section>
      <section>
        <h2>{v.t('about.slots')}</h2>
        <p className="quiet">{v.t('about.slotsWhat')}</p>
        <Slots v={v} />
      </section>
      <section id="fault">
        <h2>{v.t('about.fault')}</h2>
        <p>{v.t('about.faultWhat')}</p>
      </section>
    </>
  ),
})

function Slots({ v }: { v: Visit }) {
  const { site } = v
  const sample = (text: string) => v.t('frame.badge', { text })
  return (
    <Facts
      facts={[
        [v.t('about.emblem'), site.emblem ?? v.t('about.emblemNone')],
        [v.t('about.hostName'), sample(v.of(site.host))],
        [v.t('about.domain'), sample(site.domain)],
        [v.t('about.code'), sample(site.idCode)],
        [v.t('about.icp'), sample(site.icp)],
        [v.t('about.police'), sample(site.police)],
      ]}
    />
  )
}

export const map = (v: Visit): Page => ({
  title: v.t('column.map'),
  description: v.t('map.lead'),
  body: (
    <>
      <Title lead={v.t('map.lead')}>{v.t('column.map')}</Title>
      <Part v={v} title={v.t('frame.menu')} places={menu} />
      {menu.map(({ path, name }) => {
        const below = mapped.filter((place) => place.under === path && place.path !== path)
        return below.length > 0 && <Part key={path} v={v} title={v.t(name)} places={below} />
      })}
      <Part v={v} title={v.t('column.topics')} places={topics.map(({ href, name }) => ({ path: href, name }))} />
      <Part v={v} title={v.t('map.more')} places={mapped.filter(({ under }) => under === undefined)} />
    </>
  ),
})

type Leads = readonly { readonly path: string; readonly name: WordKey; readonly what?: WordKey }[]

const Part = ({ v, title, places }: { v: Visit; title: string; places: Leads }) => (
  <section>
    <h2>{title}</h2>
    <ul className="lines">
      {places.map(({ path, name, what }) => (
        <li key={path}>
          <a href={path}>{v.t(name)}</a>
          {what && <p>{v.t(what)}</p>}
        </li>
      ))}
    </ul>
  </section>
)
