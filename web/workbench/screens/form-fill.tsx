// One form to fill in: grey comes from a source and stands, white is asked; beside each number what it was last, and how far it is.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { oneReturn } from '#modules/services/one-form/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { NoRight } from './no-right.tsx'

type One = Out<typeof oneReturn>
type Line = One['lines'][number]

export function FormFill() {
  const { t, language } = useSpeech()
  const id = usePart('id')
  const read = useAnswer<One>('one-form.one-return', { id })
  if (!read.allowed) return <NoRight title={t('forms.title')} may="one-form.fill" />
  const { data } = read
  return (
    <>
      <PageHead
        title={data?.title ?? t('forms.title')}
        lead={
          data &&
          `${t('forms.by', { organ: data.organName })} · ${t('forms.basis', { law: data.law, article: data.article })} · ${t('forms.due', { day: dayText(data.dueOn, language) })}`
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {data && <Fields key={data.version} one={data} />}
      <p>
        <KitLink to="/forms">{t('forms.back')}</KitLink>
      </p>
    </>
  )
}

function Fields({ one }: { one: One }) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [values, setValues] = useState<Record<string, string>>({})
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const isOpen = one.state === 'due'
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setFailure(undefined)
    setSending(true)
    try {
      const typed = one.lines.filter(({ source }) => !source).map(({ id }) => ({ field: id, value: values[id] ?? '' }))
      const sent = { id: one.id, version: one.version, values: typed, ...(note.trim() && { note: note.trim() }) }
      await post('/api/one-form/submit-return', sent, freshKey())
      await cache.invalidateQueries({ queryKey: ['answer'] })
    } catch (error) {
      setFailure(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <form className="y-form y-oneform" onSubmit={(event) => void send(event)} noValidate>
      {failure ? <ProblemNotice error={failure} /> : null}
      {!isOpen && <p className="y-note y-note-good">{t('forms.submitted')}</p>}
      {one.lines.map((line) => (
        <LineRow
          key={line.id}
          line={line}
          isOpen={isOpen}
          value={values[line.id] ?? ''}
          change={(value) => setValues({ ...values, [line.id]: value })}
        />
      ))}
      {isOpen && (
        <div className="y-oneform-line">
          <label htmlFor="note">{t('forms.note')}</label>
          <Input.TextArea
            id="note"
            value={note}
            maxLength={1000}
            aria-describedby="note-hint"
            onChange={(event) => setNote(event.target.value)}
          />
          <span id="note-hint" className="y-faint">
            {t('forms.noteHint')}
          </span>
        </div>
      )}
      {isOpen && (
        <Button type="primary" htmlType="submit" loading={sending}>
          {t('forms.submit')}
        </Button>
      )}
    </form>
  )
}

function LineRow({ line, isOpen, value, change }: { line: Line; isOpen: boolean; value: string; change: (value: string) => void }) {
  const { t } = useSpeech()
  const name = line.unit ? `${line.title}（${line.unit}）` : line.title
  const stands = line.source || !isOpen
  const far = line.kind === 'number' && line.before && value ? distance(line.before, value) : undefined
  return (
    <div className="y-oneform-line">
      {stands ? (
        <>
          <span className="y-oneform-name">{name}</span>
          <span className="y-oneform-grey">{line.known ?? t('forms.noValue')}</span>
          {line.source && <span className="y-faint">{t('forms.grey', { source: line.source.title })}</span>}
        </>
      ) : (
        <>
          <label htmlFor={line.id}>{name}</label>
          <Input
            id={line.id}
            value={value}
            maxLength={500}
            inputMode={line.kind === 'number' ? 'decimal' : undefined}
            placeholder={line.kind === 'day' ? '2026-11-26' : undefined}
            aria-describedby={line.before ? `${line.id}-before` : undefined}
            onChange={(event) => change(event.target.value)}
          />
          {line.before && (
            <span id={`${line.id}-before`} className="y-faint">
              {t('forms.before', { value: line.before })}
              {far !== undefined && far !== 0 && ` · ${t('forms.difference', { n: far > 0 ? `+${far}` : far })}`}
            </span>
          )}
        </>
      )}
    </div>
  )
}

function distance(before: string, now: string): number | undefined {
  const [was, is] = [Number(before), Number(now)]
  return was === 0 || !Number.isFinite(was) || !Number.isFinite(is) ? undefined : Math.round(((is - was) / Math.abs(was)) * 100)
}
