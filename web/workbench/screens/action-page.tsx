// The form of any action: what follows from it, its fields, its basis; after it, what happened and where to go.
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { post } from '#web/kit/api/client.ts'
import type { ActionCard } from '#web/kit/api/meta.ts'
import { Facts, RecordLink } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { Conflict } from '#web/kit/record-form/conflict.tsx'
import { ClauseLinks } from '#web/kit/record-form/grounds.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { usePart, useSearchMap } from '../address.ts'
import { IssueCertificate } from './issue-certificate.tsx'
import { NoRight } from './no-right.tsx'
import { NotFound } from './not-found.tsx'
import { useItemsToPick } from './items-to-pick.ts'
import { pointedInput, procedureOfRegister } from './subjects.ts'

export function ActionPage() {
  const { w } = useSpeech()
  const name = usePart('action')
  const [search] = useSearchMap()
  const action = useHouse().action(name)
  if (!action) return <NotFound />
  if (!action.allowed) return <NoRight title={w(action.title)} may={action.may} />
  if (name === 'certificates.issue') return <IssueCertificate />
  const prefill = typeof search.prefill === 'string' ? search.prefill : ''
  const back = typeof search.back === 'string' && search.back.startsWith('/') && !search.back.startsWith('//') ? search.back : undefined
  const about = typeof search.of === 'string' && typeof search.at === 'string' ? { register: search.of, field: search.at } : undefined
  return <ActionForm key={`${name}${prefill}`} action={action} prefill={prefill} back={back} about={about} />
}

function readPrefill(text: string): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(text || '{}')
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

type About = { readonly register: string; readonly field: string }

function ActionForm({
  action,
  prefill,
  back,
  about,
}: {
  action: ActionCard
  prefill: string
  back: string | undefined
  about: About | undefined
}) {
  const { w } = useSpeech()
  const { session, meta } = useHouse()
  const cache = useQueryClient()
  const initial = useMemo(() => readPrefill(prefill), [prefill])
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(initial)
  const pointed = useMemo(() => pointedInput(meta, action), [meta, action])
  const schema = useItemsToPick(pointed, values)
  const [outcome, setOutcome] = useState<Record<string, unknown>>()
  const title = w(action.title)
  if (outcome) return <Done action={action} outcome={outcome} back={back} onAgain={() => setOutcome(undefined)} />
  const subject = about ? initial[about.field] : undefined
  return (
    <>
      <PageHead title={title} lead={about && typeof subject === 'string' && <RecordLink register={about.register} id={subject} />} />
      <div className="y-two">
        <RecordForm
          schema={schema}
          settled={about ? [about.field, 'version'] : ['version']}
          initial={initial}
          draft={`${action.name}.${session.official.id}.${String(subject ?? '')}.${String(initial.version ?? '')}`}
          submit={title}
          onValues={setValues}
          onConflict={(mine, put) =>
            about &&
            typeof subject === 'string' && <Conflict register={about.register} id={subject} schema={schema} mine={mine} put={put} />
          }
          onSubmit={async (values, key) => {
            const answer = await post<Record<string, unknown>>(action.path ?? `/api/${action.name.replace('.', '/')}`, values, key)
            await cache.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'meta' })
            setOutcome(answer ?? {})
          }}
          before={w(action.consequence) && <p className="y-consequence">{w(action.consequence)}</p>}
        />
        <Basis action={action} />
      </div>
    </>
  )
}

function Basis({ action }: { action: ActionCard }) {
  const { t, w } = useSpeech()
  if (action.clauses.length === 0 && action.refusals.length === 0) return null
  return (
    <aside className="y-side">
      {action.clauses.length > 0 && (
        <section>
          <h2>{t('do.basis')}</h2>
          <ClauseLinks clauses={action.clauses} />
        </section>
      )}
      {action.refusals.length > 0 && (
        <details>
          <summary>{t('do.refusals')}</summary>
          <ul className="y-grounds">
            {action.refusals.map((refusal) => (
              <li key={refusal.code}>
                {plain(w(refusal.words))} <ClauseLinks clauses={refusal.clauses} law={refusal.law} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

/** The words of a refusal before it has happened: the places of its facts stay open. */
const plain = (words: string) => words.replace(/\{\w+\}/g, '…')

function Done({
  action,
  outcome,
  back,
  onAgain,
}: {
  action: ActionCard
  outcome: Record<string, unknown>
  back: string | undefined
  onAgain: () => void
}) {
  const { t, w } = useSpeech()
  const house = useHouse()
  const go = useGo()
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [])
  const fields = fieldsOf(action.output).filter((field) => outcome[field.name] !== undefined && field.kind !== 'id')
  const register = house.meta.registers.find((card) => card.adds === action.name && card.allowed)
  const id = typeof outcome.id === 'string' ? outcome.id : undefined
  const opened = register && procedureOfRegister(house.meta, register.name)
  return (
    <>
      <div ref={head} tabIndex={-1} role="status">
        <PageHead title={t('do.done', { what: w(action.title) })} />
      </div>
      {fields.length > 0 && <Facts fields={fields} values={outcome} />}
      <p className="y-form-foot">
        {back && (
          <Button type="primary" onClick={() => go(back)}>
            {t('do.back')}
          </Button>
        )}
        {id && register && (
          <Button type={back ? 'default' : 'primary'} onClick={() => go(opened ? `/cases/${id}` : `/registers/${register.name}/${id}`)}>
            {t(opened ? 'do.openCase' : 'do.openRecord')}
          </Button>
        )}
        <Button onClick={onAgain}>{t('do.again')}</Button>
        <Button type="text" onClick={() => go('/work')}>
          {t('state.home')}
        </Button>
      </p>
    </>
  )
}
