// Several organs, choices or records in one control: type to find, Enter adds, Backspace takes the last away.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { type ControlProps, tied } from './control-props.ts'
import { fieldOf, type Field } from './field-schema.ts'

type Option = { value: string; label: string }

export function PickList({ field, ...control }: ControlProps & { field: Field }) {
  const { value, onChange } = control
  const { t } = useSpeech()
  const [q, setQ] = useState('')
  const { options, remote } = useOptions(fieldOf(field.name, field.schema.items ?? {}), q)
  return (
    <Select
      {...tied(control)}
      mode="multiple"
      className="y-wide"
      showSearch={{ onSearch: setQ, ...(remote ? { filterOption: false } : { optionFilterProp: 'label' }) }}
      placeholder={t('form.pick')}
      notFoundContent={t('form.nothingFound')}
      maxCount={field.schema.maxItems}
      value={Array.isArray(value) ? (value as string[]) : []}
      options={options}
      onChange={(next: string[]) => onChange(next)}
    />
  )
}

function useOptions(item: Field, q: string): { options: Option[]; remote: boolean } {
  const { w } = useSpeech()
  const { meta, register } = useHouse()
  const refers = item.schema['x-refers']
  const card = refers ? register(refers) : undefined
  const found = useQuery({
    queryKey: ['pick', refers, q],
    queryFn: ({ signal }) =>
      get<{ rows: ({ id: string } & Record<string, unknown>)[] }>(`/api/registers/${refers}`, { q, size: 50 }, signal),
    enabled: Boolean(card?.allowed),
    placeholderData: (before) => before,
  })
  if (card)
    return { remote: true, options: (found.data?.rows ?? []).map((row) => ({ value: row.id, label: String(row[card.label] ?? row.id) })) }
  if (item.kind === 'organ') return { remote: false, options: meta.organs.map((organ) => ({ value: organ.id, label: organ.name })) }
  return { remote: false, options: (item.schema.enum ?? []).map((one) => ({ value: one, label: w(item.schema['x-words']?.[one]) || one })) }
}
