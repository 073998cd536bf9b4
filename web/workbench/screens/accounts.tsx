// 账号: the accounts that the administrator manages, found by name or account.
import { Input } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as people from '#modules/platform/people/contract.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

export function Accounts() {
  const { t } = useSpeech()
  const [q, setQ] = useState('')
  const read = useAnswer<Out<typeof people.accountList>>('people.accounts', q ? { q } : {})
  if (!read.allowed) return <NoRight title={t('staff.accounts')} may="people.manage" />
  const rows = read.data?.accounts ?? []
  return (
    <>
      <PageHead
        title={t('staff.accounts')}
        lead={t('staff.accountsLead')}
        actions={<ActHere name="people.create-account" kind="primary" />}
      />
      <div className="y-search">
        <Input.Search
          aria-label={t('staff.findAccount')}
          placeholder={t('staff.findAccount')}
          allowClear
          maxLength={60}
          onSearch={(text) => setQ(text.trim())}
        />
      </div>
      {read.isPending && <Loading rows={10} />}
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.data && rows.length === 0 && <p className="y-note">{t('table.emptyFiltered')}</p>}
      {rows.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('staff.accounts')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('staff.name')}</th>
                <th scope="col">{t('staff.account')}</th>
                <th scope="col">{t('staff.organ')}</th>
                <th scope="col">{t('staff.posts')}</th>
                <th scope="col">{t('staff.state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.official}>
                  <th scope="row">
                    <KitLink to={`/accounts/${row.official}`}>{row.name}</KitLink>
                  </th>
                  <td className="y-code">{row.account}</td>
                  <td>{row.organName}</td>
                  <td>{row.posts.join('、')}</td>
                  <td>
                    <StatusMark tone={row.disabledAt ? 'bad' : 'good'}>{t(row.disabledAt ? 'staff.disabled' : 'staff.enabled')}</StatusMark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length === 200 && <p className="y-faint">{t('staff.more')}</p>}
    </>
  )
}
