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
  const { meta } = useHouse()
  const { pathname } = useLocation()
  const groups = useMemo(() => railOf(meta), [meta])
  useEffect(() => document.body.classList.remove('y-rail-open'), [pathname])
  return (
    <nav className="y-rail" aria-label={t('shell.menu')}>
      <ul>
        {groups.map((group) => (
          <li key={group.key}>
            <Group group={group} pathname={pathname} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const under = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`)
const isAt = (pathname: string, item: RailItem) =>
  under(pathname, item.to) || (item.covers ?? []).some((name) => under(pathname, `/registers/${name}`))

function Group({ group, pathname }: { group: RailGroup; pathname: string }) {
  const { t } = useSpeech()
  const [only] = group.items
  if (group.items.length === 1 && only) return <Item item={only} pathname={pathname} icon={<Icon name={group.icon} />} top />
  const here = group.items.some((item) => isAt(pathname, item))
  return (
    <details open={here || group.key === 'rail.work'} key={String(here)}>
      <summary>
        <Icon name={group.icon} />
        {t(group.key)}
      </summary>
      <ul>
        {group.items.map((item) => (
          <li key={item.to}>
            <Item item={item} pathname={pathname} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Item({ item, pathname, icon, top }: { item: RailItem; pathname: string; icon?: ReactNode; top?: boolean }) {
  const { t, w } = useSpeech()
  const here = isAt(pathname, item)
  return (
    <span className={`y-rail-item${here ? ' y-here' : ''}${top ? ' y-rail-top' : ''}`} aria-current={here ? 'page' : undefined}>
      {icon}
      <KitLink to={item.to}>{typeof item.label === 'string' ? t(item.label) : w(item.label)}</KitLink>
    </span>
  )
}
