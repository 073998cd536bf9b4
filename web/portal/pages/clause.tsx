// One clause: its words in their place, what it has become, and what it has refused.
import { Fragment } from 'react'
import { clauseKinds, clauses as inOrder, type Clause, type ClauseKind, type LaterLaw } from '#policy/clauses.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Facts, Table, Title } from '../parts/blocks.tsx'
import { actionWords, refusalWords } from '../parts/contract-words.ts'
import { roomWords } from '../parts/room-words.ts'
import { DayText, InstantText, listed, Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type Refusal = { readonly at: string; readonly organ: string | null; readonly action: string; readonly codes: readonly string[] }
type Found = Answer<'clause'>

export async function clause(v: Visit): Promise<Page> {
  const id = v.parameters.id!
  const [found, organs] = await Promise.all([v.asking.must('clause', { id }), v.asking.part('organs', {})])
  const names = new Map(organs.is === 'here' ? organs.answer.organs.map((organ) => [organ.id, organ.name]) : [])
  const it = found.clause as Clause
  const title = v.t('clause.title', { id })
  return {
    title: `${title} ${it.words.slice(0, 24)}`,
    description: it.words,
    article: { publishedOn: '2004-06-09', source: '《关于湖南省电子政务建设的意见》' },
    body: (
      <div className="printable">
        <Title>{title}</Title>
        <blockquote className="quote">
          <p>
            <Zh v={v}>{it.words}</Zh>
          </p>
        </blockquote>
        <About v={v} clause={it} />
        <Context v={v} clause={it} paragraphs={found.context} />
        <Rules v={v} rules={found.rules} />
        <Refusals v={v} refusals={found.refusals as Refusal[]} count={found.refusalCount} names={names} />
        <Since v={v} since={found.since as LaterLaw[]} />
        <Tests v={v} tests={found.tests} />
        <Neighbours v={v} id={id} />
      </div>
    ),
  }
}

function About({ v, clause: { kinds, rooms, en, dated } }: { v: Visit; clause: Clause }) {
  const known = kinds.filter((kind): kind is ClauseKind => clauseKinds.includes(kind))
  return (
    <Facts
      facts={[
        [
          v.t('clause.kind'),
          known.map((kind) => (
            <div key={kind}>
              <strong>{v.t(`kind.${kind}`)}</strong> <span className="quiet">{v.t(`kind.${kind}What`)}</span>
            </div>
          )),
        ],
        rooms.length > 0 && [
          v.t('clause.rooms'),
          listed(
            v,
            rooms.map((room) => v.of(roomWords(room))),
          ),
        ],
        dated && [
          v.t('clause.dated'),
          <Fragment key="dated">
            <DayText v={v} day={dated.from} /> – <DayText v={v} day={dated.to} />
          </Fragment>,
        ],
        [
          v.t('clause.gloss'),
          <span key="gloss" lang="en">
            {en}
          </span>,
        ],
      ]}
    />
  )
}

/** The paragraph with the clause's fragments underlined; `…` in a clause marks what it leaves out. */
export function underlined(paragraph: string, words: string): { readonly text: string; readonly isOurs: boolean }[] {
  const parts: { text: string; isOurs: boolean }[] = []
  let from = 0
  for (const fragment of words.split('…').filter(Boolean)) {
    const at = paragraph.indexOf(fragment, from)
    if (at < 0) continue
    if (at > from) parts.push({ text: paragraph.slice(from, at), isOurs: false })
    parts.push({ text: fragment, isOurs: true })
    from = at + fragment.length
  }
  if (from < paragraph.length) parts.push({ text: paragraph.slice(from), isOurs: false })
  return parts
}

const Context = ({ v, clause: { words }, paragraphs }: { v: Visit; clause: Clause; paragraphs: readonly string[] }) => (
  <section>
    <h2>{v.t('clause.context')}</h2>
    <p className="small">{v.t('clause.contextLead')}</p>
    {paragraphs.map((paragraph) => (
      <p key={paragraph} className="context" lang="zh-CN">
        {underlined(paragraph, words).map(({ text, isOurs }, i) =>
          isOurs ? <mark key={i}>{text}</mark> : <Fragment key={i}>{text}</Fragment>,
        )}
      </p>
    ))}
  </section>
)

const Rules = ({ v, rules }: { v: Visit; rules: Found['rules'] }) => (
  <section>
    <h2>{v.t('clause.rules')}</h2>
    {rules.length === 0 ? (
      <p className="quiet">{v.t('clause.rulesNone')}</p>
    ) : (
      <ul className="lines">
        {rules.map(({ name, title, law, module }) => (
          <li key={module + name}>
            {v.of(title)}
            <p>
              {v.of(roomWords(module))}
              {law && (
                <>
                  {' · '}
                  {v.t('clause.law') + v.t('frame.colon')}
                  <Zh v={v}>{law}</Zh>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const SHOWN = 20

function Refusals({
  v,
  refusals,
  count,
  names,
}: {
  v: Visit
  refusals: readonly Refusal[]
  count: number
  names: ReadonlyMap<string, string>
}) {
  const shown = refusals.slice(0, SHOWN)
  return (
    <section>
      <h2>{v.t('clause.refusals')}</h2>
      {shown.length === 0 ? (
        <p className="quiet">{v.t('clause.refusalsNone')}</p>
      ) : (
        <Table
          caption={v.t('clause.refusalsCount', { n: count, shown: shown.length })}
          heads={[{ name: v.t('clause.time') }, { name: v.t('clause.organ') }, { name: v.t('clause.step') }, { name: v.t('clause.why') }]}
          rows={shown.map(({ at, organ, action, codes }, i) => ({
            key: `${at}-${i}`,
            cells: [
              <InstantText key="at" v={v} at={at} />,
              organ ? (
                <Zh key="organ" v={v}>
                  {names.get(organ) ?? organ}
                </Zh>
              ) : (
                v.t('clause.noOrgan')
              ),
              v.of(actionWords(action)),
              codes.map((code) => <div key={code}>{v.of(refusalWords(code))}</div>),
            ],
          }))}
        />
      )}
    </section>
  )
}

const Since = ({ v, since }: { v: Visit; since: readonly LaterLaw[] }) =>
  since.length === 0 ? null : (
    <section>
      <h2>{v.t('clause.since')}</h2>
      <ul className="lines">
        {since.map(({ from, law, words }) => (
          <li key={from + law}>
            <strong>
              <Zh v={v}>{law}</Zh>
            </strong>
            <p>
              <DayText v={v} day={from} /> · <Zh v={v}>{words}</Zh>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )

const Tests = ({ v, tests }: { v: Visit; tests: Found['tests'] }) =>
  tests.length === 0 ? null : (
    <section>
      <h2>{v.t('clause.tests')}</h2>
      <details>
        <summary>{v.t('clause.testsLead', { n: tests.length })}</summary>
        <ul className="tests" lang="en">
          {tests.map(({ file, name }) => (
            <li key={file + name}>
              <span>{name}</span>
              {file}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )

function Neighbours({ v, id }: { v: Visit; id: string }) {
  const at = inOrder.findIndex((clause) => clause.id === id)
  const [previous, next] = [inOrder[at - 1], inOrder[at + 1]]
  return (
    <nav className="neighbours" aria-label={v.t('column.clauses')}>
      {previous ? <a href={`/clauses/${previous.id}`}>{v.t('clause.previous', { id: previous.id })}</a> : <span />}
      {next && <a href={`/clauses/${next.id}`}>{v.t('clause.next', { id: next.id })}</a>}
    </nav>
  )
}
