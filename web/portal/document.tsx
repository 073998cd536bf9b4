// The document around a page: what programs are told of it, tools, navigation, footer. Nothing is inline but text. Every page
// stands at every place, so the place is put before each address of this site here, once: no page can lose it.
import { renderToStaticMarkup } from 'react-dom/server'
import type { Assets } from './assets/assets.ts'
import type { WordKey } from './dictionary/dictionary.ts'
import type { Page } from './page.ts'
import { headOf } from './head.tsx'
import { Foot } from './parts/foot.tsx'
import { menu, places, type Place } from './places.ts'
import { atPlace, type Visit } from './visit.ts'

type Drawn = { readonly v: Visit; readonly page: Page; readonly place: Place | undefined; readonly assets: Assets }

/** The whole page as HTML. */
export const drawPage = (drawn: Drawn): string =>
  `<!doctype html>${keepPlace(drawn.v.place, renderToStaticMarkup(<Document {...drawn} />))}`

/** Text of a page holds no quotation mark as such, so this is met in tags alone. */
const keepPlace = (place: string | undefined, html: string): string =>
  place === undefined
    ? html
    : html.replace(/ (href|action)="(\/(?!\/|assets\/)[^"]*)"/g, (_whole, name, address) => ` ${name}="${atPlace(place, address)}"`)

function Document({ v, page, place, assets }: Drawn) {
  return (
    <html lang={v.language === 'zh' ? 'zh-CN' : 'en'} data-mode={v.mode === 'elder' ? 'elder' : undefined}>
      <head>{headOf({ v, page, place, assets })}</head>
      <body>
        <a className="skip" href="#main">
          {v.t('frame.skip')}
        </a>
        <header>
          <Tools v={v} />
          <Masthead v={v} page={page} place={place} />
        </header>
        {page.wide ? (
          <main id="main" tabIndex={-1}>
            {page.body}
          </main>
        ) : (
          <Inner v={v} page={page} place={place} />
        )}
        <Foot v={v} />
      </body>
    </html>
  )
}

function Tools({ v }: { v: Visit }) {
  const other = v.language === 'zh' ? 'en' : 'zh'
  return (
    <div className="tools">
      <div className="w">
        <p>
          <a href={`/places${v.path === '/places' || v.path === '/' ? '' : `?${new URLSearchParams({ to: v.address })}`}`}>
            <span className="unseen">{v.t('place.now')}</span>
            <strong>{v.placeName}</strong> {v.t('place.switch')}
          </a>
          {v.site.demonstration && <span className="quiet">{v.t('frame.demonstration')}</span>}
        </p>
        <nav aria-label={v.t('frame.tools')}>
          <ul>
            {v.mode === 'elder' && (
              <li>
                <a href="tel:12345">{v.t('frame.phone')}</a>
              </li>
            )}
            <li data-read={v.t('frame.read')} data-stop={v.t('frame.stop')} />
            <li>
              <form method="post" action="/settings" className="plain">
                <input type="hidden" name="mode" value={v.mode === 'elder' ? 'standard' : 'elder'} />
                <input type="hidden" name="back" value={v.address} />
                <button className="as-link">{v.t(v.mode === 'elder' ? 'frame.standard' : 'frame.elder')}</button>
              </form>
            </li>
            <li>
              <a href="/accessibility">{v.t('column.accessibility')}</a>
            </li>
            <li>
              <a href={withLanguage(v.address, other)} lang={other === 'en' ? 'en' : 'zh-CN'} hrefLang={other}>
                {v.t('frame.language')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  )
}

const withLanguage = (address: string, language: string) => `${address}${address.includes('?') ? '&' : '?'}lang=${language}`

function Masthead({ v, page, place }: { v: Visit; page: Page; place: Place | undefined }) {
  return (
    <>
      <div className="mast">
        <div className="w name">
          {v.path === '/' && v.site.emblem && <img src={v.site.emblem} alt="" height="56" />}
          <a href="/">
            <span className="yuelu" lang="zh-CN">
              岳麓
            </span>
            <span className="site">{v.of(v.site.name)}</span>
          </a>
          {!page.wide && <Find v={v} />}
        </div>
      </div>
      <nav className="menu" aria-label={v.t('frame.menu')}>
        <ul className="w">
          {menu.map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === v.path ? 'page' : isUnder(v, place, path) ? 'true' : undefined}>
                {v.t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

const isUnder = (v: Visit, place: Place | undefined, path: string) =>
  place ? place.under === path : path !== '/' && v.path.startsWith(`${path}/`)

const Find = ({ v }: { v: Visit }) => (
  <form className="find" role="search" action="/search">
    <label htmlFor="find" className="unseen">
      {v.t('search.label')}
    </label>
    <input id="find" name="q" type="search" maxLength={100} defaultValue={v.path === '/search' ? (v.query.q ?? '') : ''} />
    <button>{v.t('search.button')}</button>
  </form>
)

/** The list that a page of one thing belongs to, or else the entry of the menu it stands under. */
function aboveOf({ ofOne, name, under }: Place): { readonly path: string; readonly name: WordKey } | undefined {
  if (!ofOne) return undefined
  return places.find((place) => place.name === name && !place.path.includes(':')) ?? menu.find(({ path }) => path === under)
}

/** What a page of one's own belongs to. The pages of a draft lead to its list of tasks themselves. */
const aboveOwn: readonly (readonly [RegExp, string, WordKey])[] = [
  [/^\/me\/certificates\/./, '/me/certificates', 'wallet.title'],
  [/^\/me\/record\/./, '/me/record', 'record.name'],
  [/^\/me\/disputes\/./, '/me/disputes', 'dispute.title'],
  [/^\/me\/talk\/./, '/me/talk', 'talk.mine'],
  [/^\/me\/(?!apply\/[^/]+\/)./, '/me', 'own.me'],
]

function parentOf(v: Visit, place: Place | undefined): ReturnType<typeof aboveOf> {
  if (place) return aboveOf(place)
  const [, path, name] = aboveOwn.find(([pattern]) => pattern.test(v.path)) ?? []
  return path && name ? { path, name } : undefined
}

function Inner({ v, page, place }: { v: Visit; page: Page; place: Place | undefined }) {
  const parent = parentOf(v, place)
  return (
    <div className="w inner">
      {parent && (
        <nav className="trail" aria-label={v.t('frame.breadcrumb')}>
          <a href={parent.path}>{v.t(parent.name)}</a>
        </nav>
      )}
      <main id="main" tabIndex={-1} data-print={v.t('frame.print')}>
        {page.body}
      </main>
    </div>
  )
}
