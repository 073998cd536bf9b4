// The fields by group, each with the organs that are its source, what differs from today, and the way to dispute it.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { fieldsOf, type Field, type FieldSchema } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { Fields } from './base-record-reading.ts'
import { DisputeMark } from './dispute-mark.tsx'

type Props = {
  readonly base: BaseRegister
  readonly id: string
  readonly fields: Fields
  /** The fields of today, when another moment is seen. */
  readonly today?: Fields | undefined
  readonly textOf: TextOf
}
export type TextOf = (field: Field, value: unknown) => string

const HIDDEN = '***'

/** How a value of this record is said: places and people by name where they are known, what is masked as such. */
export function useBaseText(names: ReadonlyMap<string, string>): TextOf {
  const { t } = useSpeech()
  const house = useHouse()
  return (field, value) => {
    if (value === HIDDEN) return t('base.unseen')
    if (typeof value === 'string' && names.has(value)) return names.get(value)!
    if (field.schema['x-refers'] && typeof value === 'string') return t('base.unseen')
    return valueText(field, value, house.names)
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export function BaseFields({ base, id, fields, today, textOf }: Props) {
  const { w } = useSpeech()
  const all = fieldsOf(base.record as unknown as FieldSchema)
  return (
    <>
      {Object.entries(base.groups).map(([group, { title, fields: names }]) => {
        const rows = all.filter(({ name }) => names.includes(name) && (fields[name] !== undefined || today?.[name] !== undefined))
        if (rows.length === 0) return null
        return (
          <section key={group} className="y-block" aria-labelledby={`base-group-${group}`}>
            <h2 id={`base-group-${group}`}>{w(title)}</h2>
            <dl className="y-facts y-base-facts">
              {rows.map((field) => (
                <Fact
                  key={field.name}
                  base={base}
                  id={id}
                  field={field}
                  value={fields[field.name]}
                  textOf={textOf}
                  {...(today && !same(fields[field.name], today[field.name]) && { otherwise: { now: today[field.name] } })}
                />
              ))}
            </dl>
          </section>
        )
      })}
    </>
  )
}

type FactProps = {
  readonly base: BaseRegister
  readonly id: string
  readonly field: Field
  readonly value: unknown
  readonly textOf: TextOf
  /** Its value of today, where that is another. */
  readonly otherwise?: { readonly now: unknown }
}

function Fact({ base, id, field, value, textOf, otherwise }: FactProps) {
  const { t, w } = useSpeech()
  const { organName } = useHouse()
  const sources = base.sources[field.name] ?? []
  const title = w(field.title)
  const text = value === undefined ? '—' : textOf(field, value)
  return (
    <div className={`y-fact${otherwise ? ' y-base-differs' : ''}${text.length > 30 ? ' y-fact-wide' : ''}`}>
      <dt>{title}</dt>
      <dd>
        {text}
        <DisputeMark register={base.name} record={id} field={field.name} />
        {otherwise && (
          <span className="y-base-now">
            {otherwise.now === undefined ? t('base.nowEmpty') : t('base.nowIs', { value: textOf(field, otherwise.now) })}
          </span>
        )}
        <span className="y-base-source">
          {sources.length > 0 && `${t('base.source')}：${sources.map((organ) => organName(organ)).join('、')}`}
          {sources.length > 0 && (
            <KitLink to={`/disputes?register=${base.name}&record=${id}&field=${field.name}`} title={t('base.disputeOf', { field: title })}>
              {t('base.dispute')}
              <span className="y-hidden">：{title}</span>
            </KitLink>
          )}
        </span>
      </dd>
    </div>
  )
}
