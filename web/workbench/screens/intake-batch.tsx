// One batch: what the dry run found, the word that lets it in, how far it is, and the rows that came back.
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { usePart } from '../address.ts'
import { instantText } from '#web/forms/value-text.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { RefusedRows } from './intake-refused.tsx'
import { type Batch, grouped, isUnderWay, toneOfBatch } from './intake-words.ts'
import { NoRight } from './no-right.tsx'

const EVERY_MS = 1_500
type Verb = 'start' | 'pause' | 'resume' | 'cancel'
const verbsOf: Readonly<Record<Batch['state'], readonly Verb[]>> = {
  awaiting: ['cancel'],
  checking: ['cancel'],
  checked: ['start', 'cancel'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  receiving: [],
  done: [],
  cancelled: [],
  unreadable: ['cancel'],
}

export function IntakeBatch() {
  const { t, w } = useSpeech()
  const id = usePart('id')
  const read = useAnswer<Batch>('intake.batch', { id })
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const batch = read.data
  const isMoving = batch !== undefined && isUnderWay(batch)
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(read.retry, EVERY_MS)
    return () => clearInterval(timer)
  }, [isMoving, read.retry])
  if (!read.allowed) return <NoRight title={t('intake.title')} may="intake.send" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!batch) return <Loading />
  const act = async (verb: Verb) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await post(`/api/intake/${verb}-batch`, { id }, freshKey())
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
      read.retry()
    }
  }
  return (
    <>
      <PageHead
        title={`${w(batch.registerTitle)}　${w(batch.kindTitle)}`}
        trail={[{ to: '/intake', label: t('intake.title') }]}
        actions={
          <>
            {batch.simulated && <span className="y-tag">{t('intake.simulatedMark')}</span>}
            <StatusMark tone={toneOfBatch[batch.state]}>{t(`intake.state.${batch.state}`)}</StatusMark>
          </>
        }
      />
      <Standing batch={batch} />
      {verbsOf[batch.state].length > 0 && (
        <div className="y-form-foot y-intake-verbs">
          {verbsOf[batch.state].map((verb, i) => (
            <Button
              key={verb}
              type={i === 0 && verb !== 'cancel' && verb !== 'pause' ? 'primary' : 'default'}
              disabled={isBusy || batch.asked === verb || (verb === 'start' && batch.tried?.good === 0)}
              onClick={() => void act(verb)}
            >
              {t(`intake.${verb}`)}
            </Button>
          ))}
        </div>
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <Facts batch={batch} />
      {batch.refused > 0 && !isMoving && <RefusedRows batch={batch} />}
      {batch.headings.length > 0 && <Mapping batch={batch} />}
    </>
  )
}

function Standing({ batch }: { batch: Batch }) {
  const { t, w } = useSpeech()
  const counts = { read: grouped(batch.read), entered: grouped(batch.entered), refused: grouped(batch.refused) }
  return (
    <div aria-live="polite">
      {batch.grounds.length > 0 && (
        <div className="y-note y-note-bad">
          <p>{t('intake.why')}</p>
          <ul>
            {batch.grounds.map((ground, i) => (
              <li key={i}>{w(ground)}</li>
            ))}
          </ul>
        </div>
      )}
      {batch.unended && batch.state !== 'done' && <p className="y-note">{t('intake.unended')}</p>}
      {batch.state === 'checked' && batch.tried && (
        <p className={`y-note ${batch.tried.refused === 0 ? 'y-note-good' : ''}`}>
          {t('intake.tried', { read: grouped(batch.tried.read), good: grouped(batch.tried.good), refused: grouped(batch.tried.refused) })}
        </p>
      )}
      {(batch.state === 'done' || batch.state === 'receiving') && <p className="y-note y-note-good">{t('intake.done', counts)}</p>}
      {batch.state === 'cancelled' && batch.read > 0 && <p className="y-note">{t('intake.stays', counts)}</p>}
      {(isUnderWay(batch) || batch.state === 'paused') && (
        <div className="y-intake-pace">
          <progress max={1000} value={batch.permille} aria-label={t('intake.progress')} />
          <p>
            {(batch.permille / 10).toFixed(1)} %　{t('intake.pace', { ...counts, speed: grouped(batch.perSecond) })}
            {batch.secondsLeft !== null && t('intake.left', { seconds: grouped(batch.secondsLeft) })}
          </p>
          {(batch.asked === 'pause' || batch.asked === 'cancel') && <p className="y-faint">{t(`intake.asked.${batch.asked}`)}</p>}
        </div>
      )}
    </div>
  )
}

function Facts({ batch }: { batch: Batch }) {
  const { t, language } = useSpeech()
  const facts: [string, string | null][] = [
    [t('intake.facts.file'), batch.fileName && `${batch.fileName}（${t('intake.bytes', { n: grouped(batch.size ?? 0) })}）`],
    [t('intake.facts.sender'), batch.senderBatch],
    [t('intake.facts.actor'), batch.actor],
    [t('intake.when'), instantText(batch.openedAt, language)],
    [t('intake.facts.sm3'), batch.sm3],
    [t('intake.facts.digest'), batch.digest || null],
  ]
  return (
    <dl className="y-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div className="y-fact" key={name}>
              <dt>{name}</dt>
              <dd className="y-intake-digest">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Mapping({ batch }: { batch: Batch }) {
  const { t, w } = useSpeech()
  return (
    <section className="y-block">
      <h2>{t('intake.mapping')}</h2>
      <table className="y-rows y-rows-page y-intake-mapping">
        <thead>
          <tr>
            <th scope="col">{t('intake.heading')}</th>
            <th scope="col">{t('intake.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {batch.headings.map((heading, i) => (
            <tr key={`${heading} ${i}`}>
              <td>{heading}</td>
              <td>{batch.mapping[i] ? w(batch.mapping[i]) : <span className="y-faint">{t('intake.ignored')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
