// 我的账户: one's own password, passkeys, one-time codes and sessions. Grave changes ask for fresh proof by themselves
// (web/kit/proof).
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { Ways } from '#web/kit/proof/proof-dialog.tsx'
import { AccountCodes } from './account-codes.tsx'
import { AccountPasskeys, type Passkey } from './account-passkeys.tsx'
import { AccountPassword } from './account-password.tsx'
import { OwnSessions } from './account-sessions.tsx'

export type Credentials = { account: string; passwordAt: string | null; oneTimeCode: boolean; passkeys: Passkey[] }

export function Account() {
  const { t } = useSpeech()
  const own = useQuery({
    queryKey: ['account', 'credentials'],
    queryFn: ({ signal }) => get<Credentials>('/api/account/credentials', {}, signal),
  })
  const ways = useQuery({ queryKey: ['account', 'ways'], queryFn: ({ signal }) => get<Ways>('/api/session/proof', {}, signal) })
  const { refetch } = own
  const fresh = useCallback(() => void refetch(), [refetch])
  const error = own.error ?? ways.error
  if (error) return <ProblemNotice error={error} retry={fresh} />
  if (!own.data || !ways.data) return <Loading rows={8} />
  return (
    <>
      <PageHead title={t('account.title')} lead={t('account.lead', { account: own.data.account })} />
      <div className="y-account">
        <AccountPassword since={own.data.passwordAt} onDone={fresh} />
        <AccountPasskeys passkeys={own.data.passkeys} possible={ways.data.passkeysPossible} onDone={fresh} />
        <AccountCodes on={own.data.oneTimeCode} onDone={fresh} />
        <OwnSessions present={ways.data.session} />
      </div>
    </>
  )
}
