import { Button, Input } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { instantText } from '#web/forms/value-text.ts'
import { freshKey, get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type Recovery = {
  id: string
  account: string
  name: string
  reason: string
  openedByName: string
  openedAt: string
  confirmedByName: string | null
  codeEnds: string | null
}
type Made = { code?: string; ends: string; name: string }

export function AccountRecoveries() {
  const { t, language } = useSpeech()
  const { action } = useHouse()
  const read = useQuery({
    queryKey: ['account', 'recoveries'],
    queryFn: ({ signal }) => get<{ recoveries: Recovery[] }>('/api/account/recoveries', {}, signal),
  })
  const confirm = useMutation({
    mutationFn: async ({ id, name }: Recovery): Promise<Made> => {
      const made = await post<{ code?: string; ends: string }>('/api/account/confirm-recovery', { id }, freshKey())
      return { ...made, name }
    },
    onSettled: () => read.refetch(),
  })
  const recoveries = read.data?.recoveries ?? []
  const at = (instant: string | null) => (instant ? instantText(instant, language) : '')
  return (
    <section className="y-card y-card-wide" aria-labelledby="help-recoveries">
      <h2 id="help-recoveries">{t('help.recoveries')}</h2>
      {(read.isError || confirm.isError) && <ProblemNotice error={read.error ?? confirm.error} />}
      {confirm.data?.code && (
        <div className="y-note" role="status">
          <p>{t('help.code')}</p>
          <p className="y-recovery-code">{confirm.data.code}</p>
          <p>{t('help.codeHow', { name: confirm.data.name, at: at(confirm.data.ends) })}</p>
        </div>
      )}
      {read.data && recoveries.length === 0 && <p>{t('help.noRecoveries')}</p>}
      {recoveries.length > 0 && (
        <ul className="y-lines">
          {recoveries.map((recovery) => (
            <li key={recovery.id}>
              <div className="y-line-main">
                <strong>
                  {recovery.name} <span className="y-code">{recovery.account}</span>
                </strong>
                <span>{recovery.reason}</span>
                <span className="y-faint">
                  {t('help.openedBy')} {recovery.openedByName} {at(recovery.openedAt)} ·{' '}
                  {recovery.confirmedByName
                    ? t('help.confirmed', { name: recovery.confirmedByName, at: at(recovery.codeEnds) })
                    : t('help.waits')}
                </span>
              </div>
              {!recovery.confirmedByName && action('account.confirm-recovery')?.allowed && (
                <Button loading={confirm.isPending} onClick={() => confirm.mutate(recovery)}>
                  {t('help.confirm')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {action('account.open-recovery')?.allowed && <Opening onDone={() => void read.refetch()} />}
    </section>
  )
}

function Opening({ onDone }: { onDone: () => void }) {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const [account, setAccount] = useState('')
  const [reason, setReason] = useState('')
  const open = useMutation({
    mutationFn: () => post('/api/account/open-recovery', { account: account.trim(), reason: reason.trim() }, freshKey()),
    onSuccess: () => {
      setAccount('')
      setReason('')
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = !account.trim() ? 'recover-account' : !reason.trim() ? 'recover-reason' : undefined
    if (blank) return document.getElementById(blank)?.focus()
    open.mutate()
  }
  return (
    <form className="y-enrol" noValidate onSubmit={submit} aria-labelledby="help-open">
      <h3 id="help-open">{t('help.open')}</h3>
      <label className="y-label" htmlFor="recover-account">
        {t('help.who')}
      </label>
      <Input id="recover-account" autoComplete="off" maxLength={100} value={account} onChange={(e) => setAccount(e.target.value)} />
      <label className="y-label" htmlFor="recover-reason">
        {t('help.reason')}
      </label>
      <Input id="recover-reason" maxLength={200} value={reason} onChange={(e) => setReason(e.target.value)} />
      <p className="y-hint">{w(action('account.open-recovery')?.consequence)}</p>
      {open.isError && <ProblemNotice error={open.error} />}
      <p className="y-line-tools">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {t('help.open')}
        </Button>
      </p>
    </form>
  )
}
