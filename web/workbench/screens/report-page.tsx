// One report before whoever handles it: what was said and added, pictures to take home, what may be done next. Who sent it is
// not on the page: it is asked for by itself, with a reason.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/services/reports/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { instantText, valueText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheReports } from '#web/kit/dictionary/of-the-reports.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { CaseStory } from '#web/kit/process-panel/case-story.ts'
import { ProcessPanel } from '#web/kit/process-panel/process-panel.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { takeAway } from '#web/kit/file-bytes.ts'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { LookForReason } from './look-for-reason.tsx'
import { NoRight } from './no-right.tsx'

withWords(ofTheReports)

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
  const { t, w } = useSpeech()
  const house = useHouse()
  const read = useAnswer<One>('reports.report', { id: usePart('id') })
  if (!read.allowed) return <NoRight title={t('reports.title')} may="reports.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  const { report, organName, divisionName, daysLeft, mine } = read.data
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
      <div className="y-two">
        <div className="y-column">
          <Block id="report-next" title={t('reports.next')}>
            <p className="y-hint">{t(`reports.next.${report.state}`)}</p>
            <div className="y-case-acts">
              {may.map((name, i) => (
                <ActHere key={name} name={`reports.${name}`} fixed={{ report: report.id }} kind={i === 0 ? 'primary' : 'default'} />
              ))}
            </div>
          </Block>
          <Said one={read.data} />
          <FactList rows={[...facts.slice(0, 3), [t('reports.where'), divisionName], ...facts.slice(3)]} />
          <Block id="report-sender" title={t('reports.sender')}>
            {report.signed ? <Sender id={report.id} mine={mine} /> : <p>{t('reports.anonymous')}</p>}
          </Block>
        </div>
        <Steps id={report.id} />
      </div>
    </>
  )
}

function Said({ one: { report, messages, pictures } }: { one: One }) {
  const { t, language } = useSpeech()
  return (
    <>
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
    </>
  )
}

/** Whoever reads the report may read its case. */
function Steps({ id }: { id: string }) {
  const story = useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => get<CaseStory>('/api/cases/one', { id }, signal),
    retry: false,
  })
  return story.data ? <ProcessPanel story={story.data} /> : <Loading rows={4} />
}

const Block = ({ id, title, children }: { id: string; title: string; children: React.ReactNode }) => (
  <section className="y-side" aria-labelledby={id}>
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
  return (
    <>
      <p>{t('reports.signed')}</p>
      {mine && (
        <LookForReason<Out<typeof contract.sender>>
          id="report-why"
          path="/api/reports/sender"
          input={{ id }}
          why={t('reports.why')}
          look={t('reports.look')}
          shown={({ name, telephone }) => <p className="y-look-found">{`${name}　${telephone ?? t('reports.signedIn')}`}</p>}
        />
      )}
    </>
  )
}
