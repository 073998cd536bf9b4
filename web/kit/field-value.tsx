// A value in a list, a record or a history: text, a status, a link to another record, or a table of rows.
import { useRecordLabel } from '#web/forms/register-picker.tsx'
import { fieldsOf, isNested, rowFieldsOf, type Field } from '#web/forms/field-schema.ts'
import { valueText } from '#web/forms/value-text.ts'
import { useCodeNames, useHouse } from './house.tsx'
import { KitLink } from './kit-link.tsx'
import { useSpeech } from './language.tsx'
import { pageOf } from './page-of.ts'
import { useResourceItems } from './resource-items.ts'

export function FieldValue({ field, value, brief }: { field: Field; value: unknown; brief?: boolean }) {
  const { names } = useHouse()
  const refers = field.schema['x-refers']
  if (field.kind === 'file' && typeof value === 'string') return <FileLink base64={value} />
  if (refers && typeof value === 'string') return <RecordLink register={refers} id={value} />
  if (!brief && field.kind === 'list' && Array.isArray(value) && rowFieldsOf(field).length > 0)
    return <RowsTable field={field} rows={value} />
  if (!brief && field.kind === 'list' && field.schema.items?.['x-refers'] && Array.isArray(value)) {
    return value.map((id) => <RecordLink key={String(id)} register={field.schema.items!['x-refers']!} id={String(id)} />)
  }
  if (!brief && field.kind === 'object' && typeof value === 'object' && value !== null && fieldsOf(field.schema).length > 0) {
    return <Facts fields={fieldsOf(field.schema)} values={value as Record<string, unknown>} />
  }
  if (CLAUSE.test(field.name) && typeof value === 'string' && value) return <KitLink to={`/clauses/${value}`}>{value}</KitLink>
  const text = valueText(field, value, names)
  if (!text) return <span className="y-faint">—</span>
  return field.kind === 'prose' && !brief ? <span className="y-prose">{text}</span> : text
}

/** A document that an action answered, to be taken away; its first bytes say what it is. */
function FileLink({ base64 }: { base64: string }) {
  const { t } = useSpeech()
  const [type, ending] = base64.startsWith('JVBERi') ? ['application/pdf', 'pdf'] : ['application/octet-stream', 'ofd']
  return (
    <a href={`data:${type};base64,${base64}`} download={`sealed.${ending}`}>
      {t('value.takeFile', { kind: ending.toUpperCase() })}
    </a>
  )
}

/** Fields that name a clause of the policy. */
const CLAUSE = /^clause$/

export function RecordLink({ register, id }: { register: string; id: string }) {
  const { t, w } = useSpeech()
  const label = useRecordLabel(register, id)
  const card = useHouse().register(register)
  if (!card?.allowed) return <span className="y-faint">{t('value.unseen')}</span>
  return <KitLink to={pageOf(register, id)}>{label ?? w(card.title)}</KitLink>
}

/** The rows of a list as a table; `only` chooses columns and their order. Bare ids are never shown, nor a code that its title stands beside. */
export function RowsTable({ field, rows, only }: { field: Field; rows: readonly unknown[]; only?: readonly string[] }) {
  const { w } = useSpeech()
  const given = rowFieldsOf(field)
  const isTitled = given.some(({ name }) => name === 'title')
  const all = given.filter(({ name, kind }) => kind !== 'id' && !(isTitled && name === 'field'))
  const columns = only ? only.flatMap((name) => all.find((column) => column.name === name) ?? []) : all
  if (rows.length === 0) return <span className="y-faint">—</span>
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={w(field.title)}>
      <table className="y-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={NUMERIC.has(column.kind) ? 'y-num' : undefined}>
                {w(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((column) => (
                <td key={column.name} className={NUMERIC.has(column.kind) ? 'y-num' : undefined}>
                  <FieldValue field={column} value={(row as Record<string, unknown>)?.[column.name]} brief />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const NUMERIC: ReadonlySet<string> = new Set(['money', 'integer', 'number', 'permille'])

/** Name and value of each field, in two columns; nested ones take the whole width below. What is empty is named in one line at the end. */
export function Facts({ fields, values }: { fields: readonly Field[]; values: Readonly<Record<string, unknown>> }) {
  const { t, w } = useSpeech()
  useCodeNames()
  const wide = (field: Field) => isNested(field) || field.kind === 'prose' || field.kind === 'json'
  const shown = fields.filter(({ name, kind }) => kind !== 'id' && (kind === 'refers' || !isMachines(values[name])))
  const empty = shown.filter(({ name }) => isEmpty(values[name]))
  return (
    <dl className="y-facts">
      {shown
        .filter(({ name }) => !isEmpty(values[name]))
        .map((field) => (
          <div key={field.name} className={wide(field) ? 'y-fact y-fact-wide' : 'y-fact'}>
            <dt>{w(field.title)}</dt>
            <dd>
              {isOfResource(field, values) ? (
                <ItemNames resource={String(values.resource)} codes={values[field.name] as string[]} />
              ) : (
                <FieldValue field={field} value={values[field.name]} />
              )}
            </dd>
          </div>
        ))}
      {empty.length > 0 && (
        <div className="y-fact y-fact-wide">
          <dt>{t('value.empty')}</dt>
          <dd className="y-faint">{empty.map(({ title }) => w(title)).join(t('value.join'))}</dd>
        </div>
      )}
    </dl>
  )
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What machines find a person or a holder by: it says nothing to a reader, and their name stands beside it. */
export const isMachines = (value: unknown) => typeof value === 'string' && MACHINES.test(value)
const MACHINES = /^(?:[a-z-]+\/)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^legal-person\/[0-9A-Z]{18}$/

/** Data items of the resource that stands in the same record. */
const isOfResource = (field: Field, values: Readonly<Record<string, unknown>>) =>
  field.name === 'fields' && field.kind === 'list' && typeof values.resource === 'string' && Array.isArray(values.fields)

function ItemNames({ resource, codes }: { resource: string; codes: readonly string[] }) {
  const items = useResourceItems(resource)
  return codes.map((code) => items?.find((item) => item.code === code)?.name ?? code).join('、')
}
