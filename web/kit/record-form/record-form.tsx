// A form from a contract's schema. It checks on submit, never while one is typing; keeps all input whatever the server
// says; puts every ground where it belongs and moves the focus to the summary.
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { checkValues, toSend } from '#web/forms/check-values.ts'
import { FieldSet } from '#web/forms/field-row.tsx'
import { fieldsOf, isNested, type FieldSchema } from '#web/forms/field-schema.ts'
import { pointerOf } from '#web/forms/pointer.ts'
import { freshKey, Problem } from '../api/client.ts'
import { useSpeech } from '../language.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { useDraft } from './draft.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Grounds } from './grounds.tsx'

type Props = {
  readonly schema: FieldSchema
  readonly initial?: Record<string, unknown>
  /** Fields that came filled and go along unseen: the record it is about, the version that was seen. */
  readonly settled?: readonly string[]
  /** Names the draft on this machine; without it nothing is kept. */
  readonly draft?: string
  /** The words of the button: what it does. */
  readonly submit: string
  readonly onSubmit: (values: Record<string, unknown>, idempotencyKey: string) => Promise<void>
  /** Told the values whenever they change, and once at the start. */
  readonly onValues?: (values: Record<string, unknown>) => void
  /** Drawn instead of the bare words when the record was changed by somebody else meanwhile. */
  readonly onConflict?: (mine: Record<string, unknown>, put: (values: Record<string, unknown>) => void) => ReactNode
  /** Stands between the fields and the button: what follows from pressing it. */
  readonly before?: ReactNode
}

export function RecordForm({ schema, initial = {}, settled = [], draft: name, submit, onSubmit, onValues, onConflict, before }: Props) {
  const { t, language } = useSpeech()
  const apart = useMemo(() => fieldsOf(schema).flatMap((field) => (field.kind === 'file' ? [field.name] : [])), [schema])
  const draft = useDraft(name, initial, apart)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const [failure, setFailure] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const key = useRef(freshKey())
  const top = useRef<HTMLDivElement>(null)
  const fields = fieldsOf(schema).filter((field) => !(settled.includes(field.name) && initial[field.name] !== undefined))
  const plain = fields.filter((field) => !isNested(field))
  const nested = fields.filter(isNested)
  useEffect(() => onValues?.(draft.values), [onValues, draft.values])
  const put = (values: Record<string, unknown>) => {
    draft.change(values)
    setFailure(undefined)
    setErrors(new Map())
  }
  const focusTop = () => requestAnimationFrame(() => top.current?.focus())

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const found = checkValues(schema, draft.values, { language })
    if (found.length > 0) {
      setErrors(new Map(found.map((error) => [error.pointer, t(error.key, error.facts)])))
      return focusTop()
    }
    setErrors(new Map())
    setSending(true)
    try {
      await onSubmit(toSend(schema, draft.values), key.current)
      draft.drop()
    } catch (error) {
      // A definite answer ends the try; after silence the same key is used again, so that a retry acts once.
      if (error instanceof Problem && error.status < 500) key.current = freshKey()
      setErrors(fieldErrors(error))
      setFailure(error)
      focusTop()
    } finally {
      setSending(false)
    }
  }

  const state = { errors, disabled: sending }
  const told = new Set(lawful(failure).map(({ field }) => pointerOf(field)))
  const summary = new Map([...errors].filter(([pointer]) => !told.has(pointer)))
  const change = draft.change
  return (
    <form className="y-form" noValidate onSubmit={(event) => void send(event)}>
      {draft.restored && (
        <p className="y-note" role="status">
          {t('form.draftRestored', { at: draft.restored })}{' '}
          <Button type="link" size="small" onClick={draft.reset}>
            {t('form.draftDrop')}
          </Button>
        </p>
      )}
      <div ref={top} tabIndex={-1} className="y-form-top">
        {onConflict && isConflict(failure) ? onConflict(draft.values, put) : <Failure failure={failure} />}
        {summary.size > 0 && <ErrorSummary errors={summary} />}
      </div>
      {plain.length > 0 && (
        <div className="y-fields">
          <FieldSet fields={plain} pointer="" value={draft.values} onChange={change} {...state} />
        </div>
      )}
      <FieldSet fields={nested} pointer="" value={draft.values} onChange={change} {...state} />
      {before}
      <div className="y-form-foot">
        <Button type="primary" htmlType="submit" loading={sending}>
          {sending ? t('form.sending') : submit}
        </Button>
        <span className="y-faint" role="status">
          {draft.keptAt && t('form.draftKept', { at: draft.keptAt })}
        </span>
      </div>
    </form>
  )
}

const isConflict = (failure: unknown) =>
  failure instanceof Problem && failure.grounds.some(({ code }) => code === 'kernel.changed-meanwhile')

function fieldErrors(error: unknown): Map<string, string> {
  const out = new Map<string, string>()
  if (!(error instanceof Problem)) return out
  for (const ground of error.grounds) {
    const pointer = pointerOf(ground.field)
    if (pointer && !out.has(pointer)) out.set(pointer, ground.message ?? ground.words?.zh ?? ground.code)
  }
  return out
}

/** Grounds with a basis, or of no field: shown whole at the top, with their clauses. The others stand in the summary. */
const lawful = (failure: unknown) =>
  failure instanceof Problem ? failure.grounds.filter((one) => (one.clauses?.length ?? 0) > 0 || one.law || !one.field) : []

function Failure({ failure }: { failure: unknown }) {
  const { t } = useSpeech()
  if (!failure) return null
  if (!(failure instanceof Problem) || failure.grounds.length === 0) return <ProblemNotice error={failure} />
  const rest = lawful(failure)
  if (rest.length === 0) return null
  return (
    <section className="y-refusal" role="alert" aria-labelledby="refusal-title">
      <h2 id="refusal-title">{t('form.refused')}</h2>
      <Grounds grounds={rest} />
    </section>
  )
}
