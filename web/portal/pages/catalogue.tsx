// The public part of the catalogue of resources, searched by the extranet, page by page.
import type { Answer, Wish } from '../asked.ts'
import type { Page } from '../page.ts'
import { Choices, Pager, Table, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

const SIZE = 30
const MOST = 10_000

type Found = Answer<'resources'>

export const pageIn = (text: string | undefined): number => {
  const n = Number(text)
  return Number.isInteger(n) && n >= 1 && n <= MOST ? n : 1
}

export async function catalogue(v: Visit): Promise<Page> {
  const q = (v.query.q ?? '').trim().slice(0, 100)
  const attribute = sets.attribute.values.find((it) => it === v.query.attribute) as Wish<'resources'>['attribute']
  const page = pageIn(v.query.page)
  const found = await v.asking.must('resources', { page, size: SIZE, ...(q && { q }), ...(attribute && { attribute }) })
  const hrefOf = (changes: Record<string, string | undefined>) => {
    const query = Object.entries({ q, attribute, ...changes }).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return `/catalogue${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`
  }
  return {
    title: v.t('column.catalogue'),
    description: v.t('catalogue.lead'),
    body: (
      <>
        <Title lead={v.t('catalogue.lead')}>{v.t('column.catalogue')}</Title>
        <form className="ask" action="/catalogue">
          <div>
            <label htmlFor="q">{v.t('catalogue.find')}</label>
            <input id="q" name="q" type="search" maxLength={100} defaultValue={q} />
          </div>
          {attribute && <input type="hidden" name="attribute" value={attribute} />}
          <button>{v.t('search.button')}</button>
        </form>
        <Choices
          label={v.t('catalogue.attribute')}
          items={[
            { name: v.t('catalogue.all'), href: hrefOf({ attribute: undefined }), chosen: !attribute },
            ...sets.attribute.values.map((it) => ({
              name: v.of(sets.attribute(it)),
              href: hrefOf({ attribute: it }),
              chosen: it === attribute,
              ...(found.facets.attribute[it] !== undefined && { count: found.facets.attribute[it] }),
            })),
          ]}
        />
        {found.rows.length === 0 ? (
          <p className="quiet">{v.t(q || attribute ? 'catalogue.noneHere' : 'catalogue.none')}</p>
        ) : (
          <List v={v} found={found} />
        )}
        <Pager v={v} page={page} pages={Math.ceil(found.total / SIZE)} hrefOf={(n) => hrefOf({ page: String(n) })} />
      </>
    ),
  }
}

const List = ({ v, found }: { v: Visit; found: Found }) => (
  <Table
    caption={v.t('catalogue.count', { n: found.total })}
    heads={[
      { name: v.t('catalogue.name') },
      { name: v.t('catalogue.provider') },
      { name: v.t('catalogue.attribute'), kind: 'narrow' },
      { name: v.t('catalogue.frequency'), kind: 'narrow' },
    ]}
    rows={found.rows.map(({ id, name, abstract, organName, attribute, frequency }) => ({
      key: id,
      cells: [
        <div key="name">
          <a href={`/catalogue/${id}`}>
            <Zh v={v}>{name}</Zh>
          </a>
          <p>
            <Zh v={v}>{abstract}</Zh>
          </p>
        </div>,
        <Zh key="organ" v={v}>
          {organName}
        </Zh>,
        v.of(sets.attribute(attribute)),
        v.of(sets.frequency(frequency)),
      ],
    }))}
  />
)
