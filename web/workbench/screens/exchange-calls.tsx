// The calls through the gateway: who took what from whom, for which purpose, and which were refused by which clause.
import { fieldOf } from '#web/forms/field-schema.ts'
import { instantText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { DataTable } from '#web/kit/data-table/data-table.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ClauseLinks } from '#web/kit/record-form/grounds.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useSearchMap } from '../address.ts'
import { EvidenceButton, EvidenceSaid, useEvidence } from './exchange-evidence.tsx'

type Call = {
  id: string
  at: string
  service: string
  organ: string | null
  provider: string | null
  purpose: string | null
  rows: number
  ms: number
  outcome: string
  clauses: string[]
}

export function ExchangeCalls() {
  const { t, w, language } = useSpeech()
  const { meta, organName, session } = useHouse()
  const [search, setSearch] = useSearchMap()
  const evidence = useEvidence()
  const question = meta.questions.find(({ name, allowed }) => name === 'exchange.calls' && allowed)
  if (!question) return null
  const outcome = fieldOf('outcome', question.input.properties?.outcome ?? {})
  const isOurs = ({ organ, provider }: Call) => [organ, provider].includes(session.organ.id)
  const said = (code: string) => w(outcome.schema['x-words']?.[code]) || code
  const codes = outcome.schema.enum ?? []
  const load = async ({ of: _, sort: __, q, 'f.outcome': chosen, ...rest }: SearchMap, signal: AbortSignal) => {
    const query = { ...rest, ...(q && { service: q }), ...(chosen && { outcome: [chosen].flat()[0] }) }
    const page = await get<{ rows: Call[]; total: number }>('/api/exchange/calls', query, signal)
    return page
  }
  return (
    <section className="y-block" aria-labelledby="calls">
      <h2 id="calls">{w(question.title)}</h2>
      <nav className="y-tabs" aria-label={w(outcome.title)}>
        {['', ...codes].map((code) => {
          const here = (search['f.outcome'] ?? '') === code
          return (
            <span key={code} className={here ? 'y-tab y-tab-here' : 'y-tab'}>
              <button type="button" aria-pressed={here} onClick={() => setSearch(code ? { 'f.outcome': code } : {})}>
                {code ? said(code) : t('projects.all')}
              </button>
            </span>
          )
        })}
      </nav>
      <EvidenceSaid asking={evidence} />
      <DataTable<Call>
        screen="exchange.calls"
        title={w(question.title)}
        search={search}
        onSearch={setSearch}
        load={load}
        searchable={false}
        emptyHead={t('exchange.noCalls')}
        linkOf={(row) => `/exchange?call=${row.id}`}
        columns={[
          { name: 'at', title: t('clauses.at'), sortable: false, render: (row) => instantText(row.at, language) },
          { name: 'service', title: t('exchange.service'), sortable: false, render: (row) => row.service },
          { name: 'organ', title: t('exchange.user'), sortable: false, render: (row) => organName(row.organ) },
          { name: 'provider', title: t('exchange.provider'), sortable: false, render: (row) => organName(row.provider) },
          {
            name: 'outcome',
            title: w(outcome.title),
            sortable: false,
            render: (row) => <StatusMark tone={row.outcome === 'answered' ? 'ended' : 'bad'}>{said(row.outcome)}</StatusMark>,
          },
          { name: 'clauses', title: t('clauses.id'), sortable: false, render: (row) => <ClauseLinks clauses={row.clauses} /> },
          { name: 'purpose', title: t('audit.purpose'), sortable: false, render: (row) => row.purpose ?? '' },
          { name: 'rows', title: t('exchange.rows'), sortable: false, numeric: true, render: (row) => row.rows },
          {
            name: 'proof',
            title: t('exchange.proof'),
            sortable: false,
            render: (row) => isOurs(row) && <EvidenceButton asking={evidence} call={row.id} />,
          },
          { name: 'ms', title: t('exchange.ms'), sortable: false, numeric: true, spare: true, render: (row) => Math.round(row.ms) },
        ]}
      />
    </section>
  )
}
