// The policy clause by clause, with what the house has made of each.
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { get } from '#web/kit/api/client.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { clauseKind } from './clause-kinds.ts'

type ClauseRow = { id: string; words: string; en: string; kinds: string[]; rooms: string[]; rules: number; tests: number; refusals: number }

export function ClauseList() {
  const { t, language } = useSpeech()
  const [q, setQ] = useState('')
  const read = useQuery({
    queryKey: ['clauses'],
    queryFn: ({ signal }) => get<{ clauses: ClauseRow[] }>('/api/policy/clauses', {}, signal),
    staleTime: 60_000,
  })
  const rows = (read.data?.clauses ?? []).filter(
    (row) => !q || row.id.startsWith(q) || row.words.includes(q) || row.en.toLowerCase().includes(q.toLowerCase()),
  )
  return (
    <>
      <PageHead title={t('clauses.title')} lead={t('clauses.lead')} />
      <div className="y-search">
        <Input
          aria-label={t('clauses.search')}
          placeholder={t('clauses.search')}
          value={q}
          allowClear
          onChange={(event) => setQ(event.target.value.trim())}
        />
      </div>
      {read.isPending && <Loading rows={12} />}
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.data && rows.length === 0 && <p className="y-note">{t('table.emptyFiltered')}</p>}
      {rows.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('clauses.title')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('clauses.id')}</th>
                <th scope="col">{t('clauses.words')}</th>
                <th scope="col">{t('clauses.kind')}</th>
                <th scope="col" className="y-num">
                  {t('clauses.rules')}
                </th>
                <th scope="col" className="y-num">
                  {t('clauses.tests')}
                </th>
                <th scope="col" className="y-num">
                  {t('clauses.refusals')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="y-num-left">
                    <KitLink to={`/clauses/${row.id}`}>{row.id}</KitLink>
                  </th>
                  <td className="y-clause-words">{language === 'zh' ? row.words : row.en}</td>
                  <td className="y-nowrap">{row.kinds.map((kind) => t(clauseKind(kind))).join('、')}</td>
                  <td className="y-num">{row.rules || '—'}</td>
                  <td className="y-num">{row.tests || '—'}</td>
                  <td className="y-num">{row.refusals || '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
