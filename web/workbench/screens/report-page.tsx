// One report before whoever handles it: what was said and added, pictures to take home, what may be done next. Who sent it is
// not on the page: it is asked for by itself, with a reason.
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/reports/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { instantText, valueText } from '#web/forms/value-text.ts'
import { get, getFor } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type One = Out<typeof contract.oneReport>

const SHOWN = ['number', 'kind', 'topic', 'place', 'about', 'receivedOn', 'acceptBy', 'answerBy', 'answeredOn', 'extendedFor', 'outcome']

/** What may be done in each state, the likeliest first. */
const acts: Readonly<Record<One['report']['state'], readonly string[]>> = {
  sent: ['receive-report', 'transfer-report', 'decline-report'],
  handling: ['answer-report', 'extend-report', 'transfer-report'],
  answered: ['close-report', 'publish-reply', 'withdraw-reply'],
  declined: [],
  closed: ['publish-reply', 'withdraw-reply'],
}

export function ReportPage() {
  const { t, w, language } = useSpeech()
  const house = useHouse()
  const read = useAnswer<One>('reports.report', { id: usePart('id') })
  if (!read.allowed) return <NoRight title={t('reports.title')} may="reports.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  const { report, organName, divisionName, daysLeft, messages, pictures, mine } = read.data
  const state = house.procedure('reports.handling')?.states[report.state]
  const fields = fieldsOf(house.register('reports.report')?.record).filter(({ name }) => SHOWN.includes(name))
  const values = report as Readonly<Record<string, unknown>>
  const facts = fields.map((field) => [w(field.title), valueText(field, values[field.name], house.names)] as const)
  const may = acts[report.state].filter((name) =>
    name === 'publish-reply' ? report.shown === 'no' && report.maySay : name === 'withdraw-reply' ? report.shown === 'yes' : true,
  )
  return (
    <>
      <PageHead
        title={report.title}
        trail={[{ to: '/registers/reports.report', label: t('reports.title') }]}
        lead={organName}
        actions={
          <>
            {report.overdue > 0 && <span className="y-tag">{t('reports.over', { n: report.overdue })}</span>}
            {report.overdue === 0 && daysLeft !== null && <span className="y-faint">{t('reports.left', { n: daysLeft })}</span>}
            <StatusMark tone={toneOf(state)}>{w(state?.title) || report.state}</StatusMark>
          </>
        }
      />
      <FactList rows={[...facts.slice(0, 3), [t('reports.where'), divisionName], ...facts.slice(3)]} />
      <Block id="report-said" title={t('reports.said')}>
        <p className="y-prose">{report.said}</p>
      </Block>
      {pictures.length > 0 && <Pictures pictures={pictures} />}
      {messages.length > 0 && (
        <Block id="report-messages" title={t('reports.messages')}>
          {messages.map(({ bySender, at, text }) => (
            <p key={at + text} className="y-prose">
              <span className="y-faint">
                {bySender ? t('reports.sender') : t('reports.reply')} · {instantText(at, language)}
              </span>
              <br />
              {text}
            </p>
          ))}
        </Block>
      )}
      {report.declinedFor && (
        <Block id="report-declined" title={t('reports.declined')}>
          <p className="y-prose">{report.declinedFor}</p>
        </Block>
      )}
      <Block id="report-sender" title={t('reports.sender')}>
        {report.signed ? <Sender id={report.id} mine={mine} /> : <p>{t('reports.anonymous')}</p>}
      </Block>
      <div className="y-form-foot">
        {may.map((name, i) => (
          <ActHere key={name} name={`reports.${name}`} fixed={{ report: report.id }} kind={i === 0 ? 'primary' : 'default'} />
        ))}
        <KitLink to={`/cases/${report.id}`}>{t('reports.history')}</KitLink>
      </div>
    </>
  )
}

const Block = ({ id, title, children }: { id: string; title: string; children: React.ReactNode }) => (
  <section className="y-block" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

function Pictures({ pictures }: { pictures: One['pictures'] }) {
  const { t } = useSpeech()
  const [error, setError] = useState<unknown>()
  const take = async (id: string) => {
    try {
      const read = await get<{ fileName: string; type: string; file: string }>('/api/reports/picture', { id })
      takeAway(read.fileName, read.file)
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <Block id="report-pictures" title={t('reports.pictures')}>
      {pictures.map(({ id, fileName, bytes }) => (
        <Button key={id} onClick={() => void take(id)}>
          {t('reports.take', { name: fileName, kb: Math.ceil(bytes / 1024) })}
        </Button>
      ))}
      {error !== undefined && <ProblemNotice error={error} />}
    </Block>
  )
}

function Sender({ id, mine }: { id: string; mine: boolean }) {
  const { t } = useSpeech()
  const [why, setWhy] = useState('')
  const [found, setFound] = useState<Out<typeof contract.sender>>()
  const [error, setError] = useState<unknown>()
  const look = async () => {
    try {
      setFound(await getFor(why.trim(), '/api/reports/sender', { id }))
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  if (found) return <p className="y-prose">{`${found.name}　${found.telephone ?? t('reports.signedIn')}`}</p>
  return (
    <>
      <p>{t('reports.signed')}</p>
      {mine && (
        <p>
          <label htmlFor="report-why">{t('reports.why')}</label>
          <Input id="report-why" value={why} maxLength={200} onChange={({ target }) => setWhy(target.value)} />
          <Button disabled={why.trim().length < 4} onClick={() => void look()}>
            {t('reports.look')}
          </Button>
        </p>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  )
}
