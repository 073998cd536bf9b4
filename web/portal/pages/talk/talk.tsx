// 互动与举报 (P14): what do you want to say; and, afterwards, where the answer is.
import { type Kind, kinds } from '#modules/services/reports/contract.ts'
import type { WordKey } from '../../dictionary/dictionary.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import { ClauseLink } from '../../parts/text.tsx'
import type { Visit } from '../../visit.ts'

const whatOf = {
  'fake-goods': 'talk.of.fake-goods',
  publications: 'talk.of.publications',
  consultation: 'talk.of.consultation',
  complaint: 'talk.of.complaint',
  suggestion: 'talk.of.suggestion',
} as const satisfies Record<Kind, WordKey>

/** Those that most people come for stand first. */
const order: readonly Kind[] = ['consultation', 'complaint', 'suggestion', 'fake-goods', 'publications']

const afterwards = [
  ['/talk/answer', 'column.answer', 'talk.answerWhat'],
  ['/talk/replies', 'column.replies', 'talk.repliesWhat'],
  ['/ratings', 'column.ratings', 'talk.ratingsWhat'],
] as const satisfies readonly (readonly [string, WordKey, WordKey])[]

export const talk = (v: Visit): Page => ({
  title: v.t('column.talk'),
  description: v.t('talk.lead'),
  body: (
    <>
      <Title
        lead={
          <>
            {v.t('talk.lead')} <ClauseLink v={v} id="3.5.3" />
          </>
        }
      >
        {v.t('column.talk')}
      </Title>
      <section>
        <h2>{v.t('talk.ways')}</h2>
        <ul className="lines">
          {order.map((kind) => (
            <li key={kind}>
              <a href={v.to(`/talk/report/${kind}`)}>{v.of(kinds[kind])}</a>
              <p>{v.t(whatOf[kind])}</p>
            </li>
          ))}
        </ul>
        <p className="quiet">{v.t('talk.urgent')}</p>
      </section>
      <section>
        <h2>{v.t('talk.after')}</h2>
        <ul className="lines">
          {afterwards.map(([path, name, what]) => (
            <li key={path}>
              <a href={v.to(path)}>{v.t(name)}</a>
              <p>{v.t(what)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  ),
})
