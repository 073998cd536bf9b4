// One field in a form: label, hint above the control, the control, the error below it. Everything is tied by id.
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
import { useSpeech } from '#web/kit/language.tsx'
import type { FieldSetProps, FormState } from './control-props.ts'
import { FieldInput } from './field-input.tsx'
import { fieldsOf, isOpenChoice, isPickList, type Field } from './field-schema.ts'
import { ListTable } from './list-table.tsx'
import { idOf } from './pointer.ts'
import { MATTER_CODES } from './value-text.ts'

type Props = FormState & {
  readonly field: Field
  readonly pointer: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** In a row of questions above a list: no hints, choices as a list. */
  readonly compact?: boolean
}

const PICKED: ReadonlySet<string> = new Set([VILLAGE_CODES, MATTER_CODES])

export function FieldRow({ field, pointer, value, onChange, errors, disabled, compact }: Props) {
  const { t, w, language } = useSpeech()
  const id = idOf(pointer)
  const error = errors.get(pointer)
  const hint = language === 'zh' ? field.schema.description : undefined
  const permille = field.kind === 'permille' ? t('form.permilleHint') : undefined
  // What is chosen by its name: which list its code is of helps nobody who fills in a form.
  const source = PICKED.has(field.schema['x-codes'] ?? '') ? undefined : field.schema['x-codes']
  const hints = compact ? '' : [hint, permille, source].filter(Boolean).join('　')
  const describedBy = [hints && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const { required } = field
  const short = !compact && SHORT.has(field.kind)
  return (
    <div className={`y-field${error ? ' y-field-bad' : ''}${short ? ' y-field-short' : ''}`}>
      <label className="y-label" htmlFor={!compact && isOpenChoice(field) ? undefined : id} id={`${id}-label`}>
        {w(field.title)}
        {!required && !compact && <span className="y-faint">{t('form.optional')}</span>}
      </label>
      {hints && (
        <p className="y-hint" id={`${id}-hint`}>
          {hints}
        </p>
      )}
      <FieldInput
        field={field}
        id={id}
        value={value}
        onChange={onChange}
        invalid={Boolean(error)}
        describedBy={describedBy}
        disabled={disabled}
        label={compact ? w(field.title) : undefined}
      />
      {error && (
        <p className="y-error" id={`${id}-error`}>
          <span className="y-hidden">{t('form.errorPrefix')}</span>
          {error}
        </p>
      )}
    </div>
  )
}

const SHORT: ReadonlySet<string> = new Set(['money', 'integer', 'number', 'permille', 'day'])

/** The fields of an object: plain ones first in the contract's order, then each nested one as a section. */
export function FieldSet({ fields, pointer, value, onChange, ...state }: FieldSetProps) {
  const { t, w } = useSpeech()
  const put = (name: string) => (next: unknown) => onChange({ ...value, [name]: next })
  return (
    <>
      {fields.map((field) => {
        const at = `${pointer}/${field.name}`
        if (field.kind === 'list' && !isPickList(field)) {
          return (
            <ListTable
              key={field.name}
              Fields={FieldSet}
              field={field}
              pointer={at}
              value={value[field.name]}
              onChange={put(field.name)}
              {...state}
            />
          )
        }
        if (field.kind === 'object') {
          return (
            <fieldset key={field.name} className="y-section" id={idOf(at)} tabIndex={-1}>
              <legend>
                {w(field.title)}
                {!field.required && <span className="y-faint">{t('form.optional')}</span>}
              </legend>
              <ObjectFields field={field} pointer={at} value={value[field.name]} onChange={put(field.name)} {...state} />
            </fieldset>
          )
        }
        return <FieldRow key={field.name} field={field} pointer={at} value={value[field.name]} onChange={put(field.name)} {...state} />
      })}
    </>
  )
}

function ObjectFields({ field, pointer, value, onChange, ...state }: Props) {
  const fields = fieldsOf(field.schema)
  return <FieldSet fields={fields} pointer={pointer} value={(value ?? {}) as Record<string, unknown>} onChange={onChange} {...state} />
}
