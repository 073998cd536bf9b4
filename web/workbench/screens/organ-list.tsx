// Organs as they stood on a day, with what they have become since.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DayInput } from '#web/forms/day-input.tsx'
import { isRealDay } from '#web/forms/check-values.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type OrganRow = { id: string; name: string; kind?: string; level?: string; division?: string | null; successors?: (string | { id: string; name?: string })[] }

export function OrganList() {
  const { t } = useSpeech()
  const { meta, organName } = useHouse()
  const [day, setDay] = useState(meta.today)
  const read = useQuery({
    queryKey: ['organs', day],
    queryFn: ({ signal }) => get<{ organs: OrganRow[] }>('/api/people/organs', { day }, signal),
    enabled: isRealDay(day),
    placeholderData: (before) => before,
  })
  const later = (row: OrganRow) =>
    (row.successors ?? []).map((one) => (typeof one === 'string' ? organName(one) : (one.name ?? organName(one.id)))).join('、')
  return (
    <>
      <PageHead title={t('organs.title')} />
      <div className="y-inline-field">
        <label className="y-label" htmlFor="organ-day">
          {t('organs.day')}
        </label>
        <DayInput id="organ-day" value={day} onChange={(next) => setDay(String(next ?? ''))} />
      </div>
      {read.isError && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Loading />}
      {read.data && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('organs.title')}>
          <table className="y-rows y-rows-page">
            <thead>
              <tr>
                <th scope="col">{t('organs.name')}</th>
                <th scope="col">{t('organs.kind')}</th>
                <th scope="col">{t('organs.level')}</th>
                <th scope="col">{t('organs.division')}</th>
                <th scope="col">{t('organs.successors')}</th>
              </tr>
            </thead>
            <tbody>
              {read.data.organs.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  <td>{row.kind}</td>
                  <td>{row.level}</td>
                  <td className="y-num">{row.division}</td>
                  <td>{later(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
