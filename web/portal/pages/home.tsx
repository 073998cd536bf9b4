// The home page (P1): one question and its search, what people most often come for in their own words, what waits for the reader,
// what was made public. Nothing moves. In English it lists every matter, for a reader who cannot guess the names.
import type { Answer } from '../asked.ts'
import type { WordKey } from '../dictionary/dictionary.ts'
import type { Page } from '../page.ts'
import { Asked } from '../parts/blocks.tsx'
import { dayWords } from '../parts/format.ts'
import type { Visit } from '../visit.ts'
import { Latest } from './latest.tsx'
import { askLatest } from './news.ts'
import { here } from './matters.tsx'
import { Topics } from './topics.tsx'

/** What is the reader's own, when somebody is signed in; asked for by the server, never by the page. */
export type Mine = {
  readonly cases: readonly { readonly id: string; readonly title: string; readonly state: string; readonly due: string | null }[]
}

type Found = Answer<'matters'>

/** What is most often asked for, in the words it is asked in; an order of the page, not of the law. */
const OFTEN: readonly (readonly [string, WordKey])[] = [
  ['social-security-card', 'often.social-security-card'],
  ['residence-move', 'often.residence-move'],
  ['school-enrolment', 'often.school-enrolment'],
  ['minimum-living-allowance', 'often.minimum-living-allowance'],
  ['disability-benefit', 'often.disability-benefit'],
  ['company-establishment', 'often.company-establishment'],
  ['food-operation-licence', 'often.food-operation-licence'],
  ['teacher-certificate', 'often.teacher-certificate'],
]

export const home = (v: Visit): Promise<Page> => homeOf(v)

export async function homeOf(v: Visit, asked?: Promise<Mine | 'lost' | undefined>): Promise<Page> {
  const [matters, latest, mine] = await Promise.all([v.asking.part('matters', here(v)), askLatest(v), asked])
  v.asking.orAway()
  return {
    title: v.t('column.home'),
    description: v.t('home.lead'),
    wide: true,
    body: (
      <>
        <Question v={v} mine={mine} />
        <div className="often-done">
          <div className="w">
            <Asked v={v} part={matters} title={v.t('home.many')}>
              {(answer) => <Often v={v} found={answer} />}
            </Asked>
          </div>
        </div>
        <div className="w two">
          <Latest v={v} latest={latest} more />
          <section aria-labelledby="topics">
            <h2 id="topics">{v.t('home.topics')}</h2>
            <Topics v={v} />
          </section>
        </div>
      </>
    ),
  }
}

const Question = ({ v, mine }: { v: Visit; mine: Mine | 'lost' | undefined }) => (
  <div className="hero">
    <div className="w with-mine">
      <div>
        <h1 id="question">{v.t('home.ask')}</h1>
        <form role="search" action="/search">
          <label htmlFor="find" className="unseen">
            {v.t('search.label')}
          </label>
          <input id="find" name="q" type="search" maxLength={100} aria-describedby="hint" />
          <button>{v.t('search.button')}</button>
        </form>
        <p className="quiet" id="hint">
          {v.t('home.askHint')}
        </p>
      </div>
      <Own v={v} mine={mine} />
    </div>
  </div>
)

function Often({ v, found: { lifeEvents, matters } }: { v: Visit; found: Found }) {
  const isEnglish = v.language === 'en'
  const often = isEnglish
    ? matters.map(({ id, title }) => ({ id, name: v.of(title), legal: undefined }))
    : OFTEN.flatMap(([id, name]) =>
        matters.filter((matter) => matter.id === id).map(({ title }) => ({ id, name: v.t(name), legal: v.of(title) })),
      )
  return (
    <div className="pair">
      <section aria-labelledby="together">
        <h2 id="together">{v.t('home.together')}</h2>
        <ul className="errands">
          {lifeEvents.map(({ id, title, plain }) => (
            <li key={id}>
              <a href={`/life/${id}`}>{v.of(title)}</a>
              <p>{v.of(plain)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="many">
        <h2 id="many">{v.t(isEnglish ? 'home.allEnglish' : 'home.many')}</h2>
        <ul className="errands two-rows">
          {often.map(({ id, name, legal }) => (
            <li key={id}>
              <a href={`/items/${id}`}>{name}</a>
              {legal && <p>{legal}</p>}
            </li>
          ))}
        </ul>
        <p className="onward">
          <a href="/items">{v.t('home.all')}</a> <a href="/halls">{v.t('column.halls')}</a>
        </p>
      </section>
    </div>
  )
}

const Own = ({ v, mine }: { v: Visit; mine: Mine | 'lost' | undefined }) => (
  <section aria-labelledby="mine" className="mine">
    <h2 id="mine">{v.t('home.mine')}</h2>
    {mine === undefined && <p>{v.t('home.mineOut')}</p>}
    {mine === 'lost' && <p>{v.t('cases.lost')}</p>}
    {typeof mine === 'object' && mine.cases.length === 0 && <p>{v.t('home.mineNone')}</p>}
    {typeof mine === 'object' && mine.cases.length > 0 && (
      <ul className="lines">
        {mine.cases.map(({ id, title, state, due }) => (
          <li key={id}>
            <a href={`/me/cases/${id}`}>{title}</a>
            <p>
              {state}
              {due && ` · ${v.t('home.mineDue', { day: dayWords(v.language, due) })}`}
            </p>
          </li>
        ))}
      </ul>
    )}
    <p className="onward">
      <a href="/me">{v.t('home.mineSee')}</a>
    </p>
  </section>
)
