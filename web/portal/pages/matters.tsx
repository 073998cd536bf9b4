// What can be done, found by what people call it (P2); for people, for firms, and all; each with where it is done near the reader.
import type { Answer, Wish } from '../asked.ts'
import { NotThere } from '../asking.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import type { Page } from '../page.ts'
import { Choices, Table, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

export type Card = Answer<'matters'>['matters'][number]
type Event = Answer<'matters'>['lifeEvents'][number]

const ID = /^[a-z0-9-]{1,60}$/
/** The name of a matter in the address; another is not there. */
export function nameIn(v: Visit): string {
  const id = v.parameters.id ?? ''
  if (!ID.test(id)) throw new NotThere()
  return id
}

type Kind = { readonly path: string; readonly title: WordKey; readonly lead: WordKey; readonly serves?: Wish<'matters'>['serves'] }

/** The place as a question takes it. */
export const here = (v: Visit) => (v.place === undefined ? {} : { division: v.place })

const listOf =
  ({ path, title, lead, serves }: Kind) =>
  async (v: Visit): Promise<Page> => {
    const q = (v.query.q ?? '').trim().slice(0, 60)
    const topic = sets.topic.values.find((it) => it === v.query.topic) as Wish<'matters'>['topic']
    const wish = { ...here(v), ...(serves && { serves }) }
    const found = await v.asking.must('matters', { ...wish, ...(q && { q }), ...(topic && { topic }) })
    const nothing = found.matters.length + found.lifeEvents.length === 0
    const shown = nothing ? await v.asking.must('matters', wish) : found
    const hrefOf = (chosen: string | undefined) => `${path}${chosen ? `?${new URLSearchParams({ topic: chosen })}` : ''}`
    return {
      title: v.t(title),
      description: v.t(lead),
      body: (
        <>
          <Title lead={v.t(lead)}>{v.t(title)}</Title>
          <form className="ask" action={path}>
            <div>
              <label htmlFor="q">{v.t('matters.find')}</label>
              <input id="q" name="q" type="search" maxLength={60} defaultValue={q} />
            </div>
            <button>{v.t('search.button')}</button>
          </form>
          {nothing && <p className="quiet">{v.t('matters.none', { q })}</p>}
          {shown.lifeEvents.length > 0 && <Events v={v} events={shown.lifeEvents} />}
          <Choices
            label={v.t('matters.topic')}
            items={[
              { name: v.t('matters.everything'), href: hrefOf(undefined), chosen: !topic },
              ...sets.topic.values
                .filter((it) => shown.topics[it] !== undefined)
                .map((it) => ({ name: v.of(sets.topic(it)), href: hrefOf(it), chosen: it === topic, count: shown.topics[it]! })),
            ]}
          />
          <List v={v} matters={shown.matters} caption={v.t(q && !nothing ? 'matters.found' : 'matters.all', { n: shown.matters.length })} />
        </>
      ),
    }
  }

export const matters = listOf({ path: '/items', title: 'column.matters', lead: 'matters.lead' })
export const forPeople = listOf({ path: '/people', title: 'column.people', lead: 'matters.forPeople', serves: '1' })
export const forFirms = listOf({ path: '/firms', title: 'column.firms', lead: 'matters.forFirms', serves: '2' })

const Events = ({ v, events }: { v: Visit; events: readonly Event[] }) => (
  <section>
    <h2>{v.t('matters.events')}</h2>
    <ul className="lines">
      {events.map(({ id, title, plain, because }) => (
        <li key={id}>
          <a href={`/life/${id}`}>{v.of(title)}</a>
          <As v={v} because={because} />
          <p>{v.of(plain)}</p>
        </li>
      ))}
    </ul>
  </section>
)

/** The name it was found by, where the title does not show it. */
export const As = ({ v, because }: { v: Visit; because: string | null }) =>
  because === null ? null : <span className="as">{v.t('matters.as', { name: because })}</span>

/** Where it is done, seen from the reader's place. */
const Near = ({ v, at }: { v: Visit; at: string | null }) =>
  at === null ? <span className="quiet">{v.t('matters.notHere')}</span> : <Zh v={v}>{v.divisions?.at(at)?.name ?? at}</Zh>

export const List = ({ v, matters: cards, caption }: { v: Visit; matters: readonly Card[]; caption: string }) => (
  <Table
    caption={caption}
    heads={[
      { name: v.t('matters.name') },
      { name: v.t('matters.organ') },
      { name: v.t('matters.papers'), kind: 'narrow' },
      ...(v.place === undefined ? [] : [{ name: v.t('matters.here') }]),
    ]}
    rows={cards.map(({ id, title, plain, organName, uploads, because, at }) => ({
      key: id,
      cells: [
        <div key="name">
          <a href={`/items/${id}`}>{v.of(title)}</a>
          <As v={v} because={because} />
          <p>{v.of(plain)}</p>
        </div>,
        <Zh key="organ" v={v}>
          {organName}
        </Zh>,
        uploads === 0 ? v.t('matters.noUpload') : v.t('matters.uploads', { n: uploads }),
        ...(v.place === undefined ? [] : [<Near key="at" v={v} at={at} />]),
      ],
    }))}
  />
)
