// The paper by which somebody acts for a firm: scanned, with the day until which it holds. Who is the representative in the register, or was
// appointed on the platform, leaves it out.
import { useId } from 'react'
import { DayInput } from '#web/forms/day-input.tsx'
import { bare, type FieldSchema, fieldsOf } from '#web/forms/field-schema.ts'
import { base64Of } from '#web/kit/file-bytes.ts'
import { useSpeech } from '#web/kit/language.tsx'

export type Power = { readonly file?: File; readonly until?: string }

type Props = { schema: FieldSchema | undefined; power: Power; change: (power: Power) => void }

export function PowerOfAttorney({ schema, power, change }: Props) {
  const { t, w } = useSpeech()
  const id = useId()
  const until = fieldsOf(bare(schema ?? {})).find(({ name }) => name === 'until')
  return (
    <fieldset className="y-window-question">
      <legend>{t('window.power')}</legend>
      <p className="y-hint" id={`${id}-hint`}>
        {t('window.powerHint')}
      </p>
      <div className="y-window-row">
        <label htmlFor={`${id}-file`}>{t('window.scan')}</label>
        <input
          id={`${id}-file`}
          type="file"
          aria-describedby={`${id}-hint`}
          accept=".pdf,.ofd,.jpg,.jpeg,.png,.webp"
          onChange={({ target }) => change({ ...power, ...(target.files?.[0] && { file: target.files[0] }) })}
        />
      </div>
      <div className="y-window-row">
        <label htmlFor={`${id}-until`}>{w(until?.title)}</label>
        <DayInput
          id={`${id}-until`}
          value={power.until}
          onChange={(day) => change({ ...(power.file && { file: power.file }), ...(typeof day === 'string' && { until: day }) })}
        />
      </div>
    </fieldset>
  )
}

/** As it is sent; nothing until there are both, and then the server says what is missing. */
export const sentPower = async ({ file, until }: Power) =>
  file && until ? { fileName: file.name, file: await base64Of(file), until } : undefined
