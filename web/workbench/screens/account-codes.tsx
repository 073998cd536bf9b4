import { Button, Input, Popconfirm } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { freshKey, post, sendBody } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'

type Enrolment = { secret: string; uri: string; qr: { size: number; path: string }; ticket: string }

export function AccountCodes({ on, onDone }: { on: boolean; onDone: () => void }) {
  const { t } = useSpeech()
  const begin = useMutation({ mutationFn: () => post<Enrolment>('/api/credentials/one-time-code', {}) })
  const stop = useMutation({ mutationFn: () => post('/api/account/remove-one-time-code', {}, freshKey()), onSuccess: onDone })
  const done = () => {
    begin.reset()
    onDone()
  }
  return (
    <section className="y-card" aria-labelledby="account-codes">
      <h2 id="account-codes">{t('account.codes')}</h2>
      <p className="y-hint">{t('account.codesWhat')}</p>
      <p>
        <StatusMark tone={on ? 'good' : 'draft'}>{t(on ? 'account.codesOn' : 'account.codesOff')}</StatusMark>
      </p>
      {(begin.isError || stop.isError) && <ProblemNotice error={begin.error ?? stop.error} />}
      {begin.data ? (
        <Enrol enrolment={begin.data} onDone={done} onCancel={() => begin.reset()} />
      ) : (
        <p className="y-line-tools">
          <Button loading={begin.isPending} onClick={() => begin.mutate()}>
            {t(on ? 'account.replaceCodes' : 'account.addCodes')}
          </Button>
          {on && (
            <Popconfirm title={t('account.stopCodesSure')} onConfirm={() => stop.mutate()}>
              <Button loading={stop.isPending}>{t('account.stopCodes')}</Button>
            </Popconfirm>
          )}
        </p>
      )}
    </section>
  )
}

function Enrol({ enrolment, onDone, onCancel }: { enrolment: Enrolment; onDone: () => void; onCancel: () => void }) {
  const { t } = useSpeech()
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => sendBody('PUT', '/api/credentials/one-time-code', { ticket: enrolment.ticket, code: code.replace(/\s/g, '') }),
    onSuccess: onDone,
  })
  const { size, path } = enrolment.qr
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!code.trim()) return document.getElementById('first-code')?.focus()
    confirm.mutate()
  }
  return (
    <form className="y-enrol" noValidate onSubmit={submit}>
      <p>{t('account.scan')}</p>
      <svg className="y-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('account.scanQr')} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className="y-hint">
        {t('account.orType')} <code className="y-code">{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <label className="y-label" htmlFor="first-code">
        {t('account.thenCode')}
      </label>
      <Input
        id="first-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        autoFocus
        value={code}
        onChange={(e) => setCode(e.target.value)}
      />
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      <p className="y-line-tools">
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('account.confirmCode')}
        </Button>
        <Button onClick={onCancel}>{t('account.cancel')}</Button>
      </p>
    </form>
  )
}
