// The visitor's form: what the register holds stands as facts, the rest is asked; then the materials, the consents, the submission.
import { Button, Checkbox } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { saveForVisitor, submitForVisitor, visitorDraft } from '#modules/services/applications/contract.ts'
import { VILLAGE_CODES } from '#kernel/text/code-tables.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { freshKey, post, Problem } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { WindowMaterials } from './window-materials.tsx'

type Draft = Out<typeof visitorDraft>
type Field = Draft['sections'][number]['fields'][number]

export function WindowDraft({ id, done }: { id: string; done: (sent: Out<typeof submitForVisitor>) => void }) {
  const { t } = useSpeech()
  const read = useAnswer<Draft>('applications.visitor-draft', { id })
  const { data } = read
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!data) return <Loading />
  return (
    <>
      <section className="y-block" aria-labelledby="window-form">
        <h2 id="window-form">{t('window.form')}</h2>
        <p className="y-faint">{t('window.for', { name: data.holderName })}</p>
        <Held draft={data} />
        <Asked key={data.version} draft={data} />
      </section>
      {data.materials.length > 0 && <WindowMaterials draft={data} />}
      {data.ready && <Send draft={data} done={done} />}
    </>
  )
}

function Held({ draft }: { draft: Draft }) {
  const { t, w } = useSpeech()
  const held = draft.sections.flatMap(({ fields }) => fields.filter(({ state }) => state === 'held'))
  if (held.length === 0) return null
  return (
    <dl className="y-facts y-window-held">
      {held.map((field) => (
        <div key={field.id} className="y-fact">
          <dt>{w(field.title)}</dt>
          <dd>
            {shownOf(field, w)}{' '}
            {field.source && <span className="y-faint">{t('window.source', { register: w(field.source.register) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const shownOf = ({ options, value }: Field, w: (words: Field['title']) => string) => {
  const option = options.find((one) => one.value === value)
  return option ? w(option.label) : value
}

function Asked({ draft }: { draft: Draft }) {
  const { t, w } = useSpeech()
  const cache = useQueryClient()
  const [wrong, setWrong] = useState<Out<typeof saveForVisitor>['wrong']>([])
  const asked = draft.sections.flatMap(({ fields }) => fields.filter(({ state }) => state !== 'held'))
  const telephone: FieldSchema = {
    type: 'string',
    title: t('window.telephone'),
    'x-en': t('window.telephone'),
    description: t('window.telephoneHint'),
    maxLength: 20,
  }
  const initial = Object.fromEntries(asked.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])))
  return (
    <>
      {wrong.length > 0 && (
        <div className="y-note y-note-bad" role="alert">
          <strong>{t('window.wrong')}</strong>
          <ul>
            {wrong.map(({ field, text }) => (
              <li key={field}>{w(text)}</li>
            ))}
          </ul>
        </div>
      )}
      <RecordForm
        schema={{
          type: 'object',
          properties: { ...Object.fromEntries(asked.map((field) => [field.id, schemaOf(field)])), telephone },
          required: [...asked.filter(({ optional }) => !optional).map((field) => field.id), 'telephone'],
        }}
        initial={{ ...initial, ...(draft.telephone && { telephone: draft.telephone }) }}
        submit={t('window.save')}
        onSubmit={async ({ telephone: called, ...values }, key) => {
          const sent = { id: draft.id, version: draft.version, values, telephone: called }
          const saved = await post<Out<typeof saveForVisitor>>('/api/applications/save-for-visitor', sent, key)
          setWrong(saved.wrong)
          await cache.invalidateQueries({ queryKey: ['answer', 'applications.visitor-draft'] })
        }}
      />
    </>
  )
}

function schemaOf({ title, hint, kind, options, max }: Field): FieldSchema {
  const named = { title: title.zh, 'x-en': title.en }
  const said = { ...named, ...(hint && { description: hint.zh }), type: 'string', maxLength: max }
  if (kind === 'choice')
    return {
      ...said,
      enum: options.map(({ value }) => value),
      'x-words': Object.fromEntries(options.map(({ value, label }) => [value, label])),
    }
  if (kind === 'day') return { ...said, format: 'date' }
  if (kind === 'village') return { ...said, 'x-codes': VILLAGE_CODES }
  return kind === 'long-text' ? { ...said, 'x-widget': 'textarea' } : said
}

function Send({ draft, done }: { draft: Draft; done: (sent: Out<typeof submitForVisitor>) => void }) {
  const { t, w } = useSpeech()
  const [isTrue, setTrue] = useState(false)
  const [consents, setConsents] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const key = useRef(freshKey())
  const send = async () => {
    setFailure(undefined)
    setSending(true)
    try {
      const sent = { id: draft.id, version: draft.version, isTrue, consents }
      done(await post<Out<typeof submitForVisitor>>('/api/applications/submit-for-visitor', sent, key.current))
    } catch (error) {
      // A definite answer ends the try; after silence the same key is used again, so that a retry acts once.
      if (error instanceof Problem && error.status < 500) key.current = freshKey()
      setFailure(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <section className="y-block" aria-labelledby="window-send">
      <h2 id="window-send">{t('window.send')}</h2>
      <div className="y-window-consents">
        <Checkbox checked={isTrue} onChange={(event) => setTrue(event.target.checked)}>
          {t('window.isTrue')}
        </Checkbox>
        {draft.registers.map(({ name, title }) => (
          <Checkbox
            key={name}
            checked={consents.includes(name)}
            onChange={(event) => setConsents(event.target.checked ? [...consents, name] : consents.filter((one) => one !== name))}
          >
            {t('window.consent', { register: w(title) })}
          </Checkbox>
        ))}
      </div>
      {failure ? <ProblemNotice error={failure} /> : null}
      <Button type="primary" loading={sending} onClick={() => void send()}>
        {t('window.submit')}
      </Button>
    </section>
  )
}
