// 值班表: one week, a row for each day, its shifts and its gaps in order.
import type { Out } from '#kernel/module/contract.ts'
import { addDays, dayAt, type Day, type Instant } from '#kernel/time/day.ts'
import type * as contract from '#modules/security/incidents/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

type Roster = Out<typeof contract.roster>

/** China's clock at an instant: day and time. */
const local = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString()
const timeOf = (at: string) => local(at).slice(11, 16)

export function DutyRoster() {
  const { t } = useSpeech()
  const [search] = useSearchMap()
  const from = typeof search.from === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.from) ? search.from : undefined
  const read = useAnswer<Roster>('incidents.roster', from === undefined ? {} : { from })
  if (!read.allowed) return <NoRight title={t('duty.title')} may="incidents.plan" />
  const offer = (read.data?.onCall ?? []).map(({ account, name }) => ({ value: account, label: `${name}（${account}）` }))
  return (
    <>
      <PageHead
        title={t('duty.title')}
        lead={t('duty.lead')}
        trail={[{ to: '/incidents', label: t('incidents.title') }]}
        actions={
          <>
            <ActHere name="incidents.plan-shift" offer={{ account: offer }} kind="primary" />
            <ActHere name="incidents.hand-over" offer={{ to: offer }} />
          </>
        }
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data && <Week roster={read.data} />}
    </>
  )
}

function Week({ roster: { from, shifts, gaps } }: { roster: Roster }) {
  const { t, language } = useSpeech()
  const days = Array.from({ length: 7 }, (_, i) => addDays(from as Day, i))
  const spans = [
    ...shifts.map((shift) => ({ ...shift, isGap: false })),
    ...gaps.map((gap) => ({ ...gap, id: gap.fromAt, name: t('duty.gap'), handover: null, isGap: true })),
  ].toSorted((a, b) => (a.fromAt < b.fromAt ? -1 : 1))
  const on = (day: Day) =>
    spans.filter(
      ({ fromAt, toAt }) => dayAt(fromAt as Instant) === day || (day === from && dayAt(fromAt as Instant) < day && toAt > fromAt),
    )
  return (
    <>
      <p className={gaps.length > 0 ? 'y-note y-note-bad' : 'y-note y-note-good'}>
        {gaps.length > 0 ? t('duty.gaps', { n: gaps.length }) : t('duty.covered')}
      </p>
      <p className="y-links">
        <KitLink to={`/duty?from=${addDays(from as Day, -7)}`}>{t('duty.earlier')}</KitLink>
        <KitLink to={`/duty?from=${addDays(from as Day, 7)}`}>{t('duty.later')}</KitLink>
      </p>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('duty.title')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('duty.day')}</th>
              <th scope="col">{t('duty.shifts')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row" className="y-nowrap">
                  {dayText(day, language)}
                </th>
                <td>
                  <ul className="y-plain">
                    {on(day).map((span) => (
                      <li key={span.id} className={span.isGap ? 'y-shift-gap' : undefined}>
                        {dayAt(span.fromAt as Instant) === day ? '' : `${dayText(local(span.fromAt), language)} `}
                        {timeOf(span.fromAt)}–{dayAt(span.toAt as Instant) === day ? '' : `${dayText(local(span.toAt), language)} `}
                        {timeOf(span.toAt)}　{span.name}
                        {span.handover && <span className="y-faint"> {t('duty.handed', { note: span.handover })}</span>}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
