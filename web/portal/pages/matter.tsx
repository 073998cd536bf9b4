// The guide to one matter (P4): can I, with what, how long, how much, where. Anchors on one page, nothing folded away.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Facts, Table, Title } from '../parts/blocks.tsx'
import { Materials } from '../parts/materials.tsx'
import { sets } from '../parts/sets.ts'
import { listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nameIn } from './matters.tsx'

type Card = Answer<'matter'>

const lawOf = ({ law, article, remark }: Card['basis'][number]) => `《${law}》${article}${remark ? `（${remark}）` : ''}`

export async function matter(v: Visit): Promise<Page> {
  const card = await v.asking.must('matter', { id: nameIn(v) })
  return {
    title: v.of(card.title),
    description: v.of(card.plain),
    body: (
      <div className="printable">
        <Title lead={v.of(card.plain)}>{v.of(card.title)}</Title>
        {card.questions > 0 && (
          <p>
            <a className="button" href={`/items/${card.id}/guide`}>
              {v.t('matters.begin', { n: card.questions })}
            </a>
          </p>
        )}
        <p className="quiet">{v.t('matters.notYet')}</p>
        <section>
          <h2>{v.t('matters.inShort')}</h2>
          <Facts facts={inShort(v, card)} />
        </section>
        <section id="materials">
          <h2>{v.t('matters.materials')}</h2>
          <Materials v={v} materials={card.materials} />
        </section>
        <section id="where">
          <h2>{v.t('matters.where')}</h2>
          {card.services.length === 0 ? <p className="quiet">{v.t('matters.nowhere')}</p> : <Places v={v} card={card} />}
        </section>
        <section id="basis">
          <h2>{v.t('matters.basis')}</h2>
          <ul>
            {card.basis.map((basis) => (
              <li key={lawOf(basis)}>
                <Zh v={v}>{lawOf(basis)}</Zh>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  }
}

const inShort = (v: Visit, card: Card) =>
  [
    [
      v.t('matters.visits'),
      card.visits === 0
        ? v.t('matters.noVisit')
        : v.t('matters.visitTimes', { n: card.visits, why: card.visitWhy ? v.of(card.visitWhy) : '' }),
    ],
    [
      v.t('matters.term'),
      card.term ? (
        <>
          {v.t('matters.days', { n: card.term.days, unit: v.of(sets.unit(card.term.unit)) })} · <Zh v={v}>{lawOf(card.term.basis)}</Zh>
        </>
      ) : (
        v.t('matters.noTerm')
      ),
    ],
    [v.t('matters.within'), card.applyWithin && v.of(card.applyWithin)] as const,
    [v.t('matters.fee'), card.fee ? v.of(card.fee.words) : v.t('matters.free')],
    [v.t('matters.results'), listed(v, card.results.map(v.of))],
    [
      v.t('matters.channels'),
      listed(
        v,
        card.channels.map((channel) => v.of(sets.channel(channel))),
      ),
    ],
    [
      v.t('matters.organ'),
      <Zh key="organ" v={v}>
        {card.organName}
      </Zh>,
    ],
    [v.t('matters.kind'), v.of(sets.matterKind(card.kind))],
  ] as const

const Places = ({ v, card }: { v: Visit; card: Card }) => (
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
    rows={card.services.map(({ division, place, hours, telephone, promise }) => ({
      key: division,
      cells: [
        division,
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
