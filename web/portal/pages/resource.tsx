// One resource: the nine particulars of its entry, and its data items.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Facts, Table, Title } from '../parts/blocks.tsx'
import { sets } from '../parts/sets.ts'
import { InstantText, listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { uuidIn } from './project.tsx'

type Card = Answer<'resource'>

export async function resource(v: Visit): Promise<Page> {
  const card = await v.asking.must('resource', { id: uuidIn(v) })
  return {
    title: card.name,
    description: card.abstract,
    article: { publishedOn: card.publishedOn, source: card.organName },
    body: (
      <div className="printable">
        <Title lead={<Zh v={v}>{card.abstract}</Zh>}>
          <Zh v={v}>{card.name}</Zh>
        </Title>
        <section>
          <h2>{v.t('catalogue.nine')}</h2>
          <Facts facts={particulars(v, card)} />
        </section>
        <section>
          <h2>{v.t('catalogue.items')}</h2>
          <Table
            caption={v.t('frame.all', { n: card.items.length })}
            heads={[
              { name: v.t('catalogue.itemName') },
              { name: v.t('catalogue.itemCode') },
              { name: v.t('catalogue.itemType') },
              { name: v.t('catalogue.itemSensitive') },
            ]}
            rows={card.items.map(({ name, code, type, unit, sensitive }) => ({
              key: code,
              cells: [
                <Zh key="name" v={v}>
                  {name}
                </Zh>,
                <code key="code">{code}</code>,
                `${v.of(sets.itemType(type))}${unit ? `（${unit}）` : ''}`,
                v.t(sensitive ? 'catalogue.yes' : 'catalogue.no'),
              ],
            }))}
          />
        </section>
      </div>
    ),
  }
}

const particulars = (v: Visit, card: Card) => {
  const zh = (text: string | null | undefined) => (text ? <Zh v={v}>{text}</Zh> : null)
  return [
    [v.t('catalogue.name'), zh(card.name)],
    [
      v.t('catalogue.provider'),
      <a key="organ" href={`/organs/${card.organ}`}>
        {zh(card.organName)}
      </a>,
    ],
    [v.t('catalogue.format'), v.of(sets.format(card.format))],
    [v.t('catalogue.frequency'), v.of(sets.frequency(card.frequency))],
    [v.t('catalogue.attribute'), <strong key="attribute">{v.of(sets.attribute(card.attribute))}</strong>],
    [v.t('catalogue.scope'), zh(card.scope)],
    [v.t('catalogue.uses'), zh(card.uses)],
    [v.t('catalogue.reason'), zh(card.reason)],
    [
      v.t('catalogue.basis'),
      card.legalBasis ? zh(`《${card.legalBasis.name}》${card.legalBasis.article}（${sets.lawLevel(card.legalBasis.level).zh}）`) : null,
    ],
    [
      v.t('catalogue.ways'),
      card.ways.length > 0
        ? listed(
            v,
            card.ways.map((way) => v.of(sets.way(way))),
          )
        : null,
    ],
    [v.t('catalogue.conditions'), zh(card.conditions)],
    [v.t('catalogue.class'), zh(`${card.dataClass} · ${v.of(sets.grade(card.grade))}`)],
    [v.t('catalogue.updated'), <InstantText key="at" v={v} at={card.updatedAt} />],
    [v.t('catalogue.code'), <code key="code">{card.code}</code>],
  ] as const
}
