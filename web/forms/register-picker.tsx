// Picks a record of a register: type to find, the server searches. The value is the id; the reader sees the label.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { type ControlProps, tied } from './control-props.ts'
import { fieldsOf } from './field-schema.ts'
import { valueText } from './value-text.ts'

type Row = { id: string } & Record<string, unknown>

/** The label of one record, for pickers and links. `undefined` while it is read or when the reader may not see it. */
export function useRecordLabel(register: string, id: string | undefined): string | undefined {
  const card = useHouse().register(register)
  const record = useQuery({
    queryKey: ['record', register, id],
    queryFn: ({ signal }) => get<{ record: Row }>(`/api/registers/${register}/${id}`, {}, signal),
    enabled: Boolean(id && card?.allowed),
    staleTime: 60_000,
    retry: false,
  })
  const label = card && record.data?.record[card.label]
  return label === undefined || label === null ? undefined : String(label)
}

export function RegisterPicker({ register, ...control }: ControlProps & { register: string }) {
  const { value, onChange } = control
  const { t } = useSpeech()
  const { register: find, names } = useHouse()
  const card = find(register)
  const [q, setQ] = useState('')
  const found = useQuery({
    queryKey: ['pick', register, q],
    queryFn: ({ signal }) => get<{ rows: Row[] }>(`/api/registers/${register}`, { q, size: 20 }, signal),
    enabled: Boolean(card?.allowed),
    placeholderData: (before) => before,
  })
  const chosen = value as string | undefined
  const chosenLabel = useRecordLabel(register, chosen)
  const hints = fieldsOf(card?.record)
    .filter((field) => field.kind === 'organ')
    .slice(0, 1)
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: String(row[card?.label ?? 'id'] ?? row.id),
    hint: hints.map((field) => valueText(field, row[field.name], names)).join(' '),
  }))
  if (chosen && !options.some((option) => option.value === chosen)) {
    options.unshift({ value: chosen, label: chosenLabel ?? chosen, hint: '' })
  }
  return (
    <Select
      {...tied(control)}
      className="y-wide"
      showSearch={{ filterOption: false, onSearch: setQ }}
      allowClear
      loading={found.isFetching}
      placeholder={t('form.pick')}
      notFoundContent={found.isFetching ? t('state.loading') : t('form.nothingFound')}
      value={chosen ?? null}
      options={options}
      optionRender={(option) => (
        <span>
          {option.label} <span className="y-faint">{option.data.hint}</span>
        </span>
      )}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}
