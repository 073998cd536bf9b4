// What resembles a project, side by side, field by field. What both have is marked by a sign and a word, not by colour.
import { fieldsOf, rowFieldsOf, type Field } from '#web/forms/field-schema.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'

type Side = { field: string; ours: string[]; theirs: string[]; shared: string[] }
export type Likeness = { otherKind: 'system' | 'project'; other: string; name: string; organName: string; score: number; fields: Side[] }

const REGISTER = { system: 'systems.information-system', project: 'projects.project' } as const

/** `field` is the contract's list of evidence: it holds the words of the compared fields. */
export function Evidence({ evidence, field }: { evidence: readonly Likeness[]; field: Field | undefined }) {
  const { t } = useSpeech()
  if (evidence.length === 0) return <p className="y-hint">{t('evidence.none')}</p>
  return (
    <div className="y-evidence">
      <p className="y-hint">
        {t('evidence.lead', { n: evidence.length })}　<mark>{t('evidence.mark')}</mark>
      </p>
      {evidence.map((one, at) => (
        <details key={one.other} open={at === 0}>
          <summary>
            <span>
              <b>{one.name}</b>　<span className="y-faint">{one.organName}</span>
            </span>
            <span className="y-nowrap">{t('evidence.score', { n: one.score / 10 })}</span>
          </summary>
          <SideBySide one={one} field={field} />
        </details>
      ))}
    </div>
  )
}

function SideBySide({ one, field }: { one: Likeness; field: Field | undefined }) {
  const { t, w } = useSpeech()
  const card = useHouse().register(REGISTER[one.otherKind])
  const side = field && rowFieldsOf(field).find(({ name }) => name === 'fields')
  const named = side && fieldsOf(side.schema.items).find(({ name }) => name === 'field')
  const shown = one.fields.filter(({ ours, theirs, shared }) => ours.length + theirs.length + shared.length > 0)
  return (
    <>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={one.name}>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('evidence.compared')}</th>
              <th scope="col">{t('evidence.ours')}</th>
              <th scope="col">{t('evidence.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.field}>
                <th scope="row">
                  {w(named?.schema['x-words']?.[row.field]) || row.field}
                  {row.shared.length > 0 && <span className="y-faint">　{t('evidence.shared', { n: row.shared.length })}</span>}
                </th>
                <td>
                  <Items items={row.ours} shared={row.shared} />
                </td>
                <td>
                  <Items items={row.theirs} shared={row.shared} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {card?.allowed && (
        <p>
          <KitLink to={one.otherKind === 'project' ? `/projects/${one.other}` : `/registers/${card.name}/${one.other}`}>
            {t('evidence.open', { what: w(card.title) })}
          </KitLink>
        </p>
      )}
    </>
  )
}

function Items({ items, shared }: { items: readonly string[]; shared: readonly string[] }) {
  const { t } = useSpeech()
  const both = new Set(shared)
  if (items.length === 0) return <span className="y-faint">—</span>
  return (
    <ul className="y-items">
      {[...new Set(items)].map((item) => (
        <li key={item}>
          {both.has(item) ? (
            <mark>
              {item}
              <span className="y-hidden">{t('evidence.both')}</span>
            </mark>
          ) : (
            item
          )}
        </li>
      ))}
    </ul>
  )
}
