// One incident: its clock, what may be done next, its timeline and reports. The same page is its after-report when printed.
import { Button } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/security/incidents/contract.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { dayText, instantText, valueText } from '#web/forms/value-text.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { useGrades } from './incident-board.tsx'
import { NoRight } from './no-right.tsx'
import { ReportCountdown } from './report-countdown.tsx'

type One = Out<typeof contract.one>
type State = One['incident']['state']

/** What may be done in each state, the likeliest first. */
const NEXT: Readonly<Record<State, readonly string[]>> = {
  raised: ['confirm-incident', 'dismiss-incident', 'add-entry'],
  graded: ['report-incident', 'contain-incident', 'recover-incident', 'raise-grade', 'add-entry'],
  contained: ['recover-incident', 'report-incident', 'raise-grade', 'add-entry'],
  recovered: ['close-incident', 'report-incident', 'raise-grade', 'add-entry'],
  closed: ['file-summary'],
  settled: [],
  dismissed: [],
}

export function IncidentPage() {
  const { t, w } = useSpeech()
  const { procedure } = useHouse()
  const grades = useGrades()
  const incident = usePart('id')
  const read = useAnswer<One>('incidents.one', { incident })
  if (!read.allowed) return <NoRight title={t('incidents.title')} may="incidents.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading />
  const { incident: one, now } = read.data
  const state = procedure('incidents.handling')?.states[one.state]
  const next = NEXT[one.state].filter((name) => name !== 'report-incident' || one.reportDueAt !== null)
  return (
    <>
      <PageHead
        title={one.title}
        trail={[{ to: '/incidents', label: t('incidents.title') }]}
        lead={[one.number, one.organName, one.systemName].filter(Boolean).join('　')}
        actions={
          <>
            {next.map((name, i) => (
              <ActHere key={name} name={`incidents.${name}`} fixed={{ incident }} kind={i === 0 ? 'primary' : 'default'} />
            ))}
            <Button onClick={() => print()}>{t('incidents.print')}</Button>
          </>
        }
      />
      <p className="y-links">
        <StatusMark tone={toneOf(state)}>{w(state?.title) || one.state}</StatusMark>
        <b className={`y-incident-${one.grade ?? 'none'}`}>{one.grade ? w(grades?.[one.grade]) : t('incidents.ungraded')}</b>
        <ReportCountdown clock={one} now={now} />
      </p>
      <Facts one={one} />
      <Timeline entries={read.data.entries} />
      <Reports reports={read.data.reports} />
    </>
  )
}

function Facts({ one }: { one: One['incident'] }) {
  const { t, w, language } = useSpeech()
  const { names, question } = useHouse()
  const effects = fieldsOf(question('incidents.one')?.output?.properties?.incident?.properties?.effects?.anyOf?.[0])
  const said = effects.flatMap((field) => {
    const value = (one.effects as Record<string, unknown> | null)?.[field.name]
    return value === undefined ? [] : [`${w(field.title)} ${valueText(field, value, names)}`]
  })
  const rows: [string, string][] = [
    [t('incidents.facts'), one.found],
    [t('incidents.clock'), one.reportDueAt ? instantText(one.reportDueAt, language) : t('incidents.noClock')],
    [t('incidents.effects'), said.join('；')],
    [t('incidents.reasons'), one.reasons.map(w).join('；')],
    [t('incidents.cause'), one.cause ?? ''],
    [t('incidents.lessons'), one.lessons ?? (one.summaryDue ? t('incidents.summaryDue', { day: dayText(one.summaryDue, language) }) : '')],
  ]
  return <FactList rows={rows} />
}

function Timeline({ entries }: { entries: One['entries'] }) {
  const { t, w, language } = useSpeech()
  const kinds = useHouse().question('incidents.one')?.output?.properties?.entries?.items?.properties?.kind?.['x-words']
  return (
    <section className="y-block" aria-labelledby="incident-timeline">
      <h2 id="incident-timeline">{t('incidents.timeline')}</h2>
      <ol className="y-timeline">
        {entries.map((entry) => (
          <li key={entry.seq}>
            <p className="y-faint">
              {instantText(entry.at, language)} · {w(kinds?.[entry.kind])} · {entry.by}
            </p>
            <p className="y-prose">{entry.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Reports({ reports }: { reports: One['reports'] }) {
  const { t, w, language } = useSpeech()
  const parts = fieldsOf(useHouse().question('incidents.one')?.output?.properties?.reports?.items?.properties?.parts)
  return (
    <section className="y-block" aria-labelledby="incident-reports">
      <h2 id="incident-reports">{t('incidents.reports')}</h2>
      {reports.length === 0 && <p className="y-faint">{t('incidents.noReports')}</p>}
      <div className="y-staff">
        {reports.map((report, i) => (
          <article key={report.at}>
            <div className="y-staff-head">
              <h3>{t(i === 0 ? 'incidents.firstReport' : 'incidents.moreReport')}</h3>
              <span className="y-faint">
                {instantText(report.at, language)} · {report.by}
              </span>
              {i === 0 && (
                <StatusMark tone={report.late ? 'bad' : 'good'}>{t(report.late ? 'incidents.late' : 'incidents.inTime')}</StatusMark>
              )}
            </div>
            <dl className="y-facts">
              {parts.flatMap((part) => {
                const value = report.parts[part.name as keyof typeof report.parts]
                return value === undefined
                  ? []
                  : [
                      <div key={part.name} className="y-fact y-fact-wide">
                        <dt>{w(part.title)}</dt>
                        <dd className="y-prose">{value}</dd>
                      </div>,
                    ]
              })}
            </dl>
            {report.unknown.length > 0 && <p className="y-faint">{t('incidents.unknown', { what: report.unknown.join('、') })}</p>}
            {report.onwardDueAt && <p className="y-faint">{t('incidents.onward', { at: instantText(report.onwardDueAt, language) })}</p>}
          </article>
        ))}
      </div>
    </section>
  )
}
