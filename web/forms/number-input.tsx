// Money, whole numbers, decimals and permille. What is typed stays as typed until it reads as a number, so that nothing a
// person entered is swallowed; money shows its amount in 万 or 亿 beside it, where slips of a digit are seen.
import { Input } from 'antd'
import { useState } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { type ControlProps, tied } from './control-props.ts'
import type { Field } from './field-schema.ts'
import { amountInWords, readAmount } from './read-typed.ts'

export function NumberInput({ field, ...control }: ControlProps & { field: Field }) {
  const { value, onChange, label } = control
  const { language } = useSpeech()
  const [typed, setTyped] = useState<string | null>(null)
  const money = field.kind === 'money'
  const stored = value === undefined || value === null ? '' : String(value)
  const unit = field.kind === 'permille' ? '‰' : (field.schema['x-unit'] ?? (money ? '元' : ''))
  const words = language === 'zh' && money && !label ? amountInWords(stored) : ''
  const take = (text: string) => {
    setTyped(text)
    const plain = readAmount(text)
    if (plain === '') onChange(undefined)
    else if (money) onChange(plain)
    else onChange(/^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain)
  }
  return (
    <span className="y-number">
      <Input
        {...tied(control)}
        inputMode="decimal"
        value={typed ?? stored}
        suffix={unit || undefined}
        onChange={(e) => take(e.target.value)}
        onBlur={() => setTyped(null)}
      />
      {words && <span className="y-faint">{words}</span>}
    </span>
  )
}
