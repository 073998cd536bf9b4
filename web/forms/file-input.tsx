// A document as a value of a form: read here, sent as base64, never kept in a draft.
import { useState } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import type { ControlProps } from './control-props.ts'

export function FileInput({ id, value, onChange, invalid, describedBy, label, disabled }: ControlProps) {
  const { t } = useSpeech()
  const [name, setName] = useState<string>()
  const read = (file: File | undefined) => {
    if (!file) return onChange(undefined)
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      setName(file.name)
      onChange(String(reader.result).split(',')[1] ?? '')
    })
    reader.readAsDataURL(file)
  }
  return (
    <>
      <input
        id={id}
        type="file"
        className="y-file"
        accept=".pdf,.ofd,application/pdf"
        disabled={disabled}
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => read(event.target.files?.[0])}
      />
      {name && typeof value === 'string' && (
        <span className="y-hint">{t('form.fileRead', { name, kb: Math.ceil((value.length * 3) / 4 / 1024) })}</span>
      )}
    </>
  )
}
