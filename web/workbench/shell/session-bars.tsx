// Two thin bars that appear only when needed: the network is gone; the session ends soon and can be kept.
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useSessionMoves } from './session.ts'

const WARN_MS = 5 * 60_000

export function SessionBars() {
  const { t } = useSpeech()
  const { session } = useHouse()
  const { extend } = useSessionMoves()
  const [online, setOnline] = useState(navigator.onLine)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const see = () => setOnline(navigator.onLine)
    addEventListener('online', see)
    addEventListener('offline', see)
    const tick = setInterval(() => setNow(Date.now()), 30_000)
    return () => {
      removeEventListener('online', see)
      removeEventListener('offline', see)
      clearInterval(tick)
    }
  }, [])
  const left = Date.parse(session.expiresAt) - now
  return (
    <div role="status">
      {!online && <p className="y-bar">{t('shell.offline')}</p>}
      {left > 0 && left < WARN_MS && (
        <p className="y-bar">
          {t('shell.expiring', { n: Math.max(1, Math.round(left / 60_000)) })}{' '}
          <Button size="small" onClick={() => void extend()}>
            {t('shell.extend')}
          </Button>
        </p>
      )}
    </div>
  )
}
