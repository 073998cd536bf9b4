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
import { NoRight } from './no-right.tsx'

type ProjectRow = {
  id: string
  name: string
  organName?: string
  organ?: string
  state: string
  estimate?: string
  approvedEstimate?: string | null
}
type Pipeline = { rows: ProjectRow[]; total: number }

const ESTIMATE = fieldOf('estimate', { type: 'string', 'x-kind': 'money' })
const PROJECT = 'projects.project'

export function ProjectPipeline() {
  const { t, w } = useSpeech()
  const { meta, procedure, register, names, organName } = useHouse()
  const [search, setSearch] = useSearchMap()
  const chosen = typeof search['f.state'] === 'string' ? search['f.state'] : undefined
  const states = procedure(PROJECT)?.states ?? {}
  const all = useQuery({
    queryKey: ['pipeline', 'counts'],
    queryFn: ({ signal }) => get<{ facets: Record<string, Record<string, number>> }>(`/api/registers/${PROJECT}`, { size: 1 }, signal),
    enabled: Boolean(register(PROJECT)?.allowed),
  })
  const load = ({ 'f.state': state, sort: _, ...rest }: SearchMap, signal: AbortSignal) =>
    get<Pipeline>('/api/projects/pipeline', { ...rest, ...(state && { state: [state].flat()[0] }) }, signal)
  const count = (state: string) => all.data?.facets.state?.[state] ?? 0
  const stages = Object.entries(states).filter(([name, state]) => !state.ends || count(name) > 0)
  const question = meta.questions.find(({ name }) => name === 'projects.pipeline')
  if (!question?.allowed) return <NoRight title={t('projects.title')} may={question?.may ?? ''} />
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
        emptyHead={t('projects.none')}
        onSearch={setSearch}
        load={load}
        linkOf={(row) => `/projects/${row.id}`}
        columns={[
          { name: 'name', title: t('projects.name'), sortable: false, render: (row) => row.name },
          { name: 'organ', title: t('case.organ'), sortable: false, render: (row) => row.organName ?? organName(row.organ) },
          {
            name: 'state',
            title: t('case.state'),
            sortable: false,
            render: (row) => <StatusMark tone={toneOf(states[row.state])}>{w(states[row.state]?.title) || row.state}</StatusMark>,
          },
          {
            name: 'estimate',
            title: t('projects.estimate'),
            sortable: false,
            numeric: true,
            render: (row) => valueText(ESTIMATE, row.estimate, names),
          },
          {
            name: 'approved',
            title: t('projects.approved'),
            sortable: false,
            numeric: true,
            render: (row) => valueText(ESTIMATE, row.approvedEstimate, names),
          },
        ]}
      />
    </>
  )
}
