// 我的工作: one list of everything that waits for this official, by deadline, with counters and nothing that ranks people.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink, useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import type { CaseRow } from '#web/kit/process-panel/case-story.ts'
import { useSearchMap } from '../address.ts'
import { DutyNotice } from './duty-notice.tsx'
import { ReviewRows } from './my-reviews.tsx'
import { useMyReviews } from './reviews-waiting.ts'
import { useCaseColumns, useTypeFacet } from './case-columns.tsx'
import { startingActions } from './subjects.ts'

type Counts = { waiting: number; overdue: number; dueSoon: number; byType: Record<string, number> }

export function MyWork() {
  const { t } = useSpeech()
  const go = useGo()
  const [search, setSearch] = useSearchMap()
  const columns = useCaseColumns()
  const typeFacet = useTypeFacet()
  const counts = useQuery({
    queryKey: ['cases', 'counts'],
    queryFn: ({ signal }) => get<Counts>('/api/cases/counts', {}, signal),
    retry: false,
  })
  const load = (given: SearchMap, signal: AbortSignal) => {
    return get<{ rows: CaseRow[]; total: number }>('/api/cases/mine', caseQuery(given), signal)
  }
  const firstCase = useQuery({
    queryKey: ['list', 'first-case'],
    queryFn: ({ signal }) => get<{ rows: CaseRow[] }>('/api/cases/mine', { size: 1 }, signal),
    retry: false,
  })
  const reviews = useMyReviews()
  const firstId = firstCase.data?.rows[0]?.id
  const first = firstId ? `/cases/${firstId}` : reviews.waiting[0] && `/reviews/${reviews.waiting[0].project}`
  return (
    <>
      <PageHead
        title={t('work.title')}
        lead={t('work.byDeadline')}
        actions={
          first && (
            <Button type="primary" onClick={() => go(first)}>
              {t('work.openFirst')}
            </Button>
          )
        }
      />
      <DutyNotice />
      <Counters counts={counts.data} reviews={reviews.waiting.length} />
      {reviews.waiting.length > 0 && (
        <section className="y-block" aria-labelledby="reviews-waiting">
          <h2 id="reviews-waiting">{t('reviews.forMe')}</h2>
          <ReviewRows reviews={reviews.waiting} title={t('reviews.forMe')} />
        </section>
      )}
      <DataTable<CaseRow>
        screen="work"
        title={t('work.title')}
        columns={columns}
        facets={Object.keys(counts.data?.byType ?? {}).length > 1 ? [typeFacet] : []}
        counts={{ type: counts.data?.byType ?? {} }}
        load={load}
        search={search}
        onSearch={setSearch}
        linkOf={(row) => `/cases/${row.id}`}
        emptyHead={t(reviews.waiting.length > 0 ? 'work.noCases' : 'work.none')}
        empty={<p>{t('work.noneWhy')}</p>}
      />
      <Starters />
    </>
  )
}

/** The list's address as the cases questions read it. */
export function caseQuery(search: SearchMap): Record<string, string | readonly string[] | undefined> {
  const { 'f.type': type, 'f.state': state, ...rest } = search
  return { ...rest, ...(type && { type: [type].flat()[0] }), ...(state && { state: [state].flat()[0] }) }
}

function Counters({ counts, reviews }: { counts: Counts | undefined; reviews: number }) {
  const { t } = useSpeech()
  const figures = [
    { key: 'work.waiting', n: counts && counts.waiting + reviews, tone: '' },
    { key: 'work.dueSoon', n: counts?.dueSoon, tone: 'soon' },
    { key: 'work.overdue', n: counts?.overdue, tone: 'late' },
  ] as const
  return (
    <dl className="y-counters">
      {figures.map(({ key, n, tone }) => (
        <div key={key} className={n && tone ? `y-counter-${tone}` : undefined}>
          <dt>{t(key)}</dt>
          <dd>{n ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Actions that open something new and that this post may do. */
function Starters() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const actions = startingActions(meta)
  if (actions.length === 0) return null
  return (
    <section className="y-block" aria-labelledby="starters">
      <h2 id="starters">{t('work.start')}</h2>
      <ul className="y-starters">
        {actions.map((action) => (
          <li key={action.name}>
            <KitLink to={`/do/${action.name}`}>{w(action.title)}</KitLink>
            {w(action.consequence) && <p>{w(action.consequence)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
