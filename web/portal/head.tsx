// What a page says of itself to programs: the meta tags of government sites (《政府网站发展指引》), its lasting address, its feed.
import type { Assets } from './assets/assets.ts'
import type { Page } from './page.ts'
import { atPlace, type Visit } from './visit.ts'
import type { Place } from './places.ts'

type Headed = { readonly v: Visit; readonly page: Page; readonly place: Place | undefined; readonly assets: Assets }

export const headOf = ({ v, page, place, assets }: Headed) => (
  <>
    <meta charSet="utf-8" />
    <title>{titleOf(v, page)}</title>
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    {metaOf(v, page, place).map(([name, content]) => (
      <meta key={name} name={name} content={content} />
    ))}
    <link rel="stylesheet" href={assets.css} />
    <link rel="icon" href={assets.mark} type="image/svg+xml" />
    {(page.status ?? 200) === 200 && place && (
      <>
        <link rel="canonical" href={lastingAddress(v, place)} />
        <link rel="alternate" type="application/atom+xml" href="/feed.xml" title={v.t('feed.title')} />
      </>
    )}
    <script src={assets.js} defer />
  </>
)

/** A page that says the same at every place has one lasting address, without a place. */
const lastingAddress = (v: Visit, place: Place): string => {
  const query = v.address.includes('?') ? v.address.slice(v.address.indexOf('?')) : ''
  return v.publicUrl + (place.narrows ? atPlace(v.place, v.path) : v.path) + query
}

function titleOf(v: Visit, page: Page): string {
  const site = v.place === undefined ? v.of(v.site.name) : `${v.placeName} - ${v.of(v.site.name)}`
  return v.path === '/' ? site : `${page.title} - ${site}`
}

function metaOf(v: Visit, page: Page, place: Place | undefined): [string, string][] {
  const { site } = v
  const name = place ? v.t(place.name) : page.title
  return [
    ['SiteName', v.of(site.name)],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.idCode],
    ['ColumnName', name],
    ['ColumnDescription', page.description],
    ['ColumnKeywords', place?.also ?? name],
    ['ColumnType', name],
    ...(page.article
      ? ([
          ['ArticleTitle', page.title],
          ...(page.article.publishedOn ? [['PubDate', page.article.publishedOn]] : []),
          ['ContentSource', page.article.source],
          ['Author', page.article.source],
        ] as [string, string][])
      : []),
    ['Keywords', place?.also ?? name],
    ['Description', page.description],
    ['description', page.description],
    ['Url', v.publicUrl + v.address],
    ['color-scheme', 'light dark'],
    ['format-detection', 'telephone=no'],
  ]
}
