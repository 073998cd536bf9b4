// Every case that this official may read, with type and stage as filters.
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import { readSearch, type SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import type { CaseRow } from '#web/kit/process-panel/case-story.ts'
import { useSearchMap } from '../address.ts'
import { useCaseColumns, useTypeFacet } from './case-columns.tsx'
import { caseQuery } from './my-work.tsx'

export function OrganCases() {
  const { t, w } = useSpeech()
  const { meta, procedure } = useHouse()
  const [search, setSearch] = useSearchMap()
  const columns = useCaseColumns()
  const typeFacet = useTypeFacet()
  const type = readSearch(search).filters.type?.[0]
  const states = type ? Object.entries(procedure(type)?.states ?? {}) : []
  const load = async (given: SearchMap, signal: AbortSignal) => {
    const answer = await get<{ rows: CaseRow[]; total: number; facets?: Record<string, Record<string, number>> }>(
      '/api/cases/related',
      caseQuery(given),
      signal,
    )
    return answer
  }
  const stateFacet = {
    field: 'state',
    title: t('case.state'),
    words: (value: string) => w(states.find(([name]) => name === value)?.[1].title) || value,
  }
  return (
    <>
      <PageHead title={t('cases.title')} />
      <DataTable<CaseRow>
        screen="cases"
        title={t('cases.title')}
        columns={columns}
        facets={meta.procedures.length > 1 || states.length > 0 ? [typeFacet, stateFacet] : []}
        load={load}
        search={search}
        onSearch={setSearch}
        linkOf={(row) => `/cases/${row.id}`}
      />
    </>
  )
}
