// A page over several registers of one subject: a tab for each, the list below.
import type { ReactNode } from 'react'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { useSearchMap } from '../address.ts'
import { isOfPlan, isRequest } from './compound.ts'
import { RegisterTable } from './register-list.tsx'

type Props = { path: string; title: string; holds: (name: string) => boolean; first?: string; above?: ReactNode }

export function RegisterTabs({ path, title, holds, first, above }: Props) {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [search] = useSearchMap()
  const cards = meta.registers
    .filter((card) => card.allowed && holds(card.name))
    .sort((a, b) => Number(b.name === first) - Number(a.name === first))
  const chosen = cards.find((card) => card.name === search.of) ?? cards[0]
  if (!chosen) {
    return (
      <>
        <PageHead title={title} />
        <p className="y-note">{t('table.emptyNone')}</p>
      </>
    )
  }
  const tabs = cards.length > 1 && (
    <nav key="tabs" className="y-tabs" aria-label={title}>
      {cards.map((card) => (
        <span
          key={card.name}
          aria-current={card === chosen ? 'page' : undefined}
          className={card === chosen ? 'y-tab y-tab-here' : 'y-tab'}
        >
          <KitLink to={`${path}?of=${card.name}`}>{w(card.title)}</KitLink>
        </span>
      ))}
    </nav>
  )
  return <RegisterTable key={chosen.name} card={chosen} title={title} below={[above, tabs]} />
}

export function PlanPage() {
  const { t } = useSpeech()
  return (
    <RegisterTabs path="/plan" title={t('plan.title')} holds={isOfPlan} first="planning.task" above={<PlanProgress key="progress" />} />
  )
}

type Progress = { total: number; done: number; underway: number; notStarted: number; overdue: number }

/** How far the published plan has come. */
function PlanProgress() {
  const { t } = useSpeech()
  const { data } = useAnswer<Progress>('planning.progress')
  if (!data) return null
  const figures = [
    { key: 'plan.tasks', n: data.total, tone: '' },
    { key: 'plan.done', n: data.done, tone: '' },
    { key: 'plan.underway', n: data.underway, tone: '' },
    { key: 'plan.notStarted', n: data.notStarted, tone: '' },
    { key: 'plan.overdue', n: data.overdue, tone: 'late' },
  ] as const
  return (
    <dl className="y-counters">
      {figures.map(({ key, n, tone }) => (
        <div key={key} className={n > 0 && tone ? `y-counter-${tone}` : undefined}>
          <dt>{t(key)}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  )
}

export function RequestsPage() {
  const { t } = useSpeech()
  return <RegisterTabs path="/requests" title={t('requests.title')} holds={isRequest} />
}
