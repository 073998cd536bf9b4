// A list in a form, as a table that is typed into: one row an item. Cells copied from a spreadsheet are pasted in whole:
// tabs go to the right, lines go down, rows are added as needed.
import { Button } from 'antd'
import type { ClipboardEvent, ComponentType } from 'react'
import { Icon } from '#web/kit/icon.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import type { FieldSetProps, FormState } from './control-props.ts'
import { FieldInput } from './field-input.tsx'
import { fieldOf, fieldsOf, isNested, rowFieldsOf, type Field } from './field-schema.ts'
import { pasteRows } from './paste-rows.ts'
import { idOf } from './pointer.ts'
import { readCell } from './read-typed.ts'

/** `Fields` draws the fields of an item; it is handed in, because an item may hold lists itself. */
type Props = FormState & {
  Fields: ComponentType<FieldSetProps>
  field: Field
  pointer: string
  value: unknown
  onChange: (value: unknown) => void
}

export function ListTable({ Fields, field, pointer, value, onChange, errors, disabled }: Props) {
  const { t, w, language } = useSpeech()
  const given = Array.isArray(value) ? (value as unknown[]) : []
  // A list that is asked for shows one from the start, so that its columns are seen before they are filled.
  const firstRow = given.length === 0 && field.required && !disabled
  const rows = firstRow ? [rowFieldsOf(field).length > 0 ? {} : undefined] : given
  const title = w(field.title)
  const columns = rowFieldsOf(field)
  const single = columns.length === 0
  const cells = single ? [{ ...fieldOf(field.name, field.schema.items ?? {}), title: field.title }] : columns
  const error = errors.get(pointer)
  const id = idOf(pointer)
  const hint = language === 'zh' ? field.schema.description : undefined
  const put = (at: number, next: unknown) => onChange(rows.map((row, index) => (index === at ? next : row)))
  const paste = (event: ClipboardEvent, at: number, column: number) => {
    const text = event.clipboardData.getData('text')
    if (!/[\t\n]/.test(text.trimEnd())) return
    event.preventDefault()
    onChange(pasteRows(text, rows, at, column, cells, single, readCell))
  }
  const add = () => onChange([...rows, single ? undefined : {}])
  return (
    <fieldset className="y-section" id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {title}
        {!field.required && <span className="y-faint">{t('form.optional')}</span>}
      </legend>
      {hint && <p className="y-hint">{hint}</p>}
      {error && (
        <p className="y-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows.length === 0 && <p className="y-hint">{t('form.noRows')}</p>}
      {rows.length > 0 && cells.some(isNested) && (
        <NestedRows
          Fields={Fields}
          rows={rows}
          field={field}
          pointer={pointer}
          put={put}
          errors={errors}
          disabled={disabled}
          remove={(at) => onChange(rows.filter((_, index) => index !== at))}
        />
      )}
      {rows.length > 0 && !cells.some(isNested) && (
        <div className="y-scroll">
          <table className="y-list">
            <thead>
              <tr>
                <th scope="col">{t('form.rowNumber')}</th>
                {cells.map((cell) => (
                  <th key={cell.name} scope="col" className={`y-col-${cell.kind}`}>
                    {w(cell.title)}
                    {!cell.required && <span className="y-faint">{t('form.optional')}</span>}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  <td className="y-faint">{at + 1}</td>
                  {cells.map((cell, column) => {
                    const cellPointer = single ? `${pointer}/${at}` : `${pointer}/${at}/${cell.name}`
                    const bad = errors.get(cellPointer)
                    const inner = single ? row : (row as Record<string, unknown>)?.[cell.name]
                    return (
                      <td key={cell.name} onPaste={(event) => paste(event, at, column)}>
                        <FieldInput
                          field={cell}
                          id={idOf(cellPointer)}
                          label={t('form.rowOf', { what: w(cell.title), n: at + 1 })}
                          value={inner}
                          invalid={Boolean(bad)}
                          describedBy={bad ? `${idOf(cellPointer)}-error` : undefined}
                          disabled={disabled}
                          onChange={(next) => put(at, single ? next : { ...(row as object), [cell.name]: next })}
                        />
                        {bad && (
                          <p className="y-error" id={`${idOf(cellPointer)}-error`}>
                            {bad}
                          </p>
                        )}
                      </td>
                    )
                  })}
                  <td>
                    <RemoveRow n={at + 1} onClick={() => onChange(rows.filter((_, index) => index !== at))} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button size="small" icon={<Icon name="plus" />} disabled={disabled ?? false} onClick={add}>
        {t('form.addRow')}
      </Button>
    </fieldset>
  )
}

function RemoveRow({ n, onClick }: { n: number; onClick: () => void }) {
  const { t } = useSpeech()
  return (
    <Button
      type="text"
      size="small"
      aria-label={t('form.removeRow', { n })}
      title={t('form.removeRow', { n })}
      icon={<Icon name="close" />}
      onClick={onClick}
    />
  )
}

/** Items that hold lists themselves do not fit a table: each is a small form of its own. */
function NestedRows({
  Fields,
  rows,
  field,
  pointer,
  put,
  remove,
  ...state
}: FormState & {
  Fields: ComponentType<FieldSetProps>
  rows: readonly unknown[]
  field: Field
  pointer: string
  put: (at: number, next: unknown) => void
  remove: (at: number) => void
}) {
  const fields = fieldsOf(field.schema.items)
  return rows.map((row, at) => (
    <div key={at} className="y-nested">
      <div className="y-nested-head">
        <span className="y-faint">{at + 1}</span>
        <RemoveRow n={at + 1} onClick={() => remove(at)} />
      </div>
      <Fields
        fields={fields}
        pointer={`${pointer}/${at}`}
        value={(row ?? {}) as Record<string, unknown>}
        onChange={(next) => put(at, next)}
        {...state}
      />
    </div>
  ))
}
