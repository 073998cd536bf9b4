// What every control of a form is handed, and what a set of fields is.
import type { Field } from './field-schema.ts'

export type ControlProps = {
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly invalid?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly label?: string | undefined
  readonly disabled?: boolean | undefined
}

/** What ties a control to its field: its id, what describes it, and that what it holds is wrong. */
export const tied = ({ id, invalid, describedBy, label, disabled }: ControlProps) => ({
  id,
  disabled,
  'aria-label': label,
  'aria-invalid': invalid || undefined,
  'aria-describedby': describedBy,
  ...(invalid && { status: 'error' as const }),
})

export type FormState = {
  readonly errors: ReadonlyMap<string, string>
  readonly disabled?: boolean | undefined
}

export type FieldSetProps = FormState & {
  readonly fields: readonly Field[]
  readonly pointer: string
  readonly value: Readonly<Record<string, unknown>>
  readonly onChange: (value: Record<string, unknown>) => void
}
