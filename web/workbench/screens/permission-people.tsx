// 谁能: the people whom the policy lets, page by page, each with the capacity that lets them.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '#web/kit/api/client.ts'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { Words } from '#kernel/text/text.ts'

type Person = { id: string; account: string; name: string; organName: string; as: Words; why: Words }
type Page = { people: Person[]; next: string | null }

export function PermissionPeople({ asked }: { asked: SearchMap }) {
  const { t, w } = useSpeech()
  const { official: _, ...query } = asked
  const read = useInfiniteQuery({
    queryKey: ['who-can', query],
    queryFn: ({ pageParam, signal }) =>
      get<Page>('/api/decisions/who-can', { ...query, size: 50, ...(pageParam && { after: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    retry: false,
  })
  if (read.isPending) return <Loading />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const people = read.data.pages.flatMap((page) => page.people)
  if (people.length === 0 && !read.hasNextPage)
    return (
      <div className="y-note">
        <b>{t('why.noneCan')}</b>
        <p>{t('why.noneCanWhy')}</p>
      </div>
    )
  return (
    <section className="y-why" aria-live="polite">
      <ul className="y-grants">
        {people.map(({ id, account, name, as, why }) => (
          <li key={`${id} ${as.zh}`}>
            <b>{name}</b> <span className="y-faint">{account}</span>
            <span className="y-opens">{w(as)}</span>
            <span className="y-opens">{w(why)}</span>
          </li>
        ))}
      </ul>
      {read.hasNextPage && (
        <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
          {t('why.more')}
        </Button>
      )}
    </section>
  )
}
