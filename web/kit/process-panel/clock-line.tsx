// One clock of a case: what it measures, how many working days are left, on which day it ends, and by which law.
import { dueInWords } from '#kernel/time/due.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useSpeech } from '../language.tsx'
import { Law } from '../law.tsx'
import type { CaseClock } from './case-story.ts'
import { leftWords } from './days-left.ts'

export function ClockLine({ clock }: { clock: CaseClock }) {
  const { t, w, language } = useSpeech()
  const running = !clock.stoppedOn
  const left = running && typeof clock.daysLeft === 'number' ? leftWords(clock.daysLeft, clock.unit) : undefined
  const late = left !== undefined && (clock.daysLeft ?? 0) < 0
  const soon = left !== undefined && !late && (clock.daysLeft ?? 9) <= 3
  return (
    <li className={`y-clock${late ? ' y-clock-late' : soon ? ' y-clock-soon' : ''}`}>
      <span className="y-clock-title">
        {w(clock.title) || clock.clock}
        <span className="y-faint">（{t(clock.kind === 'legal' ? 'process.legal' : 'process.promised')}）</span>
      </span>
      <span className="y-clock-left">
        {left ? t(left.key, { n: left.n }) : clock.stoppedOn ? t('process.stopped', { day: dayText(clock.stoppedOn, language) }) : ''}
      </span>
      <span className="y-faint">
        {dueInWords(clock.dueOn, language, (day) => t('process.due', { day }))}
        {clock.law && '　'}
        <Law law={clock.law} />
      </span>
    </li>
  )
}
