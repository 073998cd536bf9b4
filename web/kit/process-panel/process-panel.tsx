// A case as a column beside its content: clocks, what can be done (unless the page itself offers it), and the stages from the first step
// to now.
import { instantText } from '#web/forms/value-text.ts'
import { useHouse } from '../house.tsx'
import { useSpeech } from '../language.tsx'
import { StatusMark, toneOf } from '../status-mark.tsx'
import type { CaseStory } from './case-story.ts'
import { ClockLine } from './clock-line.tsx'
import { Moves } from './moves.tsx'

export function ProcessPanel({ story, linkOf }: { story: CaseStory; linkOf?: (action: string) => string }) {
  const { t, w } = useSpeech()
  const procedure = useHouse().procedure(story.procedure)
  const state = procedure?.states[story.case.state]
  return (
    <aside className="y-process" aria-label={t('process.title')}>
      <p className="y-process-now">
        <span className="y-faint">{t('process.now')}</span>
        <StatusMark tone={toneOf(state)}>{w(state?.title) || story.case.state}</StatusMark>
      </p>
      {story.clocks.length > 0 && (
        <section aria-labelledby="clocks-title">
          <h3 id="clocks-title">{t('process.clocks')}</h3>
          <ul className="y-clocks">
            {story.clocks.map((clock) => (
              <ClockLine key={clock.clock + (clock.startedOn ?? '')} clock={clock} />
            ))}
          </ul>
        </section>
      )}
      {linkOf && !state?.ends && <Moves moves={story.moves} linkOf={linkOf} />}
      <section aria-labelledby="steps-title">
        <h3 id="steps-title">{t('process.title')}</h3>
        <Steps story={story} />
        {procedure && (
          <p>
            <a href={`/procedures/${story.procedure}`}>{t('process.picture')}</a>
          </p>
        )}
      </section>
    </aside>
  )
}

function Steps({ story }: { story: CaseStory }) {
  const { t, w, language } = useSpeech()
  const { action, procedure, organName } = useHouse()
  const states = procedure(story.procedure)?.states ?? {}
  const state = (name: string) => w(states[name]?.title) || name
  const ended = states[story.case.state]?.ends
  return (
    <ol className="y-timeline">
      {[...story.steps]
        .sort((a, b) => a.seq - b.seq)
        .map((step) => (
          <li key={step.seq} className="y-done">
            <p className="y-timeline-head">
              <b>{w(action(step.action)?.title) || step.action}</b>
              <span className="y-faint">{state(step.toState)}</span>
            </p>
            <p className="y-faint y-byline">
              {[instantText(step.at, language), step.organName ?? organName(step.organ), step.actorName].filter(Boolean).map((part) => (
                <span key={part}>{part}</span>
              ))}
            </p>
            {step.opinion && (
              <blockquote className="y-opinion" aria-label={t('process.opinion')}>
                {step.opinion}
              </blockquote>
            )}
          </li>
        ))}
      <li className={ended ? 'y-done' : 'y-now'}>
        <p className="y-timeline-head">
          <b>{state(story.case.state)}</b>
          <span className="y-faint">{t(ended ? 'process.ended' : 'process.now')}</span>
        </p>
      </li>
    </ol>
  )
}
