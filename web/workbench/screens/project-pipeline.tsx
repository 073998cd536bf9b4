// 项目监管 (W12): every project at its gate. A row of gates with their numbers, then the projects at the chosen one.
import { useQuery } from '@tanstack/react-query'
import { valueText } from '#web/forms/value-text.ts'
import { fieldOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import { changed, type SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useSearchMap } from '../address.ts'

type ProjectRow = { id: string; name: string; organName?: string; organ?: string; state: string; estimate?: string; gate?: string; gateTitle?: string }
type Pipeline = { rows: ProjectRow[]; total?: number; gates?: { gate: string; title: { zh: string; en: string } | string; count: number }[] }

const ESTIMATE = fieldOf('estimate', { type: 'string', 'x-kind': 'money' })
const PROJECT = 'projects.project'

export function ProjectPipeline() {
  const { t, w } = useSpeech()
  const { procedure, names, organName } = useHouse()
  const [search, setSearch] = useSearchMap()
  const chosen = typeof search['f.state'] === 'string' ? search['f.state'] : undefined
  const states = procedure(PROJECT)?.states ?? {}
  const all = useQuery({ queryKey: ['pipeline'], queryFn: ({ signal }) => get<Pipeline>('/api/projects/pipeline', {}, signal) })
  const load = async (given: SearchMap, signal: AbortSignal) => {
    const answer = await get<Pipeline>('/api/projects/pipeline', {}, signal)
    const q = typeof given.q === 'string' ? given.q : ''
    const rows = answer.rows.filter((row) => (!chosen || row.state === chosen) && (!q || row.name.includes(q)))
    return { rows, total: rows.length }
  }
  const count = (state: string) => all.data?.rows.filter((row) => row.state === state).length ?? 0
  const stages = Object.entries(states).filter(([name, state]) => !state.ends || count(name) > 0)
  return (
    <>
      <PageHead title={t('projects.title')} lead={t('projects.lead')} />
      <ol className="y-pipeline">
        {stages.map(([name, state]) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={chosen === name}
              className={count(name) === 0 ? 'y-stage y-stage-empty' : 'y-stage'}
              onClick={() => setSearch(changed(search, { 'f.state': chosen === name ? undefined : name }))}
            >
              <span>{w(state.title)}</span>
              <b>{count(name)}</b>
            </button>
          </li>
        ))}
      </ol>
      <DataTable<ProjectRow>
        screen="projects.pipeline"
        title={t('projects.title')}
        search={search}
        onSearch={setSearch}
        load={load}
        linkOf={(row) => `/projects/${row.id}`}
        columns={[
          { name: 'name', title: t('projects.name'), sortable: false, render: (row) => row.name },
          { name: 'organ', title: t('case.organ'), sortable: false, render: (row) => row.organName ?? organName(row.organ) },
          { name: 'state', title: t('case.state'), sortable: false, render: (row) => <StatusMark tone={toneOf(states[row.state])}>{w(states[row.state]?.title) || row.state}</StatusMark> },
          { name: 'gate', title: t('projects.gate'), sortable: false, render: (row) => row.gateTitle ?? row.gate ?? '' },
          { name: 'estimate', title: t('projects.estimate'), sortable: false, numeric: true, render: (row) => valueText(ESTIMATE, row.estimate, names) },
        ]}
      />
    </>
  )
}
