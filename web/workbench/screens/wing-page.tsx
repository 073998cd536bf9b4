// A page over several registers of one subject: a tab for each, the list below.
import { KitLink } from '#web/kit/kit-link.tsx'
import { moduleOf } from '#web/kit/api/meta.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { useSearchMap } from '../address.ts'
import { RegisterTable } from './register-list.tsx'

function RegisterTabs({ path, title, names }: { path: string; title: string; names: (name: string) => boolean }) {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [search] = useSearchMap()
  const cards = meta.registers.filter((card) => card.allowed && names(card.name))
  const chosen = cards.find((card) => card.name === search.of) ?? cards[0]
  if (!chosen) {
    return (
      <>
        <PageHead title={title} />
        <p className="y-note">{t('table.emptyNone')}</p>
      </>
    )
  }
  return (
    <>
      {cards.length > 1 && (
        <nav className="y-tabs" aria-label={title}>
          {cards.map((card) => (
            <span key={card.name} aria-current={card === chosen ? 'page' : undefined} className={card === chosen ? 'y-tab y-tab-here' : 'y-tab'}>
              <KitLink to={`${path}?of=${card.name}`}>{w(card.title)}</KitLink>
            </span>
          ))}
        </nav>
      )}
      <RegisterTable key={chosen.name} card={chosen} />
    </>
  )
}

export function PlanPage() {
  const { t } = useSpeech()
  return <RegisterTabs path="/plan" title={t('plan.title')} names={(name) => moduleOf(name) === 'planning'} />
}

const REQUESTS = /request|application|grant|authori|subscription|permit/

export function RequestsPage() {
  const { t } = useSpeech()
  return (
    <RegisterTabs
      path="/requests"
      title={t('requests.title')}
      names={(name) => ['catalogue', 'exchange'].includes(moduleOf(name)) && REQUESTS.test(name)}
    />
  )
}
