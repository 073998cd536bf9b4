import type { Answer } from '../asked.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import type { Page } from '../page.ts'
import { Asked, Figures, Provenance } from '../parts/blocks.tsx'
import { numberWords } from '../parts/format.ts'
import { Ruler, RulerKey } from '../parts/ruler.tsx'
import { DayText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'
import { latestOf, type News } from './latest.ts'

/** What clause 3.5.3 asks a portal for; those with an address exist. */
const topics: readonly { readonly name: WordKey; readonly what?: WordKey; readonly href?: string }[] = [
  { name: 'topic.disclosure', what: 'topic.disclosureWhat', href: '/projects' },
  { name: 'topic.approval' },
  { name: 'topic.insurance' },
  { name: 'topic.education' },
  { name: 'topic.environment' },
  { name: 'topic.counterfeit' },
  { name: 'topic.publications' },
]

export async function home(v: Visit): Promise<Page> {
  const { asking } = v
  const [clauses, projects, systems, plan, resources] = await Promise.all([
    asking.part('clauses', {}),
    asking.part('projects', {}),
    asking.part('systems', {}),
    asking.part('plan', {}),
    asking.part('resources', { page: 1, size: 20 }),
  ])
  asking.orAway()
  const news = latestOf({ projects, systems, plan, resources }, v.today)
  const isLost = [projects, systems, plan, resources].some(({ is }) => is === 'lost')
  return {
    title: v.t('column.home'),
    description: v.t('home.what1'),
    wide: true,
    body: (
      <>
        <Question v={v} />
        <div className="glance">
          <div className="w">
            <Asked v={v} part={clauses} title={v.t('column.clauses')}>
              {(answer) => <Glance v={v} clauses={answer.clauses} />}
            </Asked>
          </div>
        </div>
        <div className="w two">
          <Latest v={v} news={news} isLost={isLost} />
          <Topics v={v} />
        </div>
      </>
    ),
  }
}

const Question = ({ v }: { v: Visit }) => (
  <div className="hero">
    <div className="w">
      <h1 id="question">{v.t('home.question')}</h1>
      <form role="search" action="/search">
        <label htmlFor="find" className="unseen">
          {v.t('search.label')}
        </label>
        <input id="find" name="q" type="search" maxLength={100} aria-describedby="hint" />
        <button>{v.t('search.button')}</button>
      </form>
      <p className="often" id="hint">
        {v.t('home.hint')}
      </p>
      <ul className="often">
        <li>{v.t('home.often')}</li>
        {(
          [
            ['/clauses/4.3.2', 'project.stageReview'],
            ['/clauses/4.3.6', 'project.stageAccept'],
            ['/plan', 'column.plan'],
            ['/organs', 'column.organs'],
          ] as const
        ).map(([href, name]) => (
          <li key={href}>
            <a href={href}>{v.t(name)}</a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)

type Clauses = Answer<'clauses'>['clauses']

function Glance({ v, clauses }: { v: Visit; clauses: Clauses }) {
  const strokes = clauses.map(({ id, kinds, refusals }) => ({ id, isInterlock: kinds.includes('interlock'), isCited: refusals > 0 }))
  const interlocks = strokes.filter(({ isInterlock }) => isInterlock).length
  const ruled = clauses.filter(({ rules }) => rules > 0).length
  const refusals = clauses.reduce((sum, clause) => sum + clause.refusals, 0)
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{v.t('home.glance', { n: clauses.length })}</h2>
      <div className="about">
        <p>{v.t('home.what1')}</p>
        <p>{v.t('home.what2')}</p>
      </div>
      <Figures
        items={[
          { n: numberWords(clauses.length), name: v.t('home.clauses'), what: v.t('home.clausesWhat') },
          { n: numberWords(interlocks), name: v.t('home.interlocks'), what: v.t('home.interlocksWhat') },
          { n: numberWords(ruled), name: v.t('home.ruled'), what: v.t('home.ruledWhat') },
          { n: numberWords(refusals), name: v.t('home.refusals'), what: v.t('home.refusalsWhat') },
        ]}
      />
      <Ruler v={v} strokes={strokes} />
      <RulerKey v={v} />
      <Provenance v={v} scope={v.t('home.scope')} source={v.t('home.source')} />
      <p className="onward">
        <a href="/clauses">{v.t('home.readClauses')}</a>
      </p>
    </section>
  )
}

const Latest = ({ v, news, isLost }: { v: Visit; news: readonly News[]; isLost: boolean }) => (
  <section aria-labelledby="latest">
    <h2 id="latest">{v.t('home.latest')}</h2>
    {isLost && <p className="quiet">{v.t('frame.lost')}</p>}
    {news.length === 0 && !isLost && <p className="quiet">{v.t('home.latestNone')}</p>}
    <ul className="lines latest">
      {news.map(({ day, what, name, href }) => (
        <li key={what + href}>
          <DayText v={v} day={day} />
          <div>
            <a href={href}>
              <Zh v={v}>{name}</Zh>
            </a>
            <p>{v.t(what)}</p>
          </div>
        </li>
      ))}
    </ul>
    <p className="onward">
      <a href="/projects">{v.t('column.projects')}</a> <a href="/systems">{v.t('column.systems')}</a>{' '}
      <a href="/catalogue">{v.t('column.catalogue')}</a>
    </p>
  </section>
)

const Topics = ({ v }: { v: Visit }) => (
  <section aria-labelledby="topics">
    <h2 id="topics">{v.t('home.topics')}</h2>
    <p className="quiet">
      {v.t('home.topicsLead')} <a href="/clauses/3.5.3">{v.t('frame.clause', { id: '3.5.3' })}</a>
    </p>
    <ul className="lines topics">
      {topics.map(({ name, what, href }) => (
        <li key={name}>
          {href ? <a href={href}>{v.t(name)}</a> : <span>{v.t(name)}</span>}
          {!href && <span className="not-yet">{v.t('home.notYet')}</span>}
          {what && <p>{v.t(what)}</p>}
        </li>
      ))}
    </ul>
  </section>
)
