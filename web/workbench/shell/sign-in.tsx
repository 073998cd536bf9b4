// Sign-in: account and password, both can be pasted and filled by a password manager. No puzzle.
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { get } from '#web/kit/api/client.ts'
import type { Meta } from '#web/kit/api/meta.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useSessionMoves } from './session.ts'
import { ZoneLine } from './zone-line.tsx'

export function SignIn({ again }: { again: boolean }) {
  const { t, language, speak } = useSpeech()
  const { signIn } = useSessionMoves()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<readonly ('account' | 'password')[]>([])
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const zone = useQuery({
    queryKey: ['zone'],
    queryFn: ({ signal }) => get<{ zone: Meta['zone'] }>('/api/meta', {}, signal),
    staleTime: Infinity,
  })
  useEffect(() => {
    document.title = `${t('signin.title')} - ${t('app.name')}`
  }, [t])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const blank = (['account', 'password'] as const).filter((name) => !(name === 'account' ? account.trim() : password))
    setMissing(blank)
    setError(undefined)
    if (blank[0]) return document.getElementById(blank[0])?.focus()
    setBusy(true)
    try {
      await signIn(account.trim(), password)
    } catch (failure) {
      setError(failure)
      setBusy(false)
      requestAnimationFrame(() => top.current?.focus())
    }
  }
  const field = (name: 'account' | 'password') => ({
    id: name,
    'aria-invalid': missing.includes(name) || undefined,
    'aria-describedby': missing.includes(name) ? `${name}-error` : undefined,
    ...(missing.includes(name) && { status: 'error' as const }),
    size: 'large' as const,
  })
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
        <form noValidate onSubmit={(event) => void submit(event)}>
          <h1>{t('signin.title')}</h1>
          {again && <p className="y-note">{t('signin.again')}</p>}
          <div ref={top} tabIndex={-1}>
            {error !== undefined && <ProblemNotice error={error} />}
          </div>
          <label className="y-label" htmlFor="account">
            {t('signin.account')}
          </label>
          <Input
            {...field('account')}
            name="username"
            autoComplete="username"
            autoFocus
            value={account}
            onChange={(e) => setAccount(e.target.value)}
          />
          {missing.includes('account') && (
            <p className="y-error" id="account-error">
              {t('signin.needAccount')}
            </p>
          )}
          <label className="y-label" htmlFor="password">
            {t('signin.password')}
          </label>
          <Input.Password
            {...field('password')}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(e) => setPassword(e.target.value)}
          />
          {missing.includes('password') && (
            <p className="y-error" id="password-error">
              {t('signin.needPassword')}
            </p>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t(busy ? 'signin.going' : 'signin.go')}
          </Button>
          <p className="y-hint">{t('signin.help')}</p>
        </form>
      </main>
    </div>
  )
}
