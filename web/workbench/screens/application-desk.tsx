// 办件台: what waits for the organ, what is due first on top. A yes to several of one matter goes in one step; a no never does.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { dayText } from '#web/forms/value-text.ts'
import { checkOutcomes } from '#modules/services/applications/contract.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { leftText, type Queue, stateOf } from './application-words.ts'
import { NoRight } from './no-right.tsx'

type Line = Queue['rows'][number]
const TABS = ['receive', 'decide', 'paused', 'deliver', 'over'] as const
type Tab = (typeof TABS)[number]
const VERBS: Partial<Record<Tab, string>> = { receive: 'applications.accept-batch', decide: 'applications.grant-batch' }
const MOST = 20

export function ApplicationDesk() {
  const { t } = useSpeech()
  const [search] = useSearchMap()
  const part = (name: string) => [search[name]].flat()[0] ?? ''
  const tab = TABS.find((one) => one === part('tab')) ?? 'receive'
  if (!useHouse().question('applications.queue')?.allowed) return <NoRight title={t('cases.desk')} may="applications.read" />
  return <Tabbed key={tab} tab={tab} page={Math.max(1, Number(part('page')) || 1)} />
}

function Tabbed({ tab, page }: { tab: Tab; page: number }) {
  const { t } = useSpeech()
  const read = useAnswer<Queue>('applications.queue', { tab, page })
  const counts = read.data?.counts
  return (
    <>
      <PageHead title={t('cases.desk')} lead={t('cases.lead')} />
      <nav className="y-tabs" aria-label={t('cases.tabs')}>
        {TABS.map((one) => (
          <span key={one} aria-current={one === tab ? 'page' : undefined} className={one === tab ? 'y-tab y-tab-here' : 'y-tab'}>
            <KitLink to={`/applications?tab=${one}`}>{t(`cases.tab.${one}`, { n: counts?.[one] ?? 0 })}</KitLink>
          </span>
        ))}
      </nav>
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {read.data ? <Lines tab={tab} page={page} queue={read.data} /> : <Loading rows={6} />}
    </>
  )
}

function Lines({ tab, page, queue }: { tab: Tab; page: number; queue: Queue }) {
  const { t } = useSpeech()
  const verb = useHouse().action(VERBS[tab] ?? '')
  const [chosen, setChosen] = useState<ReadonlyMap<string, Line>>(new Map())
  if (queue.rows.length === 0) return <p className="y-note y-note-good">{t(`cases.none.${tab}`)}</p>
  const picks = verb?.allowed === true && queue.rows.length > 1
  const [first] = [...chosen.values()]
  const put = (line: Line, on: boolean) => {
    const next = new Map(chosen)
    if (on) next.set(line.id, line)
    else next.delete(line.id)
    setChosen(next)
  }
  return (
    <>
      {picks && <Batch tab={tab} chosen={[...chosen.keys()]} clear={() => setChosen(new Map())} />}
      <ul className="y-lines">
        {queue.rows.map((line) => (
          <li key={line.id} className="y-case-line">
            {picks && (
              <Checkbox
                aria-label={t('cases.pick', { number: line.number })}
                checked={chosen.has(line.id)}
                disabled={!chosen.has(line.id) && ((first && first.matter !== line.matter) || chosen.size >= MOST)}
                onChange={(event) => put(line, event.target.checked)}
              />
            )}
            <CaseLine line={line} />
          </li>
        ))}
      </ul>
      {queue.total > 50 && (
        <p className="y-links">
          {page > 1 && <KitLink to={`/applications?tab=${tab}&page=${page - 1}`}>{t('cases.back')}</KitLink>}
          {page * 50 < queue.total && <KitLink to={`/applications?tab=${tab}&page=${page + 1}`}>{t('cases.more')}</KitLink>}
        </p>
      )}
    </>
  )
}

function Batch({ tab, chosen, clear }: { tab: Tab; chosen: readonly string[]; clear: () => void }) {
  const { t, w } = useSpeech()
  const cache = useQueryClient()
  const verb = useHouse().action(VERBS[tab]!)
  const [failure, setFailure] = useState<unknown>()
  const [done, setDone] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setFailure(undefined)
    setDone(undefined)
    try {
      const answer = await post<{ done: number }>(`/api/${VERBS[tab]!.replace('.', '/')}`, { parts: chosen }, freshKey())
      setDone(answer.done)
      clear()
      await cache.invalidateQueries({ queryKey: ['answer'] })
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="y-case-batch">
      {chosen.length > 0 && (
        <Button type="primary" loading={isBusy} onClick={() => void send()}>
          {t(tab === 'receive' ? 'cases.batch.receive' : 'cases.batch.decide', { n: chosen.length })}
        </Button>
      )}
      <p className="y-hint">{chosen.length > 0 ? w(verb?.consequence) : t('cases.batchNote')}</p>
      <div role="status">{done !== undefined && <p className="y-note y-note-good">{t('cases.batchDone', { n: done })}</p>}</div>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </div>
  )
}

/** Where the platform checks. */
const waits: ReadonlySet<Line['state']> = new Set(['submitted', 'accepted', 'reviewing'])

function CaseLine({ line }: { line: Line }) {
  const { t, w, language } = useSpeech()
  const { tone, title } = stateOf(line.state)
  const facts = [
    t('cases.submitted', { day: dayText(line.submittedAt.slice(0, 10), language) }),
    line.check ? t('cases.checked', { outcome: w(checkOutcomes[line.check]) }) : waits.has(line.state) && t('cases.unchecked'),
    line.urged > 0 && t('cases.urged', { n: line.urged }),
  ]
  return (
    <>
      <span className="y-line-main">
        <span>
          <KitLink to={`/applications/${line.id}`}>{`${w(line.title)}：${line.holderName}`}</KitLink>
        </span>
        <span className="y-faint">
          <span className="y-code">{line.number}</span> · {facts.filter(Boolean).join(' · ')}
        </span>
      </span>
      {line.left !== null && <span className={line.left <= 1 ? 'y-case-days y-case-late' : 'y-case-days'}>{leftText(t, line.left)}</span>}
      <StatusMark tone={tone}>{w(title)}</StatusMark>
    </>
  )
}
