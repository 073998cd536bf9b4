// Where a matter is done: the places that its organs published, in full.
import type { Answer } from '../asked.ts'
import { Table } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nearest } from './halls.tsx'

type Card = Answer<'matter'>

/** More places than these are a list to choose from, not a table to read. */
const FEW = 20

/** Here; or in the level above, which is said; or nobody published one, and whom to ask is said. */
export function Where({ v, card }: { v: Visit; card: Card }) {
  const { services } = card
  if (v.place === undefined)
    return services.length === 0 ? (
      <p className="quiet">{v.t('matters.nowhere')}</p>
    ) : (
      <>
        <p>
          {v.t('matters.inPlaces', { n: services.length })}{' '}
          <a href={`/places?${new URLSearchParams({ to: v.path })}`}>{v.t('matters.choosePlace')}</a>
        </p>
        {services.length <= FEW && <Places v={v} services={services} />}
      </>
    )
  const near = nearest(services, ({ division }) => division)
  if (near.length === 0)
    return (
      <>
        <p>{v.t('matters.aboveAsk', { place: v.placeName })}</p>
        <p>
          <Zh v={v}>{card.organName}</Zh> · <a href="tel:12345">12345</a>
        </p>
      </>
    )
  return (
    <>
      {near[0]!.division !== v.place && <p>{v.t('matters.above', { place: v.placeName })}</p>}
      <Places v={v} services={near} />
    </>
  )
}

const Places = ({ v, services }: { v: Visit; services: readonly Card['services'][number][] }) => (
  <Table
    caption={v.t('matters.where')}
    hideCaption
    heads={[
      { name: v.t('matters.division') },
      { name: v.t('matters.place') },
      { name: v.t('matters.hours') },
      { name: v.t('matters.telephone') },
      { name: v.t('matters.promise') },
    ]}
    rows={services.map(({ division, place, hours, telephone, promise }) => ({
      key: division,
      cells: [
        <Zh key="division" v={v}>
          {v.divisions?.at(division)?.name ?? division}
        </Zh>,
        <Zh key="place" v={v}>
          {place}
        </Zh>,
        <Zh key="hours" v={v}>
          {hours}
        </Zh>,
        <a key="telephone" href={`tel:${telephone.replaceAll(' ', '')}`}>
          {telephone}
        </a>,
        promise === null ? '' : v.t('matters.days', { n: promise, unit: v.of(sets.unit('working')) }),
      ],
    }))}
  />
)
