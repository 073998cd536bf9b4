// Organs by the name valid on a day, beside the name they bore when the policy was issued.
import { ISSUED } from '#policy/clauses.ts'
import { day as realDay } from '#kernel/time/day.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Table, Title } from '../parts/blocks.tsx'
import { dayWords } from '../parts/format.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type Organ = Answer<'organs'>['organs'][number]

/** The day that was typed, when it is one. */
function dayIn(text: string) {
  try {
    return realDay(text)
  } catch {
    return undefined
  }
}

export async function organs(v: Visit): Promise<Page> {
  const wish = v.query.day?.trim() ?? ''
  const asOf = dayIn(wish)
  const day = asOf ?? v.today
  const [then, shown] = await Promise.all([v.asking.must('organs', { day: ISSUED }), v.asking.must('organs', { day })])
  const names = new Map(shown.organs.map(({ id, name }) => [id, name]))
  const known = new Set(then.organs.map(({ id }) => id))
  const later = shown.organs.filter(({ id }) => !known.has(id))
  return {
    title: v.t('column.organs'),
    description: v.t('organs.lead'),
    body: (
      <>
        <Title lead={v.t('organs.lead')}>{v.t('column.organs')}</Title>
        <form className="ask" action="/organs">
          <div>
            <label htmlFor="day">{v.t('organs.day')}</label>
            <input id="day" name="day" type="date" min={ISSUED} defaultValue={day} />
          </div>
          <button>{v.t('organs.show')}</button>
        </form>
        {wish && !asOf && <p role="alert">{v.t('organs.badDay')}</p>}
        <Then v={v} day={day} organs={then.organs} names={names} />
        {later.length > 0 && <Later v={v} day={day} organs={later} />}
      </>
    ),
  }
}

const Then = ({ v, day, organs, names }: { v: Visit; day: string; organs: readonly Organ[]; names: ReadonlyMap<string, string> }) => (
  <section>
    <h2>{v.t('organs.named2004')}</h2>
    <Table
      caption={v.t('frame.all', { n: organs.length })}
      heads={[{ name: v.t('organs.then') }, { name: v.t('organs.shown', { day: dayWords(v.language, day) }) }]}
      rows={organs.map(({ id, name }) => {
        const now = names.get(id)
        return {
          key: id,
          cells: [
            <a key="then" href={`/organs/${id}`}>
              <Zh v={v}>{name}</Zh>
            </a>,
            now === undefined ? (
              <span key="now" className="quiet">
                {v.t('organs.ended')}
              </span>
            ) : now === name ? (
              <span key="now" className="quiet">
                {v.t('organs.same')}
              </span>
            ) : (
              <Zh key="now" v={v}>
                {now}
              </Zh>
            ),
          ],
        }
      })}
    />
  </section>
)

const Later = ({ v, day, organs }: { v: Visit; day: string; organs: readonly Organ[] }) => (
  <section>
    <h2>{v.t('organs.later')}</h2>
    <p className="quiet">{v.t('organs.on', { day: dayWords(v.language, day) })}</p>
    <ul className="lines">
      {organs.map(({ id, name }) => (
        <li key={id}>
          <a href={`/organs/${id}`}>
            <Zh v={v}>{name}</Zh>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
