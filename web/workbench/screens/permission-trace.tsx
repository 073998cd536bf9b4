// One decision as a short list of steps, with its verdict in one sentence, for each capacity of the person.
import { useAnswer } from '#web/kit/use-answer.ts'
import { Icon } from '#web/kit/icon.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { SearchMap } from '#web/kit/data-table/table-search.ts'
import type { Words } from '#kernel/text/text.ts'

type Step = { step: string; passed: boolean; words: Words }
type Capacity = { as: Words; allowed: boolean; verdict: Words; steps: Step[] }
type Explained = {
  official: { account: string; name: string }
  permission: { name: string; title: Words }
  asks: Words[]
  record: { label: string; organ: string | null } | null
  capacities: Capacity[]
}

export function PermissionTrace({ asked, oversees }: { asked: SearchMap; oversees: boolean }) {
  const { t, w, language } = useSpeech()
  const { official, ...rest } = asked
  const read = useAnswer<Explained>('decisions.explain', oversees && official ? asked : rest)
  if (read.isPending) return <Loading />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return null
  const { official: person, permission, asks, record, capacities } = read.data
  const stepTitles = read.field('capacities')?.schema.items?.properties?.steps?.items?.properties?.step?.['x-words'] ?? {}
  return (
    <section className="y-why" aria-live="polite">
      <h2>{`${person.name}　${w(permission.title)}`}</h2>
      {record && <p className="y-faint">{t('why.record', { label: [record.label, record.organ].filter(Boolean).join('　') })}</p>}
      {!record && asked.record && <p className="y-faint">{t('why.recordUnnamed')}</p>}
      {capacities.map((capacity) => (
        <article key={capacity.as.zh} className="y-room y-why-as">
          <h3>{w(capacity.as)}</h3>
          <p className={`y-note ${capacity.allowed ? 'y-note-good' : 'y-note-bad'}`}>
            <b>{w(capacity.verdict)}</b>
          </p>
          {capacity.allowed && asks.length > 0 && <p>{t('why.asks', { what: asks.map(w).join(language === 'zh' ? '；' : '; ') })}</p>}
          <ol className="y-gates">
            {capacity.steps.map(({ step, passed, words }) => (
              <li key={step} className={`y-gate ${passed ? 'y-gate-done' : 'y-gate-shut'}`}>
                <span className="y-gate-shape">
                  <Icon name={passed ? 'check' : 'close'} />
                  <span className="y-hidden">{t(passed ? 'why.passed' : 'why.failed')}</span>
                </span>
                <span>
                  <b>{w(stepTitles[step]) || step}</b>
                  <span className="y-opens">{w(words)}</span>
                </span>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  )
}
