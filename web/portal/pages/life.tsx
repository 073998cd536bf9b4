// The events that several organs handle together (P3): each a page of numbered steps, side by side where the law lets them be.
import type { Answer } from '../asked.ts'
import type { Part } from '../asking.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nearest } from './halls.tsx'
import { here, nameIn } from './matters.tsx'

type Step = Answer<'lifeEvent'>['steps'][number]
type Card = Step[number]
type Halls = Part<Answer<'halls'>>

export async function lifeEvents(v: Visit): Promise<Page> {
  const { lifeEvents: events } = await v.asking.must('matters', {})
  return {
    title: v.t('column.life'),
    description: v.t('life.lead'),
    body: (
      <>
        <Title lead={v.t('life.lead')}>{v.t('column.life')}</Title>
        <ul className="lines">
          {events.map(({ id, title, plain }) => (
            <li key={id}>
              <a href={`/life/${id}`}>{v.of(title)}</a>
              <p>{v.of(plain)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

export async function lifeEvent(v: Visit): Promise<Page> {
  const id = nameIn(v)
  const [{ title, plain, steps }, halls] = await Promise.all([
    v.asking.must('lifeEvent', { id }),
    v.place === undefined ? undefined : v.asking.part('halls', here(v)),
  ])
  return {
    title: v.of(title),
    description: v.of(plain),
    body: (
      <div className="printable">
        <Title lead={v.of(plain)}>{v.of(title)}</Title>
        <div className="act">
          <a className="button" href={`/me/apply/new?errand=${id}`}>
            {v.t('life.begin')}
          </a>
          <p>{v.t('life.beginWhat')}</p>
        </div>
        <p className="onward">
          <a href={`/items/${id}/guide`}>{v.t('life.ask')}</a>{' '}
          <a href={`/life/${id}/process.svg${v.language === 'en' ? '?lang=en' : ''}`}>{v.t('life.picture')}</a>
        </p>
        <ol className="steps">
          {steps.map((step, n) => (
            <li key={step[0]!.id}>
              <h2 className="unseen">{v.t('matters.step', { n: n + 1 })}</h2>
              {n > 0 && <p className="quiet">{v.t('life.then')}</p>}
              {step.map((card, i) => (
                <div key={card.id}>
                  {i > 0 && <p className="and">{v.t('life.and')}</p>}
                  <Matter v={v} card={card} halls={halls} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      </div>
    ),
  }
}

const Matter = ({ v, card, halls }: { v: Visit; card: Card; halls: Halls | undefined }) => (
  <>
    <h3>
      <a href={`/items/${card.id}`}>{v.of(card.title)}</a>
    </h3>
    <p>{v.of(card.plain)}</p>
    <Facts
      facts={[
        [
          v.t('life.who'),
          <Zh key="who" v={v}>
            {card.organName}
          </Zh>,
        ],
        [
          v.t('life.days'),
          card.term ? v.t('matters.days', { n: card.term.days, unit: v.of(sets.unit(card.term.unit)) }) : v.t('matters.noTerm'),
        ],
        [v.t('life.cost'), card.fee ? v.of(card.fee) : v.t('matters.free')],
        halls && [v.t('matters.where'), <Where key="where" v={v} card={card} halls={halls} />],
      ]}
    />
  </>
)

/** Here; or where in the level above; or nowhere that was published, and whom to ask. Online it can be applied for all the same. */
function Where({ v, card, halls }: { v: Visit; card: Card; halls: Halls }) {
  if (halls.is !== 'here') return <>{v.t('frame.lost')}</>
  const offering = halls.answer.halls.filter(({ matters }) => matters.includes(card.id))
  const [hall] = nearest(offering, ({ division }) => division)
  if (!hall)
    return (
      <>
        {v.t('matters.aboveAsk', { place: v.placeName })}
        <br />
        <Zh v={v}>{card.organName}</Zh> · <a href="tel:12345">12345</a>
      </>
    )
  const above = v.divisions?.at(hall.division)?.name ?? hall.division
  return (
    <>
      {hall.division !== v.place && (
        <>
          {v.t('life.above', { place: v.placeName, above })}
          <br />
        </>
      )}
      <Zh v={v}>{hall.place}</Zh> · <a href={`tel:${hall.telephone.replaceAll(' ', '')}`}>{hall.telephone}</a>
    </>
  )
}
