// Open government (政务公开): every column an office publishes, with what it holds; what was made public lately; the policy at a glance.
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Asked, Figures, Provenance, Title } from '../parts/blocks.tsx'
import { numberWords } from '../parts/format.ts'
import { Ruler, RulerKey } from '../parts/ruler.tsx'
import { mapped } from '../places.ts'
import type { Visit } from '../visit.ts'
import { Latest } from './latest.tsx'
import { askLatest } from './news.ts'

export async function openness(v: Visit): Promise<Page> {
  const [clauses, latest] = await Promise.all([v.asking.part('clauses', {}), askLatest(v)])
  v.asking.orAway()
  return {
    title: v.t('column.openness'),
    description: v.t('openness.lead'),
    body: (
      <>
        <Title lead={v.t('openness.lead')}>{v.t('column.openness')}</Title>
        <div className="pair">
          <section aria-labelledby="columns">
            <h2 id="columns">{v.t('openness.columns')}</h2>
            <ul className="lines">
              {mapped
                .filter(({ under, path }) => under === '/openness' && path !== '/openness')
                .map(({ path, name, what }) => (
                  <li key={path}>
                    <a href={path}>{v.t(name)}</a>
                    {what && <p>{v.t(what)}</p>}
                  </li>
                ))}
              <li>
                <a href={`/disclosure/report/${Number(v.today.slice(0, 4)) - 1}`}>{v.t('column.yearly')}</a>
                <p>{v.t('yearly.what')}</p>
              </li>
            </ul>
          </section>
          <Latest v={v} latest={latest} />
        </div>
        <Asked v={v} part={clauses} title={v.t('column.clauses')}>
          {(answer) => <Glance v={v} clauses={answer.clauses} />}
        </Asked>
      </>
    ),
  }
}

type Clauses = Answer<'clauses'>['clauses']

function Glance({ v, clauses }: { v: Visit; clauses: Clauses }) {
  const strokes = clauses.map(({ id, kinds, refusals }) => ({ id, isInterlock: kinds.includes('interlock'), isCited: refusals > 0 }))
  const interlocks = strokes.filter(({ isInterlock }) => isInterlock).length
  const ruled = clauses.filter(({ rules }) => rules > 0).length
  const refusals = clauses.reduce((sum, clause) => sum + clause.refusals, 0)
  return (
    <section aria-labelledby="glance" className="glance">
      <h2 id="glance">{v.t('home.glance', { n: clauses.length })}</h2>
      <p>{v.t('home.what2')}</p>
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
