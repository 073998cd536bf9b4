// 应急授权: ask for a duty in an emergency, open what another asked, and see what is open or waits for a review.
import { Button } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/platform/break-glass/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, type Tone } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { useSessionMoves } from '../shell/session.ts'
import { ActHere } from './act-here.tsx'
import { NoRight } from './no-right.tsx'

export type Emergency = Out<typeof contract.list>['emergencies'][number]
type One = Out<typeof contract.one>

const TONES: Record<Emergency['state'], Tone> = {
  asked: 'wait',
  lapsed: 'ended',
  withdrawn: 'ended',
  declined: 'ended',
  open: 'bad',
  unreviewed: 'bad',
  reviewed: 'good',
}

export function BreakGlass() {
  const { t, language } = useSpeech()
  const { question } = useHouse()
  const read = useAnswer<Out<typeof contract.list>>('break-glass.list')
  const offer = {
    duty: (read.data?.duties ?? []).map(({ id, title, titleEn }) => ({ value: id, label: language === 'zh' ? title : titleEn })),
  }
  const watches = question('break-glass.one')?.allowed
  return (
    <>
      <PageHead
        title={t('glass.title')}
        lead={t('glass.lead')}
        actions={offer.duty.length > 0 && <ActHere name="break-glass.ask" offer={offer} kind="primary" />}
      />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.isPending && <Loading />}
      {read.data?.emergencies.length === 0 && <p className="y-note">{t('glass.none')}</p>}
      <ul className="y-staff">
        {read.data?.emergencies.map((emergency) => (
          <li key={emergency.id}>
            <Card emergency={emergency} link={watches ?? false} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Card({ emergency, link }: { emergency: Emergency; link: boolean }) {
  const { t, w, language } = useSpeech()
  const { action, question } = useHouse()
  const { switchPost } = useSessionMoves()
  const states = question('break-glass.list')?.output?.properties?.emergencies?.items?.properties?.state?.['x-words']
  const { id, state, mine } = emergency
  const head = t('glass.asks', { name: emergency.askerName, duty: emergency.dutyTitle, n: emergency.minutes })
  return (
    <>
      <div className="y-staff-head">
        <h2>{link ? <KitLink to={`/break-glass/${id}`}>{head}</KitLink> : head}</h2>
        <StatusMark tone={TONES[state]}>{w(states?.[state]) || state}</StatusMark>
        <span className="y-staff-acts">
          {state === 'asked' && !mine && <ActHere name="break-glass.open" fixed={{ emergency: id }} kind="primary" />}
          {state === 'asked' && !mine && <ActHere name="break-glass.decline" fixed={{ emergency: id }} />}
          {state === 'open' && mine && (
            <Button type="primary" onClick={() => void switchPost({ emergency: id })}>
              {t('glass.use')}
            </Button>
          )}
          {((state === 'open' && (mine || action('break-glass.open')?.allowed)) || (state === 'asked' && mine)) && (
            <ActHere name="break-glass.end" fixed={{ emergency: id }} label={t(state === 'open' ? 'glass.end' : 'glass.withdraw')} />
          )}
          {state === 'unreviewed' && <ActHere name="break-glass.review" fixed={{ emergency: id }} kind="primary" />}
        </span>
      </div>
      <p className="y-prose">{emergency.reason}</p>
      <p className="y-faint">
        {emergency.organName} · {t('glass.askedAt', { at: instantText(emergency.askedAt, language) })}
        {emergency.openedAt &&
          ` · ${t('glass.openedBy', { name: emergency.openerName ?? '', at: instantText(emergency.openedAt, language) })} · ${t('glass.until', { at: instantText(emergency.endedAt ?? emergency.endsAt ?? '', language) })}`}
      </p>
      {emergency.verdict && (
        <p className="y-opinion">
          {emergency.reviewerName && `${emergency.reviewerName}：`}
          {emergency.verdict}
        </p>
      )}
    </>
  )
}

export function BreakGlassPage() {
  const { t, w, language } = useSpeech()
  const { action, question } = useHouse()
  const read = useAnswer<One>('break-glass.one', { id: usePart('id') })
  if (!read.allowed) return <NoRight title={t('glass.title')} may="break-glass.watch" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading />
  const { emergency, lines } = read.data
  const outcomes = question('break-glass.one')?.output?.properties?.lines?.items?.properties?.outcome?.['x-words']
  return (
    <>
      <PageHead title={t('glass.one', { name: emergency.askerName })} trail={[{ to: '/break-glass', label: t('glass.title') }]} />
      <div className="y-staff">
        <div>
          <Card emergency={emergency} link={false} />
        </div>
      </div>
      <section className="y-block" aria-labelledby="glass-lines">
        <h2 id="glass-lines">{t('glass.lines', { n: lines.length })}</h2>
        <p className="y-hint">{t('glass.linesWhy')}</p>
        {lines.length > 0 && (
          <div className="y-scroll" tabIndex={0} role="region" aria-label={t('glass.lines', { n: lines.length })}>
            <table className="y-rows y-rows-page">
              <thead>
                <tr>
                  <th scope="col">{t('clauses.at')}</th>
                  <th scope="col">{t('clauses.what')}</th>
                  <th scope="col">{t('glass.outcome')}</th>
                  <th scope="col">{t('audit.subject')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <td className="y-nowrap">{instantText(line.at, language)}</td>
                    <td>{w(action(line.action)?.title) || w(question(line.action)?.title) || line.action}</td>
                    <td>
                      {w(outcomes?.[line.outcome])}
                      {line.times !== null && ` × ${line.times}`}
                    </td>
                    <td className="y-code">{line.subject}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  )
}
