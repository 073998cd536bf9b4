// Where things are done (办事大厅): what the organs published, here and in the level above; nothing is invented where they did not.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { here } from './matters.tsx'

type Hall = Answer<'halls'>['halls'][number]
type Names = ReadonlyMap<string, string>

export async function halls(v: Visit): Promise<Page> {
  const [{ halls: found }, { matters }] = await Promise.all([v.asking.must('halls', here(v)), v.asking.must('matters', {})])
  const names = new Map(matters.map(({ id, title }) => [id, v.of(title)]))
  const near = nearest(found, ({ division }) => division)
  const isAbove = v.place !== undefined && near.length > 0 && near[0]!.division !== v.place
  return {
    title: v.t('column.halls'),
    description: v.t('halls.lead'),
    body: (
      <>
        <Title lead={v.t('halls.lead')}>{v.t('column.halls')}</Title>
        {v.place === undefined && (
          <p>
            <a href="/places?to=%2Fhalls">{v.t('matters.choosePlace')}</a>
          </p>
        )}
        {near.length === 0 && (
          <>
            <p>{v.place === undefined ? v.t('halls.none') : v.t('halls.noneAbove', { place: v.placeName })}</p>
            <p className="onward">
              <a href="tel:12345">{v.t('frame.phone')}</a>
              <a href="/items">{v.t('halls.online')}</a>
              {v.place !== undefined && <a href="/places?to=%2Fhalls">{v.t('column.places')}</a>}
            </p>
          </>
        )}
        {isAbove && <p>{v.t('halls.noneHere', { place: v.placeName })}</p>}
        {near.length > 0 && <Halls v={v} halls={v.place === undefined ? found : near} names={names} />}
      </>
    ),
  }
}

/** Of what stands in a place and in those it lies in, what is nearest: the later code is the nearer place. */
export function nearest<T>(all: readonly T[], divisionOf: (one: T) => string): readonly T[] {
  const last = all.map(divisionOf).toSorted().at(-1)
  return all.filter((one) => divisionOf(one) === last)
}

const Halls = ({ v, halls: shown, names }: { v: Visit; halls: readonly Hall[]; names: Names }) => (
  <section>
    <p className="quiet">{v.t('halls.count', { n: shown.length })}</p>
    {shown.map((hall) => (
      <section key={hall.division + hall.place} className="hall">
        <h2>
          <Zh v={v}>{hall.place}</Zh>
        </h2>
        <Facts
          facts={[
            [
              v.t('matters.division'),
              <Zh key="division" v={v}>
                {v.divisions?.at(hall.division)?.name ?? hall.division}
              </Zh>,
            ],
            [
              v.t('matters.hours'),
              <Zh key="hours" v={v}>
                {hall.hours}
              </Zh>,
            ],
            [
              v.t('matters.telephone'),
              <a key="telephone" href={`tel:${hall.telephone.replaceAll(' ', '')}`}>
                {hall.telephone}
              </a>,
            ],
            [
              v.t('halls.does'),
              <ul key="does">
                {hall.matters.map((id) => (
                  <li key={id}>
                    <a href={`/items/${id}`}>{names.get(id) ?? id}</a>
                  </li>
                ))}
              </ul>,
            ],
          ]}
        />
      </section>
    ))}
  </section>
)
