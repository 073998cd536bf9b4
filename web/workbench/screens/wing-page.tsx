// A page over several registers of one subject: a tab for each, the list below.
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { useSearchMap } from '../address.ts'
import { isOfPlan, isRequest } from './compound.ts'
import { RegisterTable } from './register-list.tsx'

type Props = { path: string; title: string; holds: (name: string) => boolean }

export function RegisterTabs({ path, title, holds }: Props) {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [search] = useSearchMap()
  const cards = meta.registers.filter((card) => card.allowed && holds(card.name))
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
    <nav className="y-tabs" aria-label={title}>
      {cards.map((card) => (
        <span key={card.name} aria-current={card === chosen ? 'page' : undefined} className={card === chosen ? 'y-tab y-tab-here' : 'y-tab'}>
          <KitLink to={`${path}?of=${card.name}`}>{w(card.title)}</KitLink>
        </span>
      ))}
    </nav>
  )
  return <RegisterTable key={chosen.name} card={chosen} title={title} below={tabs} />
}

export function PlanPage() {
  const { t } = useSpeech()
  return <RegisterTabs path="/plan" title={t('plan.title')} holds={isOfPlan} />
}

export function RequestsPage() {
  const { t } = useSpeech()
  return <RegisterTabs path="/requests" title={t('requests.title')} holds={isRequest} />
}
