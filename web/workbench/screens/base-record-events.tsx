// What happened, the latest first: from when it counts, who recorded it when, and what it set.
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { fieldsOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import type { TextOf } from './base-record-fields.tsx'
import { PERSON, type ShownEvent } from './base-record-reading.ts'

type Props = {
  readonly base: BaseRegister
  readonly events: readonly ShownEvent[]
  /** The events that count at the moment seen; none are told apart when it is today. */
  readonly counts?: ReadonlySet<number> | undefined
  readonly textOf: TextOf
}

export function BaseEvents({ base, events, counts, textOf }: Props) {
  const { t, w, language } = useSpeech()
  const { organName } = useHouse()
  const fields = fieldsOf(base.record as unknown as FieldSchema)
  const voided = new Set(events.flatMap(({ voids }) => voids))
  const latest = events.toSorted((a, b) => (a.effective > b.effective ? -1 : a.effective < b.effective ? 1 : b.seq - a.seq))
  return (
    <section className="y-block" aria-labelledby="base-events">
      <h2 id="base-events">{t(base.name === PERSON ? 'base.events' : 'base.firmEvents')}</h2>
      <ol className="y-timeline">
        {latest.map((event) => {
          const known = base.events[event.kind]
          const isOut = counts !== undefined && !counts.has(event.seq)
          const sets = Object.entries(event.sets as Record<string, unknown>)
          const said = sets.flatMap(([name, value]) => {
            const field = fields.find((one) => one.name === name)
            return field ? [`${w(field.title)} ${value === null ? t('base.emptied') : textOf(field, value)}`] : []
          })
          return (
            <li key={event.seq} className={isOut ? 'y-base-out' : known?.leaves ? 'y-now' : 'y-done'}>
              <p className="y-timeline-head">
                <b>
                  {dayText(event.effective, language)}　{known ? w(known.title) : event.kind}
                </b>
                <span>
                  {known?.corrects && <StatusMark tone="wait">{t('base.corrects')}</StatusMark>}
                  {voided.has(event.seq) && <StatusMark tone="bad">{t('base.voided')}</StatusMark>}
                  {isOut && !voided.has(event.seq) && <StatusMark tone="draft">{t('base.notCounting')}</StatusMark>}
                </span>
              </p>
              {said.length > 0 && <p className="y-base-sets">{said.join('；')}</p>}
              <p className="y-faint">
                {t('base.recorded', { at: instantText(event.at, language), organ: organName(event.organ) || '—' })}
                {event.evidence && `　${t('base.evidence', { text: event.evidence })}`}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
