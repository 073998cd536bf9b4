// Header: platform and post on the left, search in the middle, what waits and the account on the right.
import { useQuery } from '@tanstack/react-query'
import { Button, Dropdown, type MenuProps } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { get } from '#web/kit/api/client.ts'
import { switchKeys, useKeysOn } from '#web/kit/data-table/row-keys.ts'
import { useHouse } from '#web/kit/house.tsx'
import { Icon } from '#web/kit/icon.tsx'
import { KitLink, useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useAppearance, type Appearance } from '#web/kit/theme.tsx'
import { useMyReviews } from '../screens/reviews-waiting.ts'
import { doesBusiness } from './navigation.ts'
import { PostSwitch } from './post-switch.tsx'
import { useSessionMoves } from './session.ts'

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))

export function Header() {
  const { t, w, language, speak } = useSpeech()
  const { meta, session } = useHouse()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen(true)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <header className="y-header">
      <button
        type="button"
        className="y-menu-button"
        aria-label={t('shell.openMenu')}
        onClick={() => document.body.classList.toggle('y-rail-open')}
      >
        <Icon name="menu" />
      </button>
      <KitLink to="/" className="y-name">
        {w(meta.platform.name)}
      </KitLink>
      <PostSwitch />
      <button type="button" className="y-palette-button" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>{t('shell.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {doesBusiness(meta, session) ? <Waiting /> : <span className="y-tools-gap" />}
      <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
        {t('shell.language')}
      </Button>
      <AccountMenu name={session.official.name} simulated={session.official.simulated} />
      {open && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  )
}

function Waiting() {
  const { t } = useSpeech()
  const counts = useQuery({
    queryKey: ['cases', 'counts'],
    queryFn: ({ signal }) => get<{ waiting: number }>('/api/cases/counts', {}, signal),
    refetchInterval: 60_000,
    retry: false,
  })
  const { waiting } = useMyReviews()
  if (!counts.data) return <span className="y-tools-gap" />
  return (
    <KitLink to="/work" className="y-waiting">
      {t('shell.waiting', { n: counts.data.waiting + waiting.length })}
    </KitLink>
  )
}

function AccountMenu({ name, simulated }: { name: string; simulated: boolean }) {
  const { t, language, speak } = useSpeech()
  const { chosen, choose } = useAppearance()
  const { signOut } = useSessionMoves()
  const go = useGo()
  const keysOn = useKeysOn()
  const items: MenuProps['items'] = [
    ...(simulated ? [{ key: 'simulated', label: t('shell.simulated'), disabled: true }, { type: 'divider' as const }] : []),
    { key: 'account', label: t('account.title') },
    { type: 'divider' },
    {
      type: 'group',
      label: t('shell.theme'),
      children: [
        { key: 'system', label: t('shell.themeSystem') },
        { key: 'light', label: t('shell.themeLight') },
        { key: 'dark', label: t('shell.themeDark') },
      ],
    },
    { type: 'divider' },
    { key: 'language', label: t('shell.language') },
    { key: 'keys', label: t(keysOn ? 'shell.keysOn' : 'shell.keysOff') },
    { key: 'docs', label: <a href="/api/docs">{t('shell.apiDocs')}</a> },
    { type: 'divider' },
    { key: 'out', label: t('shell.signOut') },
  ]
  const act: MenuProps['onClick'] = ({ key }) => {
    if (key === 'out') void signOut()
    else if (key === 'account') go('/account')
    else if (key === 'language') speak(language === 'zh' ? 'en' : 'zh')
    else if (key === 'keys') switchKeys(!keysOn)
    else if (key === 'system' || key === 'light' || key === 'dark') choose(key as Appearance)
  }
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [chosen], onClick: act }}>
      <Button type="text" aria-label={`${t('shell.account')} ${name}`}>
        {name} <Icon name="down" />
      </Button>
    </Dropdown>
  )
}
