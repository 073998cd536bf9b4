// Picks a matter by what it is called.
import { Select } from 'antd'
import { useSpeech } from '#web/kit/language.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { type ControlProps, tied } from './control-props.ts'

type Answer = { readonly matters: readonly { readonly id: string; readonly title: { readonly zh: string; readonly en: string } }[] }

export function MatterPicker(control: ControlProps) {
  const { value, onChange } = control
  const { t, w } = useSpeech()
  const { data } = useAnswer<Answer>('items.matters')
  return (
    <Select
      {...tied(control)}
      className="y-wide"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('form.pick')}
      value={typeof value === 'string' && value !== '' ? value : undefined}
      options={(data?.matters ?? []).map((matter) => ({ value: matter.id, label: w(matter.title) }))}
      onChange={onChange}
    />
  )
}
