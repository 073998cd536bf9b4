// The two axes in plain words: the day it was so, on a slider from the first event to today, and what was known then, entry by
// entry. Both are the browser's own sliders: arrows, Page Up, Home and End work as everywhere.
import { Button } from 'antd'
import { addDays, type Day, daysBetween } from '#kernel/time/day.ts'
import { DayInput } from '#web/forms/day-input.tsx'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { inOrder, type Seen, type ShownEvent } from './base-record-reading.ts'

type Props = {
  readonly events: readonly ShownEvent[]
  readonly today: Day
  readonly seen: Seen
  readonly onSeen: (seen: Seen) => void
}

export function BaseMoment({ events, today, seen, onSeen }: Props) {
  const { t, language } = useSpeech()
  const days = [...new Set(events.map(({ effective }) => effective as Day))].toSorted()
  const first = days[0]
  if (!first) return null
  const start = addDays(first, -1)
  const span = Math.max(1, daysBetween(start, today))
  const day = seen.validOn ?? today
  const entries = inOrder(events)
  const known = seen.known ?? entries.length - 1
  const at = (position: number) => Math.round((position / span) * 1000) / 10
  const go = (validOn: Day) => onSeen({ ...seen, validOn: validOn >= today ? undefined : validOn < start ? start : validOn })
  const before = days.findLast((each) => each < day)
  const after = days.find((each) => each > day)
  const knownText = (index: number) =>
    index >= entries.length - 1 ? t('base.now') : t('base.afterEntry', { at: instantText(entries[index]!.at, language), n: index + 1 })
  const isMoved = seen.validOn !== undefined || seen.known !== undefined
  return (
    <section className="y-block y-moment" aria-labelledby="base-moment">
      <h2 id="base-moment">{t('base.moment')}</h2>
      <div className="y-moment-axis">
        <label htmlFor="base-valid-on">{t('base.validOn')}</label>
        <div className="y-moment-track">
          <input
            id="base-valid-on"
            type="range"
            min={0}
            max={span}
            value={Math.min(span, Math.max(0, daysBetween(start, day)))}
            aria-valuetext={seen.validOn ? dayText(day, language) : `${t('base.today')} ${dayText(today, language)}`}
            aria-describedby="base-valid-why"
            onChange={(event) => go(addDays(start, Number(event.target.value)))}
          />
          <svg className="y-moment-marks" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            {days.map((each) => (
              <path key={each} d={`M${at(daysBetween(start, each))} 0v6`} />
            ))}
          </svg>
        </div>
        <div className="y-moment-set">
          <DayInput id="base-day" label={t('base.day')} value={day} onChange={(value) => typeof value === 'string' && go(value as Day)} />
          <Button disabled={!before} onClick={() => before && go(before)}>
            {t('base.earlier')}
          </Button>
          <Button disabled={!after || after > today} onClick={() => after && go(after)}>
            {t('base.later')}
          </Button>
        </div>
        <p id="base-valid-why" className="y-hint">
          {t('base.validWhy')}
        </p>
      </div>
      {entries.length > 1 && (
        <div className="y-moment-axis">
          <label htmlFor="base-known">{t('base.knownAt')}</label>
          <div className="y-moment-track">
            <input
              id="base-known"
              type="range"
              min={0}
              max={entries.length - 1}
              value={known}
              aria-valuetext={knownText(known)}
              aria-describedby="base-known-why"
              onChange={(event) => {
                const index = Number(event.target.value)
                onSeen({ ...seen, known: index >= entries.length - 1 ? undefined : index })
              }}
            />
          </div>
          <p className="y-moment-said">{knownText(known)}</p>
          <p id="base-known-why" className="y-hint">
            {t('base.knownWhy')}
          </p>
        </div>
      )}
      <p className="y-note y-moment-note" role="status" hidden={!isMoved}>
        {isMoved &&
          t('base.seeing', {
            day: dayText(day, language),
            known:
              seen.known === undefined ? t('base.allKnown') : t('base.knownThen', { at: instantText(entries[seen.known]!.at, language) }),
          })}{' '}
        {isMoved && (
          <Button size="small" onClick={() => onSeen({})}>
            {t('base.back')}
          </Button>
        )}
      </p>
    </section>
  )
}
