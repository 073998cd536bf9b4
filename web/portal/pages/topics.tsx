// The seven topics of 3.5.3. Whoever comes about fake goods or unlawful publications wants to report or to check, and finds that first.
import type { Page } from '../page.ts'
import { NotThere } from '../asking.ts'
import { Asked, Title } from '../parts/blocks.tsx'
import { ClauseLink } from '../parts/text.tsx'
import { topics as all, type TopicPage } from '../topics.ts'
import type { Visit } from '../visit.ts'
import { type Card, here, List } from './matters.tsx'

export const topics = (v: Visit): Page => ({
  title: v.t('column.topics'),
  description: v.t('topics.lead'),
  body: (
    <>
      <Title
        lead={
          <>
            {v.t('topics.lead')} <ClauseLink v={v} id="3.5.3" />
          </>
        }
      >
        {v.t('column.topics')}
      </Title>
      <Topics v={v} />
    </>
  ),
})

export const Topics = ({ v }: { v: Visit }) => (
  <ul className="lines">
    {all.map(({ id, name, what, href }) => (
      <li key={id}>
        <a href={href}>{v.t(name)}</a>
        <p>{v.t(what)}</p>
      </li>
    ))}
  </ul>
)

export async function topic(v: Visit): Promise<Page> {
  const found = all.find(({ id }) => id === v.parameters.topic)
  if (!found) throw new NotThere()
  const matters = await v.asking.part('matters', { ...here(v), topic: found.id })
  v.asking.orAway()
  return {
    title: v.t(found.name),
    description: v.t(found.what),
    body: (
      <>
        <Title lead={v.t(found.what)}>{v.t(found.name)}</Title>
        {found.reports && <Reports v={v} to={found.reports} />}
        <Asked v={v} part={matters} title={v.t('topics.matters')}>
          {(answer) => <Matters v={v} topic={found} matters={answer.matters} />}
        </Asked>
        <section>
          <h2>{v.t('topics.more')}</h2>
          <ul>
            {found.id === 'openness' && (
              <li>
                <a href="/openness">{v.t('column.openness')}</a>
              </li>
            )}
            <li>
              <a href="/halls">{v.t('column.halls')}</a>
            </li>
            <li>
              <a href="/clauses/3.5.3">{v.t('frame.clause', { id: '3.5.3' })}</a>
            </li>
          </ul>
        </section>
      </>
    ),
  }
}

/** A heading with nothing below it is left out where the topic has reports to offer. */
const Matters = ({ v, topic: { reports }, matters }: { v: Visit; topic: TopicPage; matters: readonly Card[] }) =>
  matters.length === 0 && reports ? null : (
    <section>
      <h2>{v.t('topics.matters')}</h2>
      {matters.length === 0 ? (
        <p className="quiet">{v.t('topics.none')}</p>
      ) : (
        <List v={v} matters={matters} caption={v.t('matters.found', { n: matters.length })} />
      )}
    </section>
  )

const Reports = ({ v, to }: { v: Visit; to: string }) => (
  <section>
    <h2>{v.t('topics.reportFirst')}</h2>
    <ul className="lines">
      <li>
        <a href={to}>{v.t('topics.report')}</a>
        <p>{v.t('topics.reportWhat')}</p>
      </li>
      <li>
        <a href="/verify">{v.t('topics.check')}</a>
        <p>{v.t('topics.checkWhat')}</p>
      </li>
    </ul>
  </section>
)
