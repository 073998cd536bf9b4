// What can be done: the errands that several organs do together, then every matter, found by what people call it (P2, P3).
import type { Answer, Wish } from '../asked.ts'
import type { Page } from '../page.ts'
import { Choices, Table, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { NotThere } from '../asking.ts'

type Card = Answer<'matters'>['matters'][number]

const ID = /^[a-z0-9-]{1,60}$/
/** The name of a matter in the address; another is not there. */
export function nameIn(v: Visit): string {
  const id = v.parameters.id ?? ''
  if (!ID.test(id)) throw new NotThere()
  return id
}

export async function matters(v: Visit): Promise<Page> {
  const q = (v.query.q ?? '').trim().slice(0, 60)
  const topic = sets.topic.values.find((it) => it === v.query.topic) as Wish<'matters'>['topic']
  const found = await v.asking.must('matters', { ...(q && { q }), ...(topic && { topic }) })
  const nothing = found.matters.length + found.lifeEvents.length === 0
  const shown = nothing ? await v.asking.must('matters', {}) : found
  const hrefOf = (chosen: string | undefined) => `/items${chosen ? `?${new URLSearchParams({ topic: chosen })}` : ''}`
  return {
    title: v.t('column.matters'),
    description: v.t('matters.lead'),
    body: (
      <>
        <Title lead={v.t('matters.lead')}>{v.t('column.matters')}</Title>
        <form className="ask" action="/items">
          <div>
            <label htmlFor="q">{v.t('matters.find')}</label>
            <input id="q" name="q" type="search" maxLength={60} defaultValue={q} />
          </div>
          <button>{v.t('search.button')}</button>
        </form>
        {nothing && <p className="quiet">{v.t('matters.none', { q })}</p>}
        {shown.lifeEvents.length > 0 && (
          <section>
            <h2>{v.t('matters.events')}</h2>
            <ul className="lines">
              {shown.lifeEvents.map(({ id, title, plain }) => (
                <li key={id}>
                  <a href={`/life/${id}`}>{v.of(title)}</a>
                  <p>{v.of(plain)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
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

export const List = ({ v, matters: cards, caption }: { v: Visit; matters: readonly Card[]; caption: string }) => (
  <Table
    caption={caption}
    heads={[{ name: v.t('matters.name') }, { name: v.t('matters.organ') }, { name: v.t('matters.papers'), kind: 'narrow' }]}
    rows={cards.map(({ id, title, plain, organName, uploads }) => ({
      key: id,
      cells: [
        <div key="name">
          <a href={`/items/${id}`}>{v.of(title)}</a>
          <p>{v.of(plain)}</p>
        </div>,
        <Zh key="organ" v={v}>
          {organName}
        </Zh>,
        uploads === 0 ? v.t('matters.noUpload') : v.t('matters.uploads', { n: uploads }),
      ],
    }))}
  />
)

export async function lifeEvent(v: Visit): Promise<Page> {
  const { title, plain, steps } = await v.asking.must('lifeEvent', { id: nameIn(v) })
  return {
    title: v.of(title),
    description: v.of(plain),
    body: (
      <div className="printable">
        <Title lead={v.of(plain)}>{v.of(title)}</Title>
        <p>{v.t('matters.together')}</p>
        {steps.map((step, n) => (
          <section key={step[0]!.id}>
            <h2>{v.t('matters.step', { n: n + 1 })}</h2>
            <List v={v} matters={step} caption={v.t('matters.found', { n: step.length })} />
          </section>
        ))}
      </div>
    ),
  }
}
