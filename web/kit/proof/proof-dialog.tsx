// Step-up: before a grave act a person proves anew who they are, by password (and code) or by a passkey.
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { useState, type FormEvent } from 'react'
import { get, post } from '../api/client.ts'
import { useHouse } from '../house.tsx'
import { useSpeech } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { knowsPasskeys, signWithPasskey } from './passkey.ts'

export type Ways = { session: string; code: boolean; passkeys: number; passkeysPossible: boolean }

export function ProofDialog({ onDone }: { onDone: (proved: boolean) => void }) {
  const { t } = useSpeech()
  const { session } = useHouse()
  const ways = useQuery({ queryKey: ['proof'], queryFn: ({ signal }) => get<Ways>('/api/session/proof', {}, signal), gcTime: 0 })
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  const tried = async (prove: () => Promise<boolean>) => {
    setBusy(true)
    setError(undefined)
    try {
      if (await prove()) return onDone(true)
    } catch (failure) {
      setError(failure)
      setCode('')
    }
    setBusy(false)
  }
  const byPassword = (event: FormEvent) => {
    event.preventDefault()
    if (!password) return document.getElementById('proof-password')?.focus()
    void tried(async () => {
      await post('/api/session/proof', { password, ...(code && { code: code.replace(/\s/g, '') }) })
      return true
    })
  }
  const byPasskey = () =>
    void tried(async () => {
      const answer = await signWithPasskey(await post('/api/session/proof/challenge', {}))
      if (answer) await post('/api/session/proof/passkey', answer)
      return answer !== undefined
    })

  return (
    <Modal open title={t('proof.title')} footer={null} onCancel={() => onDone(false)} width={440} destroyOnHidden>
      <p className="y-hint">{t('proof.why')}</p>
      {error !== undefined && <ProblemNotice error={error} />}
      <form className="y-proof" noValidate onSubmit={byPassword}>
        <input type="text" name="username" autoComplete="username" value={session.official.name} readOnly hidden />
        <label className="y-label" htmlFor="proof-password">
          {t('signin.password')}
        </label>
        <Input.Password
          id="proof-password"
          autoFocus
          autoComplete="current-password"
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
        {ways.data?.code && (
          <>
            <label className="y-label" htmlFor="proof-code">
              {t('proof.code')}
            </label>
            <Input
              id="proof-code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              value={code}
              onChange={(e) => setCode(e.target.value)}
            />
          </>
        )}
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('proof.go')}
        </Button>
        {(ways.data?.passkeys ?? 0) > 0 && knowsPasskeys() && (
          <Button block disabled={busy} onClick={byPasskey}>
            {t('proof.passkey')}
          </Button>
        )}
      </form>
    </Modal>
  )
}
