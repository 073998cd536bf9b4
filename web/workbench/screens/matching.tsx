// 疑似重档: the desk. Pairs by state and register, best first; each with its main evidence in words. Names are masked until a pair
// is opened, for opening is a look.
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/matching/contract.ts'
import { instantText } from '#web/forms/value-text.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { Band, pairTone, stateWords, verdictWords } from './matching-words.tsx'
import { NoRight } from './no-right.tsx'

type Desk = Out<typeof contract.pairs>
type Line = Desk['rows'][number]
type Sweeps = Out<typeof contract.sweeps>

const SIZE = 20

export function Matching() {
  const { t, w } = useSpeech()
  const [search] = useSearchMap()
  const part = (name: string) => [search[name]].flat()[0] ?? ''
  const state = (part('state') || 'open') as Line['state']
  const register = part('register')
  const page = Math.max(1, Number(part('page')) || 1)
  const read = useAnswer<Desk>('matching.pairs', { state, page, size: SIZE, ...(register && { register }) })
  if (!read.allowed) return <NoRight title={t('matching.title')} may="matching.read" />
  const here = (more: Record<string, string>) => `/matching?${new URLSearchParams({ state, ...(register && { register }), ...more })}`
  const desk = read.data
  return (
    <>
      <PageHead title={t('matching.title')} lead={t('matching.lead')} actions={<ActHere name="matching.start-sweep" />} />
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      <nav className="y-tabs" aria-label={t('matching.states')}>
        {(desk?.counts ?? []).map(({ state: each, pairs }) => (
          <span key={each} aria-current={each === state ? 'page' : undefined} className={each === state ? 'y-tab y-tab-here' : 'y-tab'}>
            <KitLink to={here({ state: each })}>{`${w(stateWords[each])} ${pairs}`}</KitLink>
          </span>
        ))}
      </nav>
      {desk && desk.registers.length > 1 && (
        <p className="y-links">
          {[{ name: '', title: undefined }, ...desk.registers].map(({ name, title }) => (
            <KitLink key={name} to={`/matching?${new URLSearchParams({ state, ...(name && { register: name }) })}`}>
              {title ? w(title) : t('matching.all')}
            </KitLink>
          ))}
        </p>
      )}
      {!desk ? <Loading rows={5} /> : <Lines desk={desk} />}
      {desk && desk.total > SIZE && (
        <p className="y-links">
          {page > 1 && <KitLink to={here({ page: String(page - 1) })}>{t('matching.back')}</KitLink>}
          {page * SIZE < desk.total && <KitLink to={here({ page: String(page + 1) })}>{t('matching.more')}</KitLink>}
        </p>
      )}
      <SweepList />
    </>
  )
}

function Lines({ desk }: { desk: Desk }) {
  const { t } = useSpeech()
  if (desk.rows.length === 0) return <p className="y-note y-note-good">{t('matching.none')}</p>
  return (
    <ul className="y-lines">
      {desk.rows.map((line) => (
        <li key={line.id}>
          <PairLine line={line} />
        </li>
      ))}
    </ul>
  )
}

function PairLine({ line }: { line: Line }) {
  const { t, w, language } = useSpeech()
  const { waiting } = line
  const separator = language === 'zh' ? '；' : '; '
  return (
    <>
      <span className="y-line-main">
        <span>
          <KitLink to={`/matching/${line.id}`}>{`${line.labels[0]} ${t('matching.and')} ${line.labels[1]}`}</KitLink>{' '}
          <span className="y-code">{t('matching.number', { n: line.number })}</span>
          {line.simulated && <span className="y-match-simulated">{t('matching.simulated')}</span>}
        </span>
        <span className="y-faint">{line.reasons.map(w).join(separator)}</span>
        {waiting && (
          <span className="y-faint">
            {waiting.own
              ? t('matching.ownWaits')
              : t('matching.proposedBy', { who: waiting.proposerName, what: w(verdictWords[waiting.verdict]) })}
          </span>
        )}
      </span>
      <Band band={line.band} score={line.score} />
      <StatusMark tone={pairTone(line.state)}>{w(stateWords[line.state])}</StatusMark>
    </>
  )
}

function SweepList() {
  const { t, w, language } = useSpeech()
  const read = useAnswer<Sweeps>('matching.sweeps')
  if (!read.data || read.data.sweeps.length === 0) return null
  return (
    <section className="y-block" aria-labelledby="matching-sweeps">
      <h2 id="matching-sweeps">{t('matching.sweeps')}</h2>
      <ul className="y-lines">
        {read.data.sweeps.map((sweep) => (
          <li key={sweep.id}>
            <span className="y-line-main">
              <span>
                {sweep.division ?? sweep.batch} <span className="y-code">{sweep.register}</span>
              </span>
              <span className="y-faint">
                {`${sweep.startedName} · ${instantText(sweep.startedAt, language)} · ${t('matching.walked', { walked: sweep.walked, proposed: sweep.proposed })}`}
              </span>
            </span>
            {sweep.state === 'running' && <ActHere name="matching.stop-sweep" fixed={{ sweep: sweep.id }} kind="link" />}
            <StatusMark tone={sweep.state === 'running' ? 'running' : 'ended'}>{w(SWEEP_WORDS[sweep.state])}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SWEEP_WORDS = {
  running: { zh: '进行中', en: 'Running' },
  done: { zh: '已完成', en: 'Done' },
  stopped: { zh: '已停止', en: 'Stopped' },
}
