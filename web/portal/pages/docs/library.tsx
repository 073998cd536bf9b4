// The library of documents (P13): one box, four filters with their counts, twenty documents a page; nothing that is empty is offered.
import type { Answer, Wish } from '../../asked.ts'
import type { Page } from '../../page.ts'
import { Asked, Choices, Pager, Title } from '../../parts/blocks.tsx'
import { numberWords } from '../../parts/format.ts'
import { sets } from '../../parts/sets.ts'
import { DayText, Zh } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'

type Found = Answer<'documents'>
type Chosen = Omit<Wish<'documents'>, 'page'>
const MOST_CHOICES = 12
const MOST_PAGES = 50

const among = <T extends string>(values: readonly string[], value: string | undefined) => values.find((it) => it === value) as T | undefined

function chosenIn({ query }: Visit): Chosen {
  const q = (query.q ?? '').trim().slice(0, 100)
  const issuer = (query.issuer ?? '').slice(0, 100)
  const year = /^(19|20)\d{2}$/.test(query.year ?? '') ? Number(query.year) : undefined
  const topic = among<NonNullable<Chosen['topic']>>(sets.documentTopic.values, query.topic)
  const validity = among<NonNullable<Chosen['validity']>>(sets.validity.values, query.validity)
  return { ...(q && { q }), ...(issuer && { issuer }), ...(year && { year }), ...(topic && { topic }), ...(validity && { validity }) }
}

const hrefOf = (v: Visit, chosen: Chosen, page = 1) => {
  const query = new URLSearchParams(Object.entries(chosen).map(([name, value]) => [name, String(value)]))
  if (page > 1) query.set('page', String(page))
  return v.to(`/docs${query.size > 0 ? `?${query}` : ''}`)
}

export async function library(v: Visit): Promise<Page> {
  const chosen = chosenIn(v)
  const page = Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(v.query.page)) || 1))
  const isWhole = Object.keys(chosen).length === 0
  const [found, columns] = await Promise.all([v.asking.must('documents', { ...chosen, page }), v.asking.part('documentColumns', {})])
  const n = numberWords(found.total)
  return {
    title: chosen.q ? v.t('search.title', { q: chosen.q }) : v.t('column.docs'),
    description: v.t('docs.lead'),
    body: (
      <>
        <Title lead={v.t('docs.lead')}>{v.t('column.docs')}</Title>
        <form className="ask" action={v.to('/docs')}>
          <div>
            <label htmlFor="q">{v.t('docs.find')}</label>
            <p className="hint" id="q-hint">
              {v.t('docs.hint')}
            </p>
            <input id="q" name="q" type="search" maxLength={100} defaultValue={chosen.q} aria-describedby="q-hint" />
          </div>
          <button>{v.t('search.button')}</button>
          {(['issuer', 'year', 'topic', 'validity'] as const).map(
            (name) => chosen[name] !== undefined && <input key={name} type="hidden" name={name} value={chosen[name]} />,
          )}
        </form>
        <Filters v={v} chosen={chosen} found={found} />
        <section>
          <h2>{v.t(!found.exact ? 'docs.about' : isWhole ? 'docs.all' : 'docs.found', { n })}</h2>
          {found.documents.length === 0 && <p>{v.t('docs.none', { q: chosen.q ?? '' })}</p>}
          {found.documents.length > 0 && (
            <ul className="lines docs">
              {found.documents.map((it) => (
                <Line key={it.id} v={v} document={it} />
              ))}
            </ul>
          )}
          <Pager v={v} page={page} pages={found.pages} hrefOf={(to) => hrefOf(v, chosen, to)} />
        </section>
        {isWhole && page === 1 && (
          <Asked v={v} part={columns} title={v.t('docs.columns')}>
            {(answer) => <Columns v={v} columns={answer.columns} />}
          </Asked>
        )}
        <p>
          <a href={v.to('/disclosure/apply')}>{v.t('docs.toApply')}</a> · <a href="/docs/feed.xml">{v.t('docs.feed')}</a>
        </p>
      </>
    ),
  }
}

function Filters({ v, chosen, found }: { v: Visit; chosen: Chosen; found: Found }) {
  const choices = <K extends 'issuer' | 'year' | 'topic' | 'validity'>(
    name: K,
    label: string,
    values: readonly { readonly value: NonNullable<Chosen[K]>; readonly name: string; readonly count: number }[],
  ) => {
    if (values.length === 0 || (values.length === 1 && chosen[name] === undefined)) return null
    const lang = name === 'issuer' && v.language === 'en' ? 'zh-CN' : undefined
    const { [name]: _, ...others } = chosen
    return (
      <Choices
        label={label}
        items={[
          { name: v.t('docs.clear'), href: hrefOf(v, others), chosen: chosen[name] === undefined },
          ...values.slice(0, MOST_CHOICES).map(({ value, name: title, count }) => ({
            name: title,
            href: hrefOf(v, { ...others, [name]: value } as Chosen),
            chosen: String(chosen[name]) === String(value),
            count,
            lang,
          })),
        ]}
      />
    )
  }
  return (
    <>
      {choices('issuer', v.t('docs.issuer'), found.issuers)}
      {choices(
        'year',
        v.t('docs.year'),
        found.years.map((it) => ({ ...it, name: String(it.value) })),
      )}
      {choices(
        'topic',
        v.t('docs.topic'),
        found.topics.map((it) => ({ ...it, name: v.of(sets.documentTopic(it.value)) })),
      )}
      {choices(
        'validity',
        v.t('docs.validity'),
        found.validities.map((it) => ({ ...it, name: v.of(sets.validity(it.value)) })),
      )}
    </>
  )
}

const Line = ({ v, document: it }: { v: Visit; document: Found['documents'][number] }) => (
  <li>
    <a href={v.to(`/docs/${it.id}`)}>
      <Zh v={v}>{it.title}</Zh>
    </a>
    <p>
      <Zh v={v}>{it.snippet.map(({ text, hit }, n) => (hit ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>))}</Zh>
    </p>
    <p className="quiet">
      <Zh v={v}>{[it.issuer, it.documentNumber].filter(Boolean).join(' · ')}</Zh> · {v.t('docs.madeOn')} <DayText v={v} day={it.madeOn} />
      {it.validity !== 'valid' && ` · ${v.of(sets.validity(it.validity))}`}
    </p>
  </li>
)

const Columns = ({ v, columns }: { v: Visit; columns: Answer<'documentColumns'>['columns'] }) =>
  columns.length === 0 ? null : (
    <section>
      <h2>{v.t('docs.columns')}</h2>
      <ul className="lines">
        {columns.map(({ id, title, organ, organName, documents }) => (
          <li key={id}>
            <a href={hrefOf(v, { issuer: organ })}>
              <Zh v={v}>{title}</Zh>
            </a>
            <p>
              <Zh v={v}>{organName}</Zh> · {v.t('docs.columnHolds', { n: documents })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
