// The life of an organ on one line of time: its names, where it stood, what it became.
import { useQuery } from '@tanstack/react-query'
import { dayText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'

type Span = { validFrom: string; validTo: string | null; source: string }
type Life = {
  names: (Span & { name: string })[]
  parents: (Span & { parent: string })[]
  successors: { successor: string; fromDay: string; source: string }[]
}

export function OrganLife({ organ }: { organ: string }) {
  const { t, language } = useSpeech()
  const { organName } = useHouse()
  const read = useQuery({
    queryKey: ['organ', organ],
    queryFn: ({ signal }) => get<{ organ: Life }>('/api/people/organ', { id: organ }, signal),
  })
  if (!read.data) return null
  const { names, parents, successors } = read.data.organ
  const events = [
    ...names.map(({ validFrom, name, source }, at) => ({
      day: validFrom,
      what: t(at === 0 ? 'staff.lifeBegan' : 'staff.lifeNamed', { name }),
      source,
    })),
    ...parents.map(({ validFrom, parent, source }) => ({
      day: validFrom,
      what: t('staff.lifeUnder', { name: organName(parent) }),
      source,
    })),
    ...successors.map(({ fromDay, successor, source }) => ({
      day: fromDay,
      what: t('staff.lifeBecame', { name: organName(successor) }),
      source,
    })),
  ].toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return (
    <section className="y-block" aria-labelledby="organ-life">
      <h2 id="organ-life">{t('staff.life')}</h2>
      <ol className="y-timeline">
        {events.map(({ day, what, source }) => (
          <li key={`${day}${what}`} className="y-done">
            <div className="y-timeline-head">
              <span>{what}</span>
              <span className="y-faint">{dayText(day, language)}</span>
            </div>
            <p className="y-faint">{source}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
