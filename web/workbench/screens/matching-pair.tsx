// One pair before the adjudicators: the evidence, both records side by side, what is proposed, what was decided. Which value
// survives is chosen in the table itself, field by field, where the difference is seen.
import { useState } from 'react'
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { type Choice, MatchingDecide } from './matching-decide.tsx'
import { MatchingEvidence } from './matching-evidence.tsx'
import { MatchingSides } from './matching-sides.tsx'
import { decisionWords, type Pair, pairTone, stateWords, verdictWords } from './matching-words.tsx'
import { NoRight } from './no-right.tsx'

export function MatchingPair() {
  const { t } = useSpeech()
  const pair = usePart('id')
  const read = useAnswer<Pair>('matching.pair', { pair })
  if (!read.allowed) return <NoRight title={t('matching.title')} may="matching.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  return <OnePair key={`${read.data.state} ${read.data.sides.map(({ version }) => version).join()}`} one={read.data} />
}

function OnePair({ one }: { one: Pair }) {
  const { t, w } = useSpeech()
  const { names } = useHouse()
  const [choice, setChoice] = useState<Choice>({ survivor: undefined, from: {} })
  const waits = one.decisions.find(({ state }) => state === 'proposed')
  const decides = one.adjudicates && (one.state === 'open' || one.state === 'unclear')
  const isElsewhere = one.state === 'overtaken'
  return (
    <>
      <PageHead
        title={t('matching.pair', { n: one.number })}
        trail={[{ to: '/matching', label: t('matching.title') }]}
        lead={
          <>
            {w(one.title)}
            {one.sides[0]?.simulated && <span className="y-match-simulated">{t('matching.simulated')}</span>}
          </>
        }
        actions={<StatusMark tone={pairTone(one.state)}>{w(stateWords[one.state])}</StatusMark>}
      />
      {isElsewhere && <p className="y-note">{t('matching.mergedElsewhere')}</p>}
      {one.askedOrgans.length > 0 && (
        <p className="y-note">
          {t('matching.askedOrgans', { organs: one.askedOrgans.map((organ) => names.organ(organ) ?? organ).join('、') })}
        </p>
      )}
      {waits && <Waiting one={one} waits={waits} />}
      <MatchingEvidence one={one} />
      <MatchingSides one={one} {...(decides && { choice, onChoice: setChoice })} />
      {decides && <MatchingDecide one={one} choice={choice} />}
      {one.adjudicates && one.state === 'merged' && <ActHere name="matching.propose-separation" fixed={{ pair: one.id }} />}
      {one.asked && <ActHere name="matching.answer-pair" fixed={{ pair: one.id }} kind="primary" />}
      <History one={one} />
    </>
  )
}

type Decision = Pair['decisions'][number]

/** What is taken, in the words of the fields. */
function useMergeText(one: Pair) {
  const { t, w, language } = useSpeech()
  return ({ verdict, survivor, take }: Decision): string => {
    if (verdict !== 'same') return ''
    const side = t(survivor === one.sides[0]?.id ? 'matching.one' : 'matching.other')
    const titles = take.map((field) => w(one.columns.find(({ name }) => name === field)?.title) || field)
    return t('matching.willMerge', { side, fields: titles.join(language === 'zh' ? '、' : ', ') || t('matching.nothingTaken') })
  }
}

function Waiting({ one, waits }: { one: Pair; waits: Decision }) {
  const { t, w, language } = useSpeech()
  const merging = useMergeText(one)
  const fixed = { pair: one.id, decision: waits.id }
  return (
    <section className="y-change-decide" aria-labelledby="matching-waits">
      <h2 id="matching-waits">{t('matching.waits')}</h2>
      <p>
        <b>{w(verdictWords[waits.verdict])}</b> {merging(waits)}
      </p>
      <p>{waits.reason}</p>
      <p className="y-faint">{t('matching.proposed', { who: waits.proposerName, at: instantText(waits.proposedAt, language) })}</p>
      {waits.own && <p className="y-note">{t('matching.ownDecision')}</p>}
      {one.adjudicates && (
        <div className="y-form-foot">
          {!waits.own && <ActHere name="matching.confirm-decision" fixed={fixed} kind="primary" />}
          {!waits.own && <ActHere name="matching.refuse-decision" fixed={fixed} />}
          {waits.own && <ActHere name="matching.withdraw-decision" fixed={fixed} />}
        </div>
      )}
    </section>
  )
}

function History({ one }: { one: Pair }) {
  const { t, w, language } = useSpeech()
  const { names } = useHouse()
  const merging = useMergeText(one)
  const ended = one.decisions.filter(({ state }) => state !== 'proposed')
  return (
    <>
      {one.answers.length > 0 && (
        <section className="y-block" aria-labelledby="matching-answers">
          <h2 id="matching-answers">{t('matching.answers')}</h2>
          <ul className="y-lines">
            {one.answers.map(({ at, name, organ, answer }) => (
              <li key={at}>
                <span className="y-line-main">
                  <span>{answer}</span>
                  <span className="y-faint">{`${names.organ(organ) ?? organ} · ${name} · ${instantText(at, language)}`}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <section className="y-block" aria-labelledby="matching-history">
          <h2 id="matching-history">{t('matching.history')}</h2>
          <ol className="y-lines">
            {ended.map((decision) => (
              <li key={decision.id}>
                <span className="y-line-main">
                  <span>{[w(verdictWords[decision.verdict]), merging(decision), decision.reason].filter(Boolean).join(' · ')}</span>
                  <span className="y-faint">
                    {[
                      t('matching.proposed', { who: decision.proposerName, at: instantText(decision.proposedAt, language) }),
                      decision.confirmerName &&
                        decision.confirmedAt &&
                        t('matching.answered', { who: decision.confirmerName, at: instantText(decision.confirmedAt, language) }),
                      decision.opinion,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <StatusMark tone={decision.state === 'confirmed' ? 'good' : decision.state === 'refused' ? 'bad' : 'ended'}>
                  {w(decisionWords[decision.state])}
                </StatusMark>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
