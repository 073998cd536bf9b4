// 账号协助: the system administrator sees and ends the sessions of others and opens recoveries; the security administrator
// confirms them and hands the code over.
import { Button, Input } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { freshKey, get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { AccountRecoveries } from './account-recoveries.tsx'
import { type SessionLine, SessionTable } from './account-sessions.tsx'

export function AccountHelp() {
  const { t } = useSpeech()
  const { question } = useHouse()
  return (
    <>
      <PageHead title={t('help.title')} lead={t('help.lead')} />
      <div className="y-account">
        {question('account.sessions-of')?.allowed && <SessionsOf />}
        <AccountRecoveries />
      </div>
    </>
  )
}

type Found = { official: string; name: string; sessions: SessionLine[] }

function SessionsOf() {
  const { t } = useSpeech()
  const [account, setAccount] = useState('')
  const look = useMutation({ mutationFn: (wanted: string) => get<Found>('/api/account/sessions-of', { account: wanted }) })
  const end = useMutation({
    mutationFn: (id: string | undefined) =>
      post('/api/account/end-sessions-of', { account: look.variables, ...(id && { id }) }, freshKey()),
    onSettled: () => look.mutate(look.variables ?? account.trim()),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!account.trim()) return document.getElementById('sessions-of')?.focus()
    look.mutate(account.trim())
  }
  const found = look.data
  return (
    <section className="y-card y-card-wide" aria-labelledby="help-sessions">
      <h2 id="help-sessions">{t('account.sessions')}</h2>
      <form className="y-line-form" noValidate onSubmit={submit}>
        <div>
          <label className="y-label" htmlFor="sessions-of">
            {t('help.account')}
          </label>
          <Input id="sessions-of" autoComplete="off" maxLength={100} value={account} onChange={(e) => setAccount(e.target.value)} />
        </div>
        <Button htmlType="submit" loading={look.isPending}>
          {t('help.look')}
        </Button>
      </form>
      {(look.isError || end.isError) && <ProblemNotice error={look.error ?? end.error} />}
      {found && found.sessions.length === 0 && <p role="status">{t('help.none', { name: found.name })}</p>}
      {found && found.sessions.length > 0 && (
        <>
          <SessionTable sessions={found.sessions} onEnd={(id) => end.mutate(id)} />
          <p className="y-line-tools">
            <Button onClick={() => end.mutate(undefined)}>{t('help.endAll', { name: found.name })}</Button>
          </p>
        </>
      )}
    </section>
  )
}
