// All clauses of the policy by chapter, with what each has become.
import { clauseKinds, type ClauseKind } from '#policy/clause.ts'
import type { Answer } from '../asked.ts'
import type { Page } from '../page.ts'
import { Choices, Provenance, Title } from '../parts/blocks.tsx'
import { Zh } from '../parts/text.tsx'
import type { Visit } from '../visit.ts'

type Line = Answer<'clauses'>['clauses'][number]

const isKind = (text: string | undefined): text is ClauseKind => clauseKinds.includes(text as ClauseKind)

export async function clauses(v: Visit): Promise<Page> {
  const { clauses: all } = await v.asking.must('clauses', {})
  const kind = isKind(v.query.kind) ? v.query.kind : undefined
  const shown = all.filter(({ kinds }) => !kind || kinds.includes(kind))
  const chapters = Map.groupBy(shown, ({ id }) => id[0] as '1' | '2' | '3' | '4')
  return {
    title: v.t('column.clauses'),
    description: v.t('clauses.lead'),
    body: (
      <>
        <Title lead={v.t('clauses.lead')}>{v.t('column.clauses')}</Title>
        <Choices
          label={v.t('clauses.filter')}
          items={[
            { name: v.t('clauses.kindAll'), href: '/clauses', chosen: !kind, count: all.length },
            ...clauseKinds.map((it) => ({
              name: v.t(`kind.${it}`),
              href: `/clauses?kind=${it}`,
              chosen: it === kind,
              count: all.filter(({ kinds }) => kinds.includes(it)).length,
            })),
          ]}
        />
        {kind && <p className="quiet">{v.t(`kind.${kind}What`)}</p>}
        {[...chapters].map(([chapter, lines]) => (
          <section key={chapter} aria-labelledby={`c${chapter}`}>
            <h2 id={`c${chapter}`}>{v.t(`clauses.chapter${chapter}`)}</h2>
            <ol className="clauses">
              {lines.map((line) => (
                <ClauseLine key={line.id} v={v} line={line} />
              ))}
            </ol>
          </section>
        ))}
        <Provenance v={v} scope={v.t('home.scope')} source={v.t('home.source')} />
      </>
    ),
  }
}

const ClauseLine = ({ v, line: { id, words, en, kinds, rules, tests, refusals } }: { v: Visit; line: Line }) => (
  <li>
    <a href={`/clauses/${id}`} aria-label={v.t('clause.title', { id })}>
      {id}
    </a>
    <div className="words">
      <Zh v={v}>{words}</Zh>
      {v.language === 'en' && <p className="small">{en}</p>}
    </div>
    <span className="kinds">
      {kinds.map((kind, i) => (
        <span key={kind}>
          {i > 0 && ' · '}
          {kind === 'interlock' ? <strong>{v.t('kind.interlock')}</strong> : isKind(kind) ? v.t(`kind.${kind}`) : kind}
        </span>
      ))}
    </span>
    <span className="counts">
      {rules > 0 && <span>{v.t('clauses.nRules', { n: rules })} </span>}
      {tests > 0 && <span>{v.t('clauses.nTests', { n: tests })} </span>}
      {refusals > 0 && <strong>{v.t('clauses.nRefusals', { n: refusals })}</strong>}
    </span>
  </li>
)
