// Columns and facets of a register's list, from its card.
import { fieldsOf } from '#web/forms/field-schema.ts'
import type { RegisterCard } from '#web/kit/api/meta.ts'
import type { Facet } from '#web/kit/data-table/facet-panel.tsx'
import type { TableColumn } from '#web/kit/data-table/table-columns.tsx'
import { FieldValue, NUMERIC } from '#web/kit/field-value.tsx'
import { useCodeNames } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { instantText, valueText } from '#web/forms/value-text.ts'

export type RecordRow = { id: string; version?: number; createdAt?: string; updatedAt?: string } & Record<string, unknown>

export function useRegisterColumns(card: RegisterCard): { columns: TableColumn<RecordRow>[]; facets: Facet[] } {
  const { t, w, language } = useSpeech()
  const names = useCodeNames()
  const fields = new Map(fieldsOf(card.record).map((field) => [field.name, field]))
  const order = [card.label, ...card.columns.filter((name) => name !== card.label)]
  const columns = order.flatMap((name): TableColumn<RecordRow>[] => {
    const field = fields.get(name)
    if (!field) return []
    const first = name === card.label
    return [
      {
        name,
        title: w(field.title),
        numeric: NUMERIC.has(field.kind),
        sortable: field.kind !== 'list' && field.kind !== 'object' && field.kind !== 'json',
        render: (row) => (first ? valueText(field, row[name], names) : <FieldValue field={field} value={row[name]} brief />),
      },
    ]
  })
  columns.push({
    name: 'updatedAt',
    spare: columns.length > 5,
    title: t('table.updated'),
    render: (row) => (row.updatedAt ? instantText(String(row.updatedAt), language) : ''),
  })
  const facets = card.facets.flatMap((name): Facet[] => {
    const field = fields.get(name)
    return field
      ? [
          {
            field: name,
            title: w(field.title),
            words: (value) => valueText(field, field.kind === 'flag' ? value === 'true' : value, names) || value,
            values: field.schema.enum,
          },
        ]
      : []
  })
  return { columns, facets }
}
