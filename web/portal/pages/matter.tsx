// The guide to one matter (P4): can I, with what, how long, how much, where. Anchors on one page, nothing folded away.
import { kindNamed } from '#modules/services/certificates/contract.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Facts, Title } from '../parts/blocks.tsx'
import { Materials } from '../parts/materials.tsx'
import { sets } from '../parts/sets.ts'
import { listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { nearest } from './halls.tsx'
import { here, nameIn } from './matters.tsx'
import { endedHere, nearestOf, Withdrawn } from './withdrawn.tsx'
import { Where } from './where-done.tsx'

type Card = Answer<'matter'>

const lawOf = ({ law, article, remark }: Card['basis'][number]) => `《${law}》${article}${remark ? `（${remark}）` : ''}`

export async function matter(v: Visit): Promise<Page> {
  const card = await v.asking.must('matter', { id: nameIn(v), ...here(v) })
  const isOnline = card.channels.some((channel) => channel === '2' || channel === '3')
  const ended = endedHere(v, card)
  return {
    title: v.of(card.title),
    description: v.of(card.plain),
    body: (
      <div className="printable">
        <Title lead={v.of(card.plain)}>{v.of(card.title)}</Title>
        {ended && <Withdrawn v={v} card={card} ended={ended} />}
        <section className="box" aria-label={v.t('matters.inShort')}>
          <Facts facts={atAGlance(v, card)} />
          {(!ended || nearestOf(v, card)) && (
            <div className="act">
              {isOnline && (
                <a className="button" href={`/me/apply/new?errand=${card.id}`}>
                  {v.t('matters.apply')}
                </a>
              )}
              <p>{v.t(isOnline ? 'matters.applyHow' : 'matters.noApply')}</p>
            </div>
          )}
        </section>
        <nav className="onward" aria-label={v.t('matters.onPage')}>
          {anchors.map(([id, name]) => (
            <a key={id} href={`#${id}`}>
              {v.t(name)}
            </a>
          ))}
        </nav>
        <section id="materials">
          <h2>{v.t('matters.materials')}</h2>
          <Materials v={v} materials={card.materials} />
        </section>
        <section id="where">
          <h2>{v.t('matters.where')}</h2>
          <Where v={v} card={card} />
        </section>
        <section id="more">
          <h2>{v.t('matters.more')}</h2>
          <Facts facts={inShort(v, card)} />
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

/** The parts below the box, one page. */
const anchors = [
  ['materials', 'matters.materials'],
  ['where', 'matters.where'],
  ['more', 'matters.more'],
  ['basis', 'matters.basis'],
] as const

/** The five things that everybody wants to know first. */
const atAGlance = (v: Visit, card: Card) => [
  [
    v.t('matters.can'),
    card.questions === 0 ? (
      v.t('matters.canAll')
    ) : (
      <>
        <a href={`/items/${card.id}/guide`}>{v.t('matters.begin', { n: card.questions })}</a>
        <p>{v.t('matters.canAsk')}</p>
      </>
    ),
  ] as const,
  [
    v.t('matters.bring'),
    <a key="bring" href="#materials">
      {card.uploads === 0 ? v.t('matters.bringNone') : v.t('matters.bringSome', { n: card.uploads })}
    </a>,
  ] as const,
  [v.t('matters.long'), <HowLong key="long" v={v} card={card} />] as const,
  [v.t('matters.fee'), card.fee ? v.of(card.fee.words) : v.t('matters.free')] as const,
  [v.t('matters.where'), <Nearest key="where" v={v} card={card} />] as const,
]

/** The law's term and the organ's promise stand side by side. */
function HowLong({ v, card: { term, services } }: { v: Visit; card: Card }) {
  const promise = v.place === undefined ? null : (nearest(services, ({ division }) => division)[0]?.promise ?? null)
  return (
    <dl className="terms">
      <div>
        <dt>{v.t('matters.legal')}</dt>
        <dd>{term ? v.t('matters.days', { n: term.days, unit: v.of(sets.unit(term.unit)) }) : v.t('matters.noTerm')}</dd>
      </div>
      <div>
        <dt>{v.t('matters.promised')}</dt>
        <dd>
          {promise === null
            ? v.t('matters.longNot')
            : promise === 0
              ? v.t('matters.atOnce')
              : v.t('matters.days', { n: promise, unit: v.of(sets.unit('working')) })}
        </dd>
      </div>
    </dl>
  )
}

function Nearest({ v, card }: { v: Visit; card: Card }) {
  const first = v.place === undefined ? undefined : nearest(card.services, ({ division }) => division)[0]
  return first ? (
    <a href="#where">
      <Zh v={v}>{first.place}</Zh>
    </a>
  ) : (
    <a href={v.place === undefined ? `/places?${new URLSearchParams({ to: v.path })}` : '#where'}>
      {v.t(v.place === undefined ? 'matters.choosePlace' : 'matters.notHere')}
    </a>
  )
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
    [
      v.t('matters.results'),
      <>
        {listed(v, card.results.map(v.of))}
        {card.certificates.some(kindNamed) && (
          <>
            {' '}
            <a href={`/items/${card.id}/sample`}>{v.t('sample.see')}</a>
          </>
        )}
      </>,
    ],
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
