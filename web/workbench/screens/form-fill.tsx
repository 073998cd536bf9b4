// One form to fill in: white is asked, grey was taken over from its source and is only checked. What was taken over is changed with a
// reason, beside what the source said; beside each number stands what it was last.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useRef, useState, type FormEvent } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { dueInWords } from '#kernel/time/due.ts'
import type { oneReturn } from '#modules/services/one-form/contract.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { AskedLine, TakenLine, type Mine, useWhyEmpty } from './form-fill-lines.tsx'
import { NoRight } from './no-right.tsx'

type One = Out<typeof oneReturn>

export function FormFill() {
  const { t, language } = useSpeech()
  const id = usePart('id')
  const read = useAnswer<One>('one-form.one-return', { id })
  const whyEmpty = useWhyEmpty(read.field('lines'))
  if (!read.allowed) return <NoRight title={t('forms.title')} may="one-form.fill" />
  const { data } = read
  return (
    <>
      <PageHead
        title={data ? t('forms.titleOf', { title: data.title, period: data.periodCode }) : t('forms.title')}
        trail={[{ to: '/forms', label: t('forms.title') }]}
        lead={
          data &&
          `${t('forms.by', { organ: data.organName })} · ${t('forms.basis', { law: data.law, article: data.article })} · ${dueInWords(data.dueOn, language, (day) => t('forms.due', { day }))}`
        }
      />
      {data && <p className="y-faint y-oneform-purpose">{t('forms.purpose', { purpose: data.purpose })}</p>}
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {data && <Fields key={data.version} one={data} whyEmpty={whyEmpty} />}
      <p>
        <KitLink to="/forms">{t('forms.back')}</KitLink>
      </p>
    </>
  )
}

function Fields({ one, whyEmpty }: { one: One; whyEmpty: (why: string) => string }) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [mine, setMine] = useState<Readonly<Record<string, Mine>>>({})
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const isOpen = one.state === 'due'
  const put = (id: string, value: Mine | undefined) => {
    const { [id]: _, ...rest } = mine
    setMine(value ? { ...rest, [id]: value } : rest)
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    setSending(true)
    try {
      const values = one.lines.flatMap(({ id, source }) => {
        const { value = '', reason } = mine[id] ?? {}
        return source && !mine[id] ? [] : [{ field: id, value, ...(reason?.trim() && { reason: reason.trim() }) }]
      })
      const sent = { id: one.id, version: one.version, values, ...(note.trim() && { note: note.trim() }) }
      await post('/api/one-form/submit-return', sent, freshKey())
      await cache.invalidateQueries({ queryKey: ['answer'] })
    } catch (error) {
      setFailure(error)
      requestAnimationFrame(() => top.current?.focus())
    } finally {
      setSending(false)
    }
  }
  const asked = one.lines.filter(({ source }) => !source)
  /** A column or a row copied from a sheet goes into this field and those that follow it. */
  const paste = (at: number, text: string) => {
    const cells = text.trimEnd().split(/[\t\r\n]+/)
    const filled = asked.slice(at, at + cells.length).map(({ id }, i) => [id, { value: cells[i]!.trim() }] as const)
    setMine({ ...mine, ...Object.fromEntries(filled) })
  }
  const taken = one.lines.filter(({ source }) => source)
  return (
    <form className="y-form y-oneform" onSubmit={(event) => void send(event)} noValidate>
      <div ref={top} tabIndex={-1} className="y-form-top">
        {failure ? <ProblemNotice error={failure} /> : null}
      </div>
      {!isOpen && <p className="y-note y-note-good">{t('forms.submitted')}</p>}
      {asked.length > 0 && <h2>{t('forms.toFill')}</h2>}
      {isOpen && asked.length > 1 && <p className="y-faint">{t('forms.pasteHint')}</p>}
      {asked.map((line, at) => (
        <AskedLine
          key={line.id}
          line={line}
          isOpen={isOpen}
          mine={mine[line.id]}
          put={(value) => put(line.id, value)}
          paste={(text) => paste(at, text)}
        />
      ))}
      {taken.length > 0 && <h2>{t(isOpen ? 'forms.taken' : 'forms.takenThen')}</h2>}
      {taken.map((line) => (
        <TakenLine
          key={line.id}
          line={line}
          isOpen={isOpen}
          mine={mine[line.id]}
          put={(value) => put(line.id, value)}
          whyEmpty={whyEmpty}
        />
      ))}
      {isOpen ? (
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
      ) : (
        one.note && (
          <div className="y-oneform-line">
            <span className="y-oneform-name">{t('forms.note')}</span>
            <span className="y-oneform-grey">{one.note}</span>
          </div>
        )
      )}
      {isOpen && (
        <Button type="primary" htmlType="submit" loading={sending}>
          {t('forms.submit')}
        </Button>
      )}
    </form>
  )
}
