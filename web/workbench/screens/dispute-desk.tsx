// 数据异议台: what waits for this organ's answer, what it was shown and has been corrected since, what it filed itself. Opened
// from a record page, the same address begins a filing.
import { dueInWords } from '#kernel/time/due.ts'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/disputes/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { FileDispute } from './dispute-file.tsx'
import { DisputeNotices } from './dispute-notices.tsx'
import { DaysLeft, Pages } from './dispute-parts.tsx'
import { NoRight } from './no-right.tsx'

type Desk = Out<typeof contract.desk>
type Line = Desk['rows'][number]
type Tab = 'answer' | 'notices' | 'ours' | 'coordinate' | 'late'

export function DisputeDesk() {
  const { t } = useSpeech()
  const { question, action } = useHouse()
  const [search] = useSearchMap()
  const part = (name: string) => [search[name]].flat()[0] ?? ''
  const about = { register: part('register'), record: part('record'), field: part('field') }
  if (!question('disputes.desk')?.allowed) return <NoRight title={t('disputes.title')} may="disputes.read" />
  if (about.register && about.record && about.field) return <FileDispute about={about} />
  const tabs: Tab[] = [
    ...(action('disputes.answer-dispute')?.allowed ? (['answer'] as const) : []),
    ...(action('disputes.coordinate-dispute')?.allowed ? (['coordinate', 'late'] as const) : []),
    ...(action('disputes.acknowledge-notice')?.allowed ? (['notices'] as const) : []),
    ...(action('disputes.file-dispute')?.allowed ? (['ours'] as const) : []),
  ]
  const chosen = tabs.find((tab) => tab === part('tab')) ?? tabs[0] ?? 'ours'
  return <Tabbed key={chosen} tabs={tabs} chosen={chosen} page={Math.max(1, Number(part('page')) || 1)} />
}

function Tabbed({ tabs, chosen, page }: { tabs: readonly Tab[]; chosen: Tab; page: number }) {
  const { t } = useSpeech()
  const desk = useAnswer<Desk>('disputes.desk', { tab: chosen === 'notices' ? 'ours' : chosen, page: chosen === 'notices' ? 1 : page })
  const waiting = desk.data?.waiting
  const count = (tab: Tab) => (tab === 'ours' ? 0 : (waiting?.[tab] ?? 0))
  return (
    <>
      <PageHead title={t('disputes.title')} lead={t('disputes.lead')} />
      <nav className="y-tabs" aria-label={t('disputes.tabs')}>
        {tabs.map((tab) => (
          <span key={tab} aria-current={tab === chosen ? 'page' : undefined} className={tab === chosen ? 'y-tab y-tab-here' : 'y-tab'}>
            <KitLink to={`/disputes?tab=${tab}`}>{t(`disputes.tab.${tab}`, { n: count(tab) })}</KitLink>
          </span>
        ))}
      </nav>
      {desk.error && <ProblemNotice error={desk.error} retry={desk.retry} />}
      {chosen === 'notices' ? <DisputeNotices page={page} /> : <Lines desk={desk.data} tab={chosen} page={page} />}
    </>
  )
}

function Lines({ desk, tab, page }: { desk: Desk | undefined; tab: Exclude<Tab, 'notices'>; page: number }) {
  const { t } = useSpeech()
  if (!desk) return <Loading rows={4} />
  const { rows } = desk
  if (rows.length === 0) return <p className="y-note y-note-good">{t(`disputes.none.${tab}`)}</p>
  return (
    <>
      {tab === 'answer' && desk.waiting.late > 0 && <p className="y-note y-note-bad">{t('disputes.late', { n: desk.waiting.late })}</p>}
      <ul className="y-lines">
        {rows.map((line) => (
          <li key={line.id}>
            <DisputeLine line={line} isOurs={tab === 'answer'} />
          </li>
        ))}
      </ul>
      <Pages at={`/disputes?tab=${tab}`} page={page} total={desk.total} />
    </>
  )
}

function DisputeLine({ line, isOurs }: { line: Line; isOurs: boolean }) {
  const { t, w, language } = useSpeech()
  const state = useHouse().procedure('disputes.disputing')?.states[line.state]
  const facts = [
    !isOurs && line.source,
    t('disputes.filed', { day: dayText(line.filedOn, language) }),
    line.answeredOn && line.state !== 'filed' && t('disputes.answered', { day: dayText(line.answeredOn, language) }),
    line.state === 'filed' && dueInWords(line.dueOn, language, (day) => t('disputes.due', { day })),
    line.claims > 1 && t('disputes.claims', { n: line.claims }),
  ]
  return (
    <>
      <span className="y-line-main">
        <span>
          <KitLink to={`/disputes/${line.id}`}>{line.what}</KitLink> <span className="y-code">{line.number}</span>
        </span>
        <span className="y-faint">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <DaysLeft days={line.daysLeft} />
      <StatusMark tone={toneOf(state)}>{w(state?.title) || line.state}</StatusMark>
    </>
  )
}
