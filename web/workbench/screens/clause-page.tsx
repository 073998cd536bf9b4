// One clause: its words in the text, the rules and tests that hold it, the refusals it has caused, the law that came later.
import { useQuery } from '@tanstack/react-query'
import { instantText, dayText } from '#web/forms/value-text.ts'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { usePart } from '../address.ts'
import { clauseKind } from './clause-kinds.ts'

type Rule = { name: string; title: { zh: string; en: string }; law?: string; module: string }
type RefusalRow = { at: string; actorName?: string; organ?: string; organName?: string; action: string; codes?: string[] }
type ClauseAnswer = {
  clause: { id: string; words: string; en: string; kinds: string[]; rooms: string[]; note?: string }
  context: string[]
  rules: Rule[]
  tests: { file: string; name: string }[]
  refusals: RefusalRow[]
  refusalCount: number
  since: { from: string; law: string; words: string; remark?: string }[]
}

export function ClausePage() {
  const { t, language } = useSpeech()
  const { meta } = useHouse()
  const id = usePart('id')
  const { w } = useSpeech()
  const read = useQuery({ queryKey: ['clause', id], queryFn: ({ signal }) => get<ClauseAnswer>('/api/policy/clause', { id }, signal) })
  if (read.isPending) return <Loading />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const { clause, context, rules, tests, refusals, refusalCount, since } = read.data
  const room = (name: string) =>
    w(meta.modules.find((module) => module.name === name || `${module.wing}/${module.name}` === name)?.title) || name
  return (
    <>
      <PageHead
        title={t('form.clause', { id: clause.id })}
        trail={[{ to: '/clauses', label: t('clauses.title') }]}
        lead={[...clause.kinds.map((kind) => t(clauseKind(kind))), ...clause.rooms.map(room)].join('　')}
      />
      <blockquote className="y-quote">{clause.words}</blockquote>
      {language === 'en' && <p>{clause.en}</p>}
      {language === 'en' && clause.note && <p className="y-hint">{clause.note}</p>}
      <div className="y-clause">
        {context.length > 0 && (
          <details>
            <summary>{t('clauses.context')}</summary>
            {context.map((paragraph, at) => (
              <p key={at} className="y-doc">
                {paragraph}
              </p>
            ))}
          </details>
        )}
        <section aria-labelledby="clause-rules">
          <h2 id="clause-rules">{t('clauses.rules')}</h2>
          {rules.length === 0 && <p className="y-hint">{t('clauses.noRules')}</p>}
          <ul className="y-plain">
            {rules.map((rule) => (
              <li key={rule.name}>
                {w(rule.title)} <span className="y-faint">{[room(rule.module), rule.law].filter(Boolean).join('　')}</span>{' '}
                <span className="y-code">{rule.name}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="clause-tests">
          <h2 id="clause-tests">{t('clauses.tests')}</h2>
          {tests.length === 0 && <p className="y-hint">{t('clauses.noTests')}</p>}
          <ul className="y-plain">
            {tests.map((test) => (
              <li key={test.file + test.name}>
                {test.name} <span className="y-code">{test.file}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="clause-refusals">
          <h2 id="clause-refusals">{t('clauses.refusals')}</h2>
          {refusalCount === 0 ? <p className="y-hint">{t('clauses.noRefusals')}</p> : <p>{t('clauses.refused', { n: refusalCount })}</p>}
          {refusals.length > 0 && <Refusals rows={refusals} />}
        </section>
        {since.length > 0 && (
          <section aria-labelledby="clause-since">
            <h2 id="clause-since">{t('clauses.since')}</h2>
            <ul className="y-plain">
              {since.map((later) => (
                <li key={later.law + later.from}>
                  <b>{later.law}</b> <span className="y-faint">{dayText(later.from, language)}</span>
                  <p className="y-doc">{later.words}</p>
                  {language === 'en' && later.remark && <p className="y-hint">{later.remark}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

function Refusals({ rows }: { rows: readonly RefusalRow[] }) {
  const { t, w, language } = useSpeech()
  const { action, organName } = useHouse()
  return (
    <div className="y-scroll" tabIndex={0} role="region" aria-label={t('clauses.refusals')}>
      <table className="y-rows">
        <thead>
          <tr>
            <th scope="col">{t('clauses.at')}</th>
            <th scope="col">{t('clauses.who')}</th>
            <th scope="col">{t('clauses.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <td className="y-nowrap">{instantText(row.at, language)}</td>
              <td>{[row.organName ?? organName(row.organ), row.actorName].filter(Boolean).join(' ')}</td>
              <td>{w(action(row.action)?.title) || row.action}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
