// Organs as they stood on a day, with what they have become since.
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DayInput } from '#web/forms/day-input.tsx'
import { dayText } from '#web/forms/value-text.ts'
import { isRealDay } from '#web/forms/check-values.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { dictionary, type WordKey } from '#web/kit/dictionary/dictionary.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'

type OrganRow = { id: string; name: string; kind: string; level: string }
type Life = { organ: { names: { name: string; validTo: string | null }[]; successors: { successor: string; fromDay: string }[] } }

export function OrganList() {
  const { t } = useSpeech()
  const { meta } = useHouse()
  const [day, setDay] = useState(meta.today)
  const read = useQuery({
    queryKey: ['organs', day],
    queryFn: ({ signal }) => get<{ organs: OrganRow[] }>('/api/people/organs', { day }, signal),
    enabled: isRealDay(day),
    placeholderData: (before) => before,
  })
  const today = new Map(meta.organs.map(({ id, name }) => [id, name]))
  const became = useBecame((read.data?.organs ?? []).filter(({ id }) => !today.has(id)))
  const word = (kind: 'kind' | 'level', code: string) => {
    const key = `organs.${kind}.${code}`
    return key in dictionary ? t(key as WordKey) : code
  }
  const later = (row: OrganRow) => {
    const name = today.get(row.id)
    if (name) return name === row.name ? '' : t('organs.renamed', { name })
    return became.get(row.id)
  }
  return (
    <>
      <PageHead title={t('organs.title')} lead={t('organs.lead')} />
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
                <th scope="col">{t('organs.successors')}</th>
              </tr>
            </thead>
            <tbody>
              {read.data.organs.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  <td>{word('kind', row.kind)}</td>
                  <td>{word('level', row.level)}</td>
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

type Heir = { name: string; day: string; later: string[] }

const lifeOf = async (id: string, signal: AbortSignal) => (await get<Life>('/api/people/organ', { id }, signal)).organ

/** For organs that are no more today: who took over and from which day, and where the successor is gone too, who then. */
function useBecame(ended: readonly OrganRow[]): Map<string, string> {
  const { t, language } = useSpeech()
  const { meta } = useHouse()
  const today = new Map(meta.organs.map(({ id, name }) => [id, name]))
  const heirsOf = async (id: string, signal: AbortSignal): Promise<Heir[]> => {
    const { successors } = await lifeOf(id, signal)
    return Promise.all(
      successors.map(async ({ successor, fromDay }) => {
        const standing = today.get(successor)
        if (standing) return { name: standing, day: fromDay, later: [] }
        const { names, successors: next } = await lifeOf(successor, signal)
        return { name: names.at(-1)?.name ?? '', day: fromDay, later: next.flatMap((one) => today.get(one.successor) ?? []) }
      }),
    )
  }
  const fates = useQueries({
    queries: ended.map(({ id }) => ({
      queryKey: ['organ', 'heirs', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => heirsOf(id, signal),
      staleTime: Infinity,
      retry: false,
    })),
  })
  const said = ({ name, day, later }: Heir) =>
    t('organs.passed', { name, day: dayText(day, language) }) + (later.length > 0 ? t('organs.then', { name: later.join('、') }) : '')
  return new Map(
    ended.map(({ id }, at) => {
      const heirs = fates[at]?.data
      return [id, heirs ? heirs.map(said).join('；') || t('organs.ended') : '']
    }),
  )
}
