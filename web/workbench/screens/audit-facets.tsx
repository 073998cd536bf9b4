// How the lines of the search divide by outcome, act and organ; a click narrows to one of them, another click widens again.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { get } from '#web/kit/api/client.ts'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { useAuditWords } from './audit-words.ts'

type Counted = { value: string; count: number }
type Facet = 'outcome' | 'action' | 'organ'
const FACETS = ['outcome', 'action', 'organ'] as const

type Props = {
  search: SearchMap
  asked: Record<string, string>
  onSearch: (next: SearchMap) => void
  outcomeWords: (code: string) => string
}

export function AuditFacets({ search, asked, onSearch, outcomeWords }: Props) {
  const { t } = useSpeech()
  const { organName } = useHouse()
  const said = useAuditWords()
  const read = useQuery({
    queryKey: ['audit', 'facets', asked],
    queryFn: ({ signal }) => get<Record<Facet, Counted[]>>('/api/audit/facets', asked, signal),
    retry: false,
  })
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === 'outcome') return outcomeWords(value)
    return facet === 'action' ? said.act(value) : organName(value)
  }
  const without = (facet: Facet) => Object.fromEntries(Object.entries(search).filter(([name]) => name !== facet && name !== 'page'))
  if (!read.data) return null
  return (
    <section className="y-audit-facets" aria-label={t('audit.facets')}>
      {FACETS.filter((facet) => read.data[facet].length > 0).map((facet) => (
        <div key={facet} className="y-audit-facet">
          <h2>{t(`audit.facet.${facet}`)}</h2>
          <ul>
            {read.data[facet].map(({ value, count }) => {
              const isChosen = search[facet] === value
              return (
                <li key={value}>
                  <Button
                    size="small"
                    type={isChosen ? 'primary' : 'default'}
                    aria-pressed={isChosen}
                    onClick={() => onSearch(isChosen ? without(facet) : { ...without(facet), [facet]: value })}
                  >
                    {nameOf(facet, value)} <span className="y-num-left">{count.toLocaleString('en-US')}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
