// The foot of every page: the topics of the policy, then what a government site owes its reader, help always in the same place.
import { createElement } from 'react'
import { placeAt } from '../places.ts'
import type { Visit } from '../visit.ts'
import { topics } from '../topics.ts'

const links = ['/halls', '/verify', '/open', '/developers'] as const
const about = ['/map', '/about', '/accessibility'] as const

export const Foot = ({ v }: { v: Visit }) => (
  <>
    <nav className="strip" aria-label={v.t('column.topics')}>
      <ul className="w">
        {topics.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href}>{v.t(name)}</a>
          </li>
        ))}
        {links.map((path) => (
          <li key={path}>
            <a href={path}>{v.t(placeAt(path)!.name)}</a>
          </li>
        ))}
      </ul>
    </nav>
    <footer className="foot" aria-label={v.t('frame.footer')}>
      <div className="w">
        <ul>
          <li>
            <a href="tel:12345">{v.t('frame.hotline')}</a>
          </li>
          {about.map((path) => (
            <li key={path}>
              <a href={path}>{v.t(placeAt(path)!.name)}</a>
            </li>
          ))}
          <li>
            <a href="/about#fault">{v.t('frame.error')}</a>
          </li>
        </ul>
        <p className="small">{badges(v).map((text) => createElement('span', { key: text }, text, ' '))}</p>
      </div>
    </footer>
  </>
)

const badges = (v: Visit): string[] => {
  const { site } = v
  return [
    v.t('frame.host', { name: v.of(site.host) }),
    v.t('frame.idCode', { code: site.idCode }),
    v.t('frame.badge', { text: site.icp }),
    v.t('frame.badge', { text: site.police }),
    v.t('frame.siteBadge'),
    v.t('frame.ipv6'),
  ]
}
