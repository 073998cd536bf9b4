// One input for one field, chosen by its kind. The label, hint and error stand outside (field-row.tsx); here is only the
// control, tied to them by `id` and `describedBy`, or by `label` where a table has no room for a label of its own.
import { Checkbox, Input, Radio, Select } from 'antd'
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PickList } from './pick-list.tsx'
import { type ControlProps, tied } from './control-props.ts'
import { DayInput } from './day-input.tsx'
import { isOpenChoice, type Field } from './field-schema.ts'
import { FileInput } from './file-input.tsx'
import { NumberInput } from './number-input.tsx'
import { RegisterPicker } from './register-picker.tsx'
import { MatterPicker } from './matter-picker.tsx'
import { MATTER_CODES } from './value-text.ts'
import { VillagePicker } from './village-picker.tsx'

export function FieldInput({ field, ...control }: ControlProps & { field: Field }) {
  const { id, value, onChange, describedBy, label, disabled } = control
  const { t, w } = useSpeech()
  const told = tied(control)
  const text = value === undefined || value === null ? '' : String(value)

  switch (field.kind) {
    case 'prose':
      return <Input.TextArea {...told} value={text} autoSize={{ minRows: 3, maxRows: 14 }} onChange={(e) => onChange(e.target.value)} />
    case 'money':
    case 'integer':
    case 'number':
    case 'permille':
      return <NumberInput field={field} {...control} />
    case 'day':
      return <DayInput {...control} />
    case 'flag':
      if (field.required && !label) return <YesNo {...control} />
      return (
        <Checkbox
          id={id}
          disabled={disabled}
          checked={Boolean(value)}
          aria-describedby={describedBy}
          onChange={(e) => onChange(e.target.checked)}
        >
          {label ? <span className="y-hidden">{label}</span> : t('form.yes')}
        </Checkbox>
      )
    case 'choice':
      return <ChoiceInput field={field} {...control} />
    case 'file':
      return <FileInput {...control} />
    case 'organ':
      return <OrganPicker {...control} />
    case 'list':
      return <PickList field={field} {...control} />
    case 'refers':
      return <RegisterPicker register={field.schema['x-refers']!} {...control} />
    default:
      if (field.schema['x-codes'] === VILLAGE_CODES) return <VillagePicker {...control} />
      if (field.schema['x-codes'] === MATTER_CODES) return <MatterPicker {...control} />
      return (
        <Input
          {...told}
          value={text}
          suffix={field.schema['x-unit'] || undefined}
          title={label ? w(field.title) : undefined}
          onChange={(e) => onChange(e.target.value)}
        />
      )
  }
}

/** A yes or no that must be said: neither stands chosen beforehand. */
function YesNo({ id, value, onChange, describedBy, disabled }: ControlProps) {
  const { t } = useSpeech()
  return (
    <Radio.Group
      id={id}
      name={id}
      disabled={disabled}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      value={typeof value === 'boolean' ? value : null}
      options={[
        { value: true, label: t('form.yes') },
        { value: false, label: t('form.no') },
      ]}
      onChange={(e) => onChange(e.target.value)}
    />
  )
}

/** Up to five choices stand open as radio buttons; more are a list with search. */
function ChoiceInput({ field, ...control }: ControlProps & { field: Field }) {
  const { id, value, onChange, describedBy, label, disabled } = control
  const { t, w } = useSpeech()
  const options = (field.schema.enum ?? []).map((one) => ({ value: one, label: w(field.schema['x-words']?.[one]) || one }))
  if (!label && isOpenChoice(field)) {
    return (
      <Radio.Group
        id={id}
        name={id}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        value={value ?? null}
        options={options}
        onChange={(e) => onChange(e.target.value)}
      />
    )
  }
  return (
    <Select
      {...tied(control)}
      className="y-wide"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={!field.required}
      placeholder={t('form.choose')}
      value={(value as string | undefined) ?? null}
      options={options}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}

export function OrganPicker(control: ControlProps) {
  const { value, onChange } = control
  const { t } = useSpeech()
  const { meta } = useHouse()
  return (
    <Select
      {...tied(control)}
      className="y-wide"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t('form.pick')}
      notFoundContent={t('form.nothingFound')}
      value={(value as string | undefined) ?? null}
      options={meta.organs.map((organ) => ({ value: organ.id, label: organ.name }))}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}
