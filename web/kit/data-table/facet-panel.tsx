// Filters with a small closed set of values, each with its count under the other filters.
import { Checkbox } from 'antd'
import { useSpeech } from '../language.tsx'

export type Facet = {
  readonly field: string
  readonly title: string
  readonly words: (value: string) => string
  readonly values?: readonly string[] | undefined
}

const LONG = 8

type Props = {
  facets: readonly Facet[]
  counts: Record<string, Record<string, number>> | undefined
  filters: Readonly<Record<string, readonly string[]>>
  onChange: (field: string, values: readonly string[]) => void
}

export function FacetPanel({ facets, counts, filters, onChange }: Props) {
  const { t } = useSpeech()
  return (
    <div className="y-facets" role="group" aria-label={t('table.facets')}>
      {facets.map((facet) => {
        const chosen = filters[facet.field] ?? []
        const known = Object.keys(counts?.[facet.field] ?? {})
        const values = [...new Set([...(facet.values?.filter((value) => known.includes(value)) ?? []), ...known, ...chosen])]
        if (values.length === 0) return null
        return (
          <details key={facet.field} className="y-facet" open>
            <summary>{facet.title}</summary>
            <ul className={values.length > LONG ? 'y-facet-long' : undefined}>
              {values.map((value) => (
                <li key={value}>
                  <Checkbox
                    checked={chosen.includes(value)}
                    onChange={(event) =>
                      onChange(facet.field, event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                    }
                  >
                    {facet.words(value)}
                  </Checkbox>
                  <span className="y-count">{counts?.[facet.field]?.[value] ?? 0}</span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
