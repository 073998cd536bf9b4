// One thing that is asked: its name, how to answer, what is wrong with the answer, and the control that suits it.
import type { ReactNode } from 'react'
import type { Visit } from '../../visit.ts'
import { describedBy, Told } from './told.tsx'

export type AskedField = {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  /** Of items' field kinds. */
  readonly kind: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly optional?: boolean
  readonly value: string
  readonly wrong?: string | undefined
  /** Stands below the hint: a register that is away, what somebody else saved. */
  readonly note?: string | undefined
  /** It is chosen on a page of its own, to which a button of the form leads: what was chosen, in words. */
  readonly chosen?: string | undefined
}

/** Radio buttons up to this many options, a list beyond. */
const MOST_RADIOS = 7

const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  number: { inputMode: 'numeric' },
  money: { inputMode: 'decimal' },
  village: { inputMode: 'numeric' },
  'identity-number': { spellCheck: 'false', autoCapitalize: 'characters' },
  'credit-code': { spellCheck: 'false', autoCapitalize: 'characters' },
  telephone: { type: 'tel', autoComplete: 'tel' },
}
const short = new Set(['day', 'number', 'money', 'telephone'])

export const nameOf = (id: string): string => `f-${id}`

/** What the button that leads to the page of a choice says it does, before the field. */
export const CHOOSE = 'choose:'

export function AskedFieldOf({ v, field }: { readonly v: Visit; readonly field: AskedField }) {
  const {
    id,
    title,
    hint = field.kind === 'day' ? v.t('apply.dayHint') : undefined,
    kind,
    options = [],
    optional,
    value,
    wrong,
    note,
    chosen,
  } = field
  const name = nameOf(id)
  const told = { name, hint, note, wrong }
  const described = describedBy(told)
  const label = (
    <>
      {title}
      {optional && v.t('apply.optional')}
    </>
  )
  const common = { id: name, name, 'aria-describedby': described, 'aria-invalid': wrong ? true : undefined }
  const above = <Told v={v} {...told} />
  const rest = { wrong: wrong !== undefined, told: above, label }
  if (kind === 'choice' && options.length <= MOST_RADIOS)
    return (
      <fieldset id={name} className={wrong ? 'is-wrong' : undefined} aria-describedby={described} tabIndex={-1}>
        <legend>{label}</legend>
        {above}
        {options.map((option) => (
          <label className="option" key={option.value}>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    )
  if (kind === 'choice')
    return (
      <Labelled {...rest} name={name}>
        <select {...common} defaultValue={value}>
          <option value="">{v.t('apply.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </Labelled>
    )
  if (chosen !== undefined)
    return (
      <div
        id={name}
        role="group"
        className={wrong ? 'field is-wrong' : 'field'}
        aria-labelledby={`${name}-label`}
        aria-describedby={described}
        tabIndex={-1}
      >
        <p className="label" id={`${name}-label`}>
          {label}
        </p>
        {above}
        {chosen && <p lang={v.language === 'zh' ? undefined : 'zh-CN'}>{chosen}</p>}
        <input type="hidden" name={name} value={value} />
        <button className="plain" name="do" value={`${CHOOSE}${id}`}>
          {v.t(chosen ? 'apply.villageOther' : 'apply.villageChoose')}
          <span className="unseen">{title}</span>
        </button>
      </div>
    )
  return (
    <Labelled {...rest} name={name}>
      {kind === 'long-text' ? (
        <textarea {...common} rows={5} defaultValue={value} />
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          {...inputs[kind]}
          className={short.has(kind) ? 'short' : undefined}
          defaultValue={value}
        />
      )}
    </Labelled>
  )
}

type Labels = {
  readonly name: string
  readonly label: ReactNode
  readonly told: ReactNode
  readonly wrong: boolean
  readonly children: ReactNode
}

const Labelled = ({ name, label, told, wrong, children }: Labels) => (
  <div className={wrong ? 'field is-wrong' : 'field'}>
    <label htmlFor={name}>{label}</label>
    {told}
    {children}
  </div>
)
