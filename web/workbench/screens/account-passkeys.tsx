import { Button, Input, Popconfirm } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { instantText } from '#web/forms/value-text.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { knowsPasskeys, makePasskey } from '#web/kit/proof/passkey.ts'

export type Passkey = { id: string; name: string; backedUp: boolean; addedAt: string; usedAt: string | null }
type Props = { passkeys: readonly Passkey[]; possible: boolean; onDone: () => void }

export function AccountPasskeys({ passkeys, possible, onDone }: Props) {
  const { t } = useSpeech()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: async () => {
      const answer = await makePasskey(await post('/api/credentials/passkey-challenge', {}))
      if (answer) await post('/api/credentials/passkeys', { name: name.trim(), answer })
      return answer !== undefined
    },
    onSuccess: (made) => {
      if (made) setName('')
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return document.getElementById('passkey-name')?.focus()
    add.mutate()
  }
  return (
    <section className="y-card" aria-labelledby="account-passkeys">
      <h2 id="account-passkeys">{t('account.passkeys')}</h2>
      <p className="y-hint">{t('account.passkeysWhat')}</p>
      {passkeys.length === 0 && possible && <p>{t('account.noPasskeys')}</p>}
      {passkeys.length > 0 && (
        <ul className="y-lines">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} onDone={onDone} />
          ))}
        </ul>
      )}
      {!possible || !knowsPasskeys() ? (
        <p className="y-note">{t('account.passkeysNeedName')}</p>
      ) : (
        <form className="y-line-form" noValidate onSubmit={submit}>
          <div>
            <label className="y-label" htmlFor="passkey-name">
              {t('account.passkeyName')}
            </label>
            <Input
              id="passkey-name"
              maxLength={40}
              autoComplete="off"
              placeholder={t('account.passkeyExample')}
              value={name}
              onChange={(e) => setName(e.target.value)}
            />
          </div>
          <Button htmlType="submit" loading={add.isPending}>
            {t('account.addPasskey')}
          </Button>
        </form>
      )}
      {add.isError && <ProblemNotice error={add.error} />}
    </section>
  )
}

function PasskeyLine({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t, language } = useSpeech()
  const [name, setName] = useState<string>()
  const change = useMutation({
    mutationFn: (verb: 'rename' | 'remove') =>
      verb === 'rename'
        ? post('/api/account/rename-passkey', { id: passkey.id, name: (name ?? '').trim() || passkey.name }, freshKey())
        : post('/api/account/remove-passkey', { id: passkey.id }, freshKey()),
    onSuccess: () => {
      setName(undefined)
      onDone()
    },
  })
  return (
    <li>
      <div className="y-line-main">
        {name === undefined ? (
          <strong>{passkey.name}</strong>
        ) : (
          <Input
            aria-label={t('account.passkeyName')}
            autoFocus
            maxLength={40}
            value={name}
            onChange={(e) => setName(e.target.value)}
            onPressEnter={() => change.mutate('rename')}
          />
        )}
        <span className="y-faint">
          {t('account.added')} {instantText(passkey.addedAt, language)} · {t('account.used')}{' '}
          {passkey.usedAt ? instantText(passkey.usedAt, language) : t('account.never')}
          {passkey.backedUp && ` · ${t('account.synced')}`}
        </span>
        {change.isError && <ProblemNotice error={change.error} />}
      </div>
      {name === undefined ? (
        <span className="y-line-tools">
          <Button size="small" onClick={() => setName(passkey.name)}>
            {t('account.rename')}
          </Button>
          <Popconfirm title={t('account.removeSure')} onConfirm={() => change.mutate('remove')}>
            <Button size="small" aria-label={t('account.removeWhich', { name: passkey.name })} loading={change.isPending}>
              {t('account.remove')}
            </Button>
          </Popconfirm>
        </span>
      ) : (
        <span className="y-line-tools">
          <Button size="small" type="primary" loading={change.isPending} onClick={() => change.mutate('rename')}>
            {t('account.save')}
          </Button>
          <Button size="small" onClick={() => setName(undefined)}>
            {t('account.cancel')}
          </Button>
        </span>
      )}
    </li>
  )
}
