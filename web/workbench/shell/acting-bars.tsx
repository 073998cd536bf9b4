// Bars that must not be overlooked: whom one acts for and until when, and in red, for those who watch, that somebody works
// behind broken glass or that nobody has looked at it yet.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as glass from '#modules/platform/break-glass/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useSessionMoves } from './session.ts'

const EVERY_MS = 20_000
const LONGEST_TIMER_MS = 2 ** 31 - 2_000

export function ActingBars() {
  return (
    <div role="status">
      <ActsFor />
      <BrokenGlass />
    </div>
  )
}

function ActsFor() {
  const { t, language } = useSpeech()
  const { session } = useHouse()
  const { switchPost, extend } = useSessionMoves()
  const { delegation, emergency, posts } = session
  const acting = delegation ?? emergency
  const ends = acting?.ends
  const again = useRef(extend)
  again.current = extend
  // At its hour the session is read anew, so that nobody fills in a form that can no longer be sent.
  useEffect(() => {
    const left = Date.parse(ends ?? '') - Date.now()
    if (!(left > 0 && left < LONGEST_TIMER_MS)) return
    const timer = setTimeout(() => void again.current(), left + 1_000)
    return () => clearTimeout(timer)
  }, [ends])
  if (!acting) return null
  const own = posts[0]
  const words = acting.ended
    ? t('acting.ended')
    : delegation
      ? t('acting.for', { name: delegation.giverName ?? '', at: instantText(acting.ends ?? '', language) })
      : t('acting.glass', { at: instantText(acting.ends ?? '', language) })
  return (
    <p className={emergency && !acting.ended ? 'y-bar y-bar-red' : 'y-bar'}>
      {words}{' '}
      {own && (
        <Button size="small" onClick={() => void switchPost({ post: own.id })}>
          {t('acting.back')}
        </Button>
      )}
    </p>
  )
}

function BrokenGlass() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const read = useQuery({
    queryKey: ['answer', 'break-glass.open-ones', {}],
    queryFn: ({ signal }) => get<Out<typeof glass.openOnes>>('/api/break-glass/open-ones', {}, signal),
    enabled: Boolean(question('break-glass.open-ones')?.allowed),
    refetchInterval: EVERY_MS,
    retry: false,
  })
  const shouting = read.data?.emergencies ?? []
  if (shouting.length === 0) return null
  return (
    <div className="y-bar y-bar-red">
      <ul>
        {shouting.map(({ id, askerName, dutyTitle, state }) => (
          <li key={id}>
            {t(state === 'open' ? 'acting.open' : 'acting.unreviewed', { name: askerName, duty: dutyTitle })}{' '}
            <KitLink to={`/break-glass/${id}`}>{t('acting.look')}</KitLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
