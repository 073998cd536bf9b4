import { Button, Input } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { instantText } from '#web/forms/value-text.ts'
import { sendBody } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

export function AccountPassword({ since, onDone }: { since: string | null; onDone: () => void }) {
  const { t, language } = useSpeech()
  const { session } = useHouse()
  const [password, setPassword] = useState('')
  const change = useMutation({
    mutationFn: () => sendBody<{ ended: number }>('PUT', '/api/credentials/password', { password }),
    onSuccess: () => {
      setPassword('')
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!password) return document.getElementById('new-password')?.focus()
    change.mutate()
  }
  return (
    <section className="y-card" aria-labelledby="account-password">
      <h2 id="account-password">{t('account.password')}</h2>
      <p className="y-hint">{since ? t('account.passwordSince', { at: instantText(since, language) }) : t('account.passwordUnknown')}</p>
      {change.isError && <ProblemNotice error={change.error} />}
      {change.data && (
        <p className="y-note y-note-good" role="status">
          {t('account.passwordChanged', { n: change.data.ended })}
        </p>
      )}
      <form className="y-line-form" noValidate onSubmit={submit}>
        <input type="text" name="username" autoComplete="username" value={session.official.name} readOnly hidden />
        <div>
          <label className="y-label" htmlFor="new-password">
            {t('account.newPassword')}
          </label>
          <Input.Password
            id="new-password"
            autoComplete="new-password"
            aria-describedby="new-password-hint"
            value={password}
            onChange={(e) => setPassword(e.target.value)}
          />
        </div>
        <Button htmlType="submit" loading={change.isPending}>
          {t('account.changePassword')}
        </Button>
      </form>
      <p className="y-hint" id="new-password-hint">
        {t('account.newHint')}
      </p>
    </section>
  )
}
