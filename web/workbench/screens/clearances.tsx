// 密级权限: how high an official may see. What the zone does not allow is not offered.
import { Input } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as entitlements from '#modules/platform/entitlements/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

export function Clearances() {
  const { t, w } = useSpeech()
  const { action } = useHouse()
  const [q, setQ] = useState('')
  const read = useAnswer<Out<typeof entitlements.clearances>>('entitlements.clearances', q ? { q } : {})
  if (!read.allowed) return <NoRight title={t('rights.clearances')} may="entitlements.grant" />
  const said = action('entitlements.set-clearance')?.input.properties?.level?.['x-words']
  const levels = Object.keys(said ?? {}).filter((level) => level <= (read.data?.highest ?? '0'))
  return (
    <>
      <PageHead title={t('rights.clearances')} lead={t('rights.clearancesLead')} />
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
      {read.data && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('rights.clearances')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('staff.name')}</th>
                <th scope="col">{t('staff.account')}</th>
                <th scope="col">{t('staff.organ')}</th>
                <th scope="col">{t('rights.clearances')}</th>
                <th scope="col">{t('staff.act')}</th>
              </tr>
            </thead>
            <tbody>
              {read.data.officials.map((row) => (
                <tr key={row.official}>
                  <th scope="row">{row.name}</th>
                  <td className="y-code">{row.account}</td>
                  <td>{row.organName}</td>
                  <td>{w(said?.[row.clearance])}</td>
                  <td>
                    <ActHere
                      name="entitlements.set-clearance"
                      fixed={{ official: row.official }}
                      offer={{ level: levels.map((value) => ({ value, label: w(said?.[value]) })) }}
                      label={t('rights.change')}
                      kind="link"
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
