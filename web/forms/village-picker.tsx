// Picks a village or neighbourhood by its name or that of its county and itself (“岳麓区 麓山”), or by its code. The value is the
// twelve digits; the reader sees where it lies.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { type ControlProps, tied } from './control-props.ts'

type Place = { readonly code: string; readonly name: string; readonly within: string }

const VILLAGE = /^\d{12}$/

export function VillagePicker(control: ControlProps) {
  const { value, onChange } = control
  const { t } = useSpeech()
  const [q, setQ] = useState('')
  const words = q.trim()
  const found = useQuery({
    queryKey: ['villages', words],
    queryFn: ({ signal }) => get<{ rows: Place[] }>('/api/people/localities', { q: words.slice(0, 40) }, signal),
    enabled: words !== '',
    placeholderData: (before) => before,
  })
  const chosen = typeof value === 'string' && value !== '' ? value : undefined
  const named = useAnswer<{ rows: Omit<Place, 'within'>[] }>('population.places', { codes: [chosen ?? ''] }, VILLAGE.test(chosen ?? ''))
  const rows = words === '' ? [] : (found.data?.rows ?? []).filter(({ code }) => VILLAGE.test(code))
  const options = rows.map(({ code, name, within }) => ({ value: code, label: name, hint: within }))
  if (chosen && !rows.some(({ code }) => code === chosen))
    options.unshift({ value: chosen, label: named.data?.rows[0]?.name ?? chosen, hint: '' })
  return (
    <Select
      {...tied(control)}
      className="y-wide"
      showSearch={{ filterOption: false, onSearch: setQ }}
      allowClear
      loading={found.isFetching}
      placeholder={t('form.village')}
      notFoundContent={words === '' ? t('form.villageHint') : found.isFetching ? t('state.loading') : t('form.nothingFound')}
      value={chosen ?? null}
      options={options}
      labelRender={({ label: name, value: code }) => {
        const { hint = '' } = options.find((option) => option.value === code) ?? {}
        return `${hint}${String(name)}`
      }}
      optionRender={(option) => (
        <span>
          {option.label} <span className="y-faint">{option.data.hint}</span>
        </span>
      )}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}
