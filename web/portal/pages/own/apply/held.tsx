// What a base register holds: as text, with where it comes from and as of which day, and a way to say that it is wrong.
import type { Visit } from '../../../visit.ts'
import { dayWords } from '../../../parts/format.ts'
import { Zh } from '../../../parts/text.tsx'
import { placeWords } from '../data/record.tsx'
import type { Field } from './draft.ts'

export const HeldFields = ({ v, fields }: { v: Visit; fields: readonly Field[] }) => (
  <dl className="held">
    {fields.map((field) => (
      <div key={field.id}>
        <dt>{v.of(field.title)}</dt>
        <dd>
          <Zh v={v}>{shownValue(v, field)}</Zh>
          <small>
            {field.source && sourceWords(v, field.source)} <WrongLink v={v} field={field} />
          </small>
        </dd>
      </div>
    ))}
  </dl>
)

/** A code by its name; a day as days are written. */
export function shownValue(v: Visit, { value, options, kind }: Pick<Field, 'value' | 'options' | 'kind'>): string {
  if (value === null || value === '') return ''
  const option = options.find((one) => one.value === value)
  if (option) return v.of(option.label)
  // A code that is on no list, such as one of former years.
  if (kind === 'village') return placeWords(v, value)
  return kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayWords(v.language, value) : value
}

export const sourceWords = (v: Visit, { register, asOf }: NonNullable<Field['source']>): string =>
  v.t('apply.from', { register: v.of(register), day: dayWords(v.language, asOf) })

/** Only one's own record is one's own to dispute: of the other's it is said who may. */
function WrongLink({ v, field: { title, source } }: { v: Visit; field: Field }) {
  if (!source) return null
  if (source.of === 'spouse') return <>{v.t('apply.wrongOfSpouse')}</>
  const to = `/me/disputes/new?${new URLSearchParams({ register: source.name, field: source.field })}`
  return (
    <a href={v.to(to)}>
      {v.t('apply.wrong')}
      <span className="unseen">{v.of(title)}</span>
    </a>
  )
}
