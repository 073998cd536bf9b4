// The document around a page: meta tags of government sites, head, navigation, footer. Nothing is inline but text.
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Assets } from './assets/assets.ts'
import type { Page } from './page.ts'
import { menuFor, placeAt, places, type Place } from './places.ts'
import type { Visit } from './visit.ts'

type Drawn = { readonly v: Visit; readonly page: Page; readonly place: Place | undefined; readonly assets: Assets }

/** The whole page as HTML. */
export const drawPage = (drawn: Drawn): string => `<!doctype html>${renderToStaticMarkup(<Document {...drawn} />)}`

function Document({ v, page, place, assets }: Drawn) {
  const isHome = v.path === '/'
  const lang = v.language === 'zh' ? 'zh-CN' : 'en'
  return (
    <html lang={lang} data-mode={v.mode === 'elder' ? 'elder' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{isHome ? v.of(v.site.name) : `${page.title} - ${v.of(v.site.name)}`}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {metaOf(v, page, place).map(([name, content]) => (
          <meta key={name} name={name} content={content} />
        ))}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.mark} type="image/svg+xml" />
        {(page.status ?? 200) === 200 && <link rel="canonical" href={v.publicUrl + v.address} />}
        <script src={assets.js} defer />
      </head>
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
  ].filter(([key], i, all) => all.findIndex(([other]) => other === key) === i) as [string, string][]
}

function Tools({ v }: { v: Visit }) {
  const other = v.language === 'zh' ? 'en' : 'zh'
  return (
    <div className="tools">
      <div className="w">
        <p className="quiet">{v.site.demonstration && v.t('frame.demonstration')}</p>
        <nav aria-label={v.t('frame.tools')}>
          <ul>
            {v.mode === 'elder' && (
              <li>
                <a href="tel:12345">{v.t('frame.phone')}</a>
              </li>
            )}
            <li data-read={v.t('frame.read')} data-stop={v.t('frame.stop')} />
            <li>
              <form method="post" action="/settings">
                <input type="hidden" name="mode" value={v.mode === 'elder' ? 'standard' : 'elder'} />
                <input type="hidden" name="back" value={v.address} />
                <button className="as-link">{v.t(v.mode === 'elder' ? 'frame.standard' : 'frame.elder')}</button>
              </form>
            </li>
            <li>
              <a href="/me">{v.t('own.me')}</a>
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
          {menuFor(v.mode).map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === v.path ? 'page' : place?.name === name ? 'true' : undefined}>
                {v.t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

const Find = ({ v }: { v: Visit }) => (
  <form className="find" role="search" action="/search">
    <label htmlFor="find" className="unseen">
      {v.t('search.label')}
    </label>
    <input id="find" name="q" type="search" maxLength={100} defaultValue={v.path === '/search' ? (v.query.q ?? '') : ''} />
    <button>{v.t('search.button')}</button>
  </form>
)

function Inner({ v, page, place }: { v: Visit; page: Page; place: Place | undefined }) {
  const parent = place?.ofOne ? places.find(({ name }) => name === place.name) : undefined
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

function Foot({ v }: { v: Visit }): ReactNode {
  const { site } = v
  return (
    <footer className="foot" aria-label={v.t('frame.footer')}>
      <div className="w">
        <ul>
          {(['/map', '/about', '/accessibility', '/open'] as const).map((path) => (
            <li key={path}>
              <a href={path}>{v.t(placeAt(path)!.name)}</a>
            </li>
          ))}
          <li>
            <a href="/about#fault">{v.t('frame.error')}</a>
          </li>
        </ul>
        <p>
          <a href="tel:12345">{v.t('frame.hotline')}</a>
        </p>
        <p className="small">
          {[
            v.t('frame.host', { name: v.of(site.host) }),
            v.t('frame.idCode', { code: site.idCode }),
            v.t('frame.badge', { text: site.icp }),
            v.t('frame.badge', { text: site.police }),
            v.t('frame.siteBadge'),
            v.t('frame.ipv6'),
          ].map((text) => createElement('span', { key: text }, text, ' '))}
        </p>
      </div>
    </footer>
  )
}
