// Both records side by side. Where they differ and the adjudicator decides, the value that survives is chosen in the row.
import { Checkbox } from 'antd'
import { useState } from 'react'
import { fieldOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { Choice } from './matching-decide.tsx'
import type { Pair } from './matching-words.tsx'

type Props = { readonly one: Pair; readonly choice?: Choice; readonly onChoice?: (choice: Choice) => void }
type Column = Pair['columns'][number]

const SIDES = ['matching.one', 'matching.other'] as const

export function MatchingSides({ one, choice, onChoice }: Props) {
  const { t } = useSpeech()
  const [onlyDiffering, setOnlyDiffering] = useState(false)
  const columns = one.columns.filter(({ differs }) => differs || !onlyDiffering)
  return (
    <section className="y-block" aria-labelledby="matching-compare">
      <h2 id="matching-compare">{t('matching.compare')}</h2>
      <Checkbox checked={onlyDiffering} onChange={(event) => setOnlyDiffering(event.target.checked)}>
        {t('matching.onlyDiffering')}
      </Checkbox>
      <table className="y-match-sides">
        <thead>
          <tr>
            <th scope="col">{t('matching.field')}</th>
            {one.sides.map((side, i) => (
              <th key={side.id} scope="col">
                {t(SIDES[i]!)} <span className="y-faint">{t('matching.version', { n: side.version })}</span>
                {onChoice && (
                  <label className="y-match-pick">
                    <input
                      type="radio"
                      name="survivor"
                      checked={choice?.survivor === side.id}
                      onChange={() => onChoice({ survivor: side.id, from: choice?.from ?? {} })}
                    />
                    {t('matching.survives')}
                  </label>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row key={column.name} one={one} column={column} {...(choice && onChoice && { choice, onChoice })} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ one, column, choice, onChoice }: Props & { readonly column: Column }) {
  const { t, w } = useSpeech()
  const picks = Boolean(onChoice) && column.differs && column.takeable && choice?.survivor !== undefined
  const chosen = choice?.from[column.name] ?? choice?.survivor
  return (
    <tr className={column.differs ? 'y-match-differs' : undefined}>
      <th scope="row">
        {w(column.title)}
        {column.differs && <span className="y-match-mark">{t('matching.differs')}</span>}
      </th>
      {one.sides.map((side, i) => (
        <td key={side.id} data-side={t(SIDES[i]!)} className={picks && chosen === side.id ? 'y-match-kept' : undefined}>
          {picks ? (
            <label className="y-match-pick">
              <input
                type="radio"
                name={`from-${column.name}`}
                aria-label={t('matching.keepsThis', { field: w(column.title), side: t(SIDES[i]!) })}
                checked={chosen === side.id}
                onChange={() => onChoice!({ survivor: choice!.survivor, from: { ...choice!.from, [column.name]: side.id } })}
              />
              <Value column={column} value={(side.fields as Record<string, unknown>)[column.name]} />
            </label>
          ) : (
            <Value column={column} value={(side.fields as Record<string, unknown>)[column.name]} />
          )}
        </td>
      ))}
    </tr>
  )
}

/** A record that is referred to is shown by the head of its id: the same or another is what matters here. */
function Value({ column, value }: { column: Column; value: unknown }) {
  const { t } = useSpeech()
  const { names } = useHouse()
  const field = fieldOf(column.name, column.schema as FieldSchema)
  const text =
    field.kind === 'refers' && typeof value === 'string'
      ? t('matching.otherRecord', { id: value.slice(0, 8) })
      : valueText(field, value, names)
  return text ? <span>{text}</span> : <span className="y-faint">{t('matching.empty')}</span>
}
