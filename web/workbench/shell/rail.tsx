// The rail: groups of one item are plain links, others unfold; the group of the current page stands open.
import { useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useHouse } from '#web/kit/house.tsx'
import { Icon } from '#web/kit/icon.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { railOf, type RailGroup, type RailItem } from './navigation.ts'

export function Rail() {
  const { t } = useSpeech()
  const { meta, session } = useHouse()
  const { pathname } = useLocation()
  const groups = useMemo(() => railOf(meta, session), [meta, session])
  const here = hereAmong(groups, pathname)
  useEffect(() => document.body.classList.remove('y-rail-open'), [pathname])
  return (
    <nav className="y-rail" aria-label={t('shell.menu')}>
      <ul>
        {groups.map((group) => (
          <li key={group.key}>
            <Group group={group} here={here} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const under = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`)
const isAt = (pathname: string, item: RailItem) =>
  under(pathname, item.to) || (item.covers ?? []).some((name) => under(pathname, `/registers/${name}`))

/** The item of the page. Of two that stand one below the other (`/rights`, `/rights/inbox`) it is the nearer. */
const hereAmong = (groups: readonly RailGroup[], pathname: string): string | undefined =>
  groups
    .flatMap(({ items }) => items)
    .filter((item) => isAt(pathname, item))
    .toSorted((a, b) => b.to.length - a.to.length)[0]?.to

function Group({ group, here }: { group: RailGroup; here: string | undefined }) {
  const { t } = useSpeech()
  const [only] = group.items
  if (group.items.length === 1 && only) return <Item item={only} here={here} icon={<Icon name={group.icon} />} top />
  const stands = group.items.some(({ to }) => to === here)
  return (
    <details open={stands || group.key === 'rail.work'} key={String(stands)}>
      <summary>
        <Icon name={group.icon} />
        {t(group.key)}
      </summary>
      <ul>
        {group.items.map((item) => (
          <li key={item.to}>
            <Item item={item} here={here} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Item({ item, here, icon, top }: { item: RailItem; here: string | undefined; icon?: ReactNode; top?: boolean }) {
  const { t, w } = useSpeech()
  const isHere = item.to === here
  return (
    <span className={`y-rail-item${isHere ? ' y-here' : ''}${top ? ' y-rail-top' : ''}`} aria-current={isHere ? 'page' : undefined}>
      {icon}
      <KitLink to={item.to}>{typeof item.label === 'string' ? t(item.label) : w(item.label)}</KitLink>
    </span>
  )
}
