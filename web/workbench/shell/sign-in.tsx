// Signing in happens on the pages of the issuer. Whoever comes new is sent there at once; whoever was at work, or comes back
// from a sign-in that could not be finished, is told so first and goes when they are ready.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { get } from '#web/kit/api/client.ts'
import type { Meta } from '#web/kit/api/meta.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ZoneLine } from './zone-line.tsx'

/** Back to where one is, without the mark of a sign-in that failed. */
function startAddress(): string {
  const here = new URL(location.href)
  here.searchParams.delete('sign-in')
  return `/api/session/start?to=${encodeURIComponent(here.pathname + here.search)}`
}

export function SignIn({ again }: { again: boolean }) {
  const { t, language, speak } = useSpeech()
  const isUnfinished = new URLSearchParams(location.search).get('sign-in') === 'again'
  const waits = again || isUnfinished
  const zone = useQuery({
    queryKey: ['zone'],
    queryFn: ({ signal }) => get<{ zone: Meta['zone'] }>('/api/meta', {}, signal),
    staleTime: Infinity,
    enabled: waits,
  })
  useEffect(() => {
    document.title = `${t('signin.title')} - ${t('app.name')}`
    if (!waits) location.replace(startAddress())
  }, [t, waits])

  return (
    <div className="y-signin">
      <header className="y-signin-head">
        <span className="y-name">{t('app.name')}</span>
        <span className="y-faint">{t('app.workbench')}</span>
        <span className="y-tools-gap" />
        <Button type="text" size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {t('shell.language')}
        </Button>
      </header>
      {zone.data && <ZoneLine zone={zone.data.zone} />}
      <main className="y-signin-main">
        <div className="y-signin-card">
          <h1>{t('signin.title')}</h1>
          {waits ? (
            <p className="y-note" role="status">
              {t(again ? 'signin.again' : 'signin.unfinished')}
            </p>
          ) : (
            <p role="status">{t('signin.going')}</p>
          )}
          <Button type="primary" size="large" block href={startAddress()}>
            {t('signin.go')}
          </Button>
          <p className="y-hint">{t('signin.help')}</p>
        </div>
      </main>
    </div>
  )
}
