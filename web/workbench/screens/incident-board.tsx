// 应急值守: who is on duty, the incidents that are not over with their clocks, what the platform found wrong with itself.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/security/incidents/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'
import { ReportCountdown } from './report-countdown.tsx'

type Board = Out<typeof contract.board>

export function IncidentBoard() {
  const { t } = useSpeech()
  const { register, question } = useHouse()
  const read = useAnswer<Board>('incidents.board')
  if (!read.allowed) return <NoRight title={t('incidents.title')} may="incidents.read" />
  return (
    <>
      <PageHead title={t('incidents.title')} actions={<ActHere name="incidents.raise-incident" kind="primary" />} />
      <p className="y-links">
        {question('incidents.roster')?.allowed && <KitLink to="/duty">{t('incidents.roster')}</KitLink>}
        {register('incidents.incident')?.allowed && <KitLink to="/registers/incidents.incident">{t('incidents.all')}</KitLink>}
        {register('incidents.drill')?.allowed && <KitLink to="/registers/incidents.drill">{t('incidents.drills')}</KitLink>}
      </p>
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && <OnDuty board={read.data} />}
      {read.data && <Incidents board={read.data} />}
      {read.data && <Alarms alarms={read.data.alarms} />}
      {read.data && <Plan plan={read.data.plan} />}
    </>
  )
}

function OnDuty({ board: { onDuty } }: { board: Board }) {
  const { t, language } = useSpeech()
  return onDuty ? (
    <p className="y-note y-note-good">{t('incidents.onDuty', { name: onDuty.name, until: instantText(onDuty.toAt, language) })}</p>
  ) : (
    <p className="y-note y-note-bad">{t('incidents.nobody')}</p>
  )
}

function Incidents({ board: { incidents, now } }: { board: Board }) {
  const { t, w, language } = useSpeech()
  const { procedure } = useHouse()
  const grades = useGrades()
  const states = procedure('incidents.handling')?.states ?? {}
  return (
    <section className="y-block" aria-labelledby="incidents-open">
      <h2 id="incidents-open">{t('incidents.open', { n: incidents.length })}</h2>
      {incidents.length === 0 && <p className="y-note">{t('incidents.none')}</p>}
      <ul className="y-lines">
        {incidents.map((one) => (
          <li key={one.id}>
            <span className="y-line-main">
              <span>
                <KitLink to={`/incidents/${one.id}`}>{one.title}</KitLink>{' '}
                <b className={`y-incident-${one.grade ?? 'none'}`}>{one.grade ? w(grades?.[one.grade]) : t('incidents.ungraded')}</b>
              </span>
              <span className="y-faint">
                {one.organName} · {t('incidents.found', { at: instantText(one.foundAt, language) })} ·{' '}
                {one.assignedName ? t('incidents.assigned', { name: one.assignedName }) : t('incidents.unassigned')}
                {one.summaryDue && ` · ${t('incidents.summaryDue', { day: dayText(one.summaryDue, language) })}`}
              </span>
            </span>
            <ReportCountdown clock={one} now={now} />
            <StatusMark tone={toneOf(states[one.state])}>{w(states[one.state]?.title) || one.state}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the four grades are called. */
export const useGrades = () => useHouse().question('incidents.board')?.output?.properties?.plan?.items?.properties?.grade?.['x-words']

function Alarms({ alarms }: { alarms: Board['alarms'] }) {
  const { t, w, language } = useSpeech()
  const responds = useHouse().action('incidents.confirm-incident')?.allowed
  if (!responds) return null
  return (
    <section className="y-block" aria-labelledby="incidents-alarms">
      <h2 id="incidents-alarms">{t('incidents.alarms', { n: alarms.length })}</h2>
      {alarms.length === 0 && <p className="y-note y-note-good">{t('incidents.noAlarms')}</p>}
      <ul className="y-lines">
        {alarms.map((alarm) => (
          <li key={alarm.id}>
            <span className="y-line-main">
              <span>
                {alarm.incident ? <KitLink to={`/incidents/${alarm.incident}`}>{w(alarm.words)}</KitLink> : w(alarm.words)}：{alarm.about}
              </span>
              <span className="y-faint">
                {instantText(alarm.raisedAt, language)} · {t('incidents.times', { n: alarm.times })} ·{' '}
                {t('incidents.first', { what: w(alarm.first) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Plan({ plan }: { plan: Board['plan'] }) {
  const { t, w } = useSpeech()
  const grades = useGrades()
  const heads = ['grade', 'response', 'colour', 'leads', 'rhythm', 'reporting'] as const
  return (
    <section className="y-block" aria-labelledby="incidents-plan">
      <h2 id="incidents-plan">{t('incidents.plan')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('incidents.plan')}>
        <table className="y-rows y-rows-page y-plan-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`incidents.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.map((row) => (
              <tr key={row.grade}>
                <th scope="row">{w(grades?.[row.grade])}</th>
                <td>{w(row.response)}</td>
                <td>{w(row.colour)}</td>
                <td>{w(row.leads)}</td>
                <td>{w(row.rhythm)}</td>
                <td>{w(row.report)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
