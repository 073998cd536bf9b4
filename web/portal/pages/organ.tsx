// One organ in time: its names, what it became, and where the policy charges it.
import { clauseById, isClauseId } from '#policy/clauses.ts'
import { NotThere } from '../asking.ts'
import type { Page } from '../page.ts'
import { Table, Title } from '../parts/blocks.tsx'
import { ClauseLink, DayText, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type Organ = {
  readonly id: string
  readonly names: readonly { readonly name: string; readonly validFrom: string; readonly validTo: string | null; readonly source: string }[]
  readonly successors: readonly { readonly successor: string; readonly fromDay: string; readonly source: string }[]
  readonly assignments: readonly { readonly duty: string; readonly source: string }[]
}

const ORGAN = /^[a-z0-9-]{1,40}$/

export async function organ(v: Visit): Promise<Page> {
  const id = v.parameters.id!
  if (!ORGAN.test(id)) throw new NotThere()
  const [found, all] = await Promise.all([v.asking.must('organ', { id }), v.asking.part('organs', {})])
  const it = found.organ as Organ
  const names = new Map(all.is === 'here' ? all.answer.organs.map(({ id, name }) => [id, name]) : [])
  const last = it.names.at(-1)
  if (!last) throw new NotThere()
  return {
    title: last.name,
    description: it.names.map(({ name }) => name).join('、'),
    article: { publishedOn: last.validFrom, source: sourceWords(v, last.source) },
    body: (
      <div className="printable">
        <Title lead={last.validTo ? v.t('organ.ended') : undefined}>
          <Zh v={v}>{last.name}</Zh>
        </Title>
        <Names v={v} organ={it} />
        <Became v={v} organ={it} names={names} />
        <Duties v={v} organ={it} />
      </div>
    ),
  }
}

/** Where a fact is known from, in the reader's language. */
function sourceWords(v: Visit, source: string): string {
  const reform = /reform of (\d{4})/.exec(source)
  if (reform) return v.t('organ.fromReform', { year: reform[1]! })
  return source.startsWith('policy of') ? v.t('organ.fromPolicy') : source
}

/** A day, or its year only where the source does not confirm the day. */
const When = ({ v, day, source }: { v: Visit; day: string; source: string }) =>
  source.includes('unconfirmed') ? (
    <time dateTime={day.slice(0, 4)}>{v.t('organ.inYear', { year: day.slice(0, 4) })}</time>
  ) : (
    <DayText v={v} day={day} />
  )

const Names = ({ v, organ: { names, successors } }: { v: Visit; organ: Organ }) => (
  <section>
    <h2>{v.t('organ.names')}</h2>
    <Table
      caption={v.t('organ.names')}
      hideCaption
      heads={[{ name: v.t('catalogue.name') }, { name: v.t('organ.period') }, { name: v.t('frame.source') }]}
      rows={names.map(({ name, validFrom, validTo, source }) => ({
        key: validFrom,
        cells: [
          <Zh key="name" v={v}>
            {name}
          </Zh>,
          <span key="period">
            <DayText v={v} day={validFrom} /> –{' '}
            {validTo ? (
              <When v={v} day={validTo} source={successors.find(({ fromDay }) => fromDay === validTo)?.source ?? source} />
            ) : (
              v.t('organ.untilNow')
            )}
          </span>,
          <span key="source" className="quiet">
            {sourceWords(v, source)}
          </span>,
        ],
      }))}
    />
  </section>
)

const Became = ({ v, organ: { successors }, names }: { v: Visit; organ: Organ; names: ReadonlyMap<string, string> }) =>
  successors.length === 0 ? null : (
    <section>
      <h2>{v.t('organ.became')}</h2>
      <ul className="lines">
        {successors.map(({ successor, fromDay, source }) => (
          <li key={successor}>
            <a href={`/organs/${successor}`}>
              <Zh v={v}>{names.get(successor) ?? successor}</Zh>
            </a>
            <p>
              <When v={v} day={fromDay} source={source} /> · {sourceWords(v, source)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )

/** The clauses that a source of an assignment names: 'clause 3.1.2'. */
const clausesIn = (source: string) => [...source.matchAll(/\d\.\d(?:\.\d+[a-z]?)?/g)].map(([id]) => id).filter(isClauseId)

function Duties({ v, organ: { assignments } }: { v: Visit; organ: Organ }) {
  const leads = new Map<string, boolean>()
  for (const { duty, source } of assignments)
    for (const id of clausesIn(source)) leads.set(id, (leads.get(id) ?? false) || !duty.endsWith(':with'))
  if (leads.size === 0) return null
  return (
    <section>
      <h2>{v.t('organ.duties')}</h2>
      <ul className="lines">
        {[...leads]
          .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
          .map(([id, isLead]) => (
            <li key={id}>
              <ClauseLink v={v} id={id} /> <span className="quiet">{v.t(isLead ? 'organ.leads' : 'organ.takesPart')}</span>
              <p>
                <Zh v={v}>{isClauseId(id) ? clauseById(id).words : ''}</Zh>
              </p>
            </li>
          ))}
      </ul>
    </section>
  )
}
