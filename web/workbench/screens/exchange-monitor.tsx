// 交换监控 (W9): what the gateway has carried and refused. Good rows are quiet; what failed stands first.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { get } from '#web/kit/api/client.ts'
import { moduleOf } from '#web/kit/api/meta.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { RegisterTable } from './register-list.tsx'
import { useSearchMap } from '../address.ts'
import { KitLink } from '#web/kit/kit-link.tsx'

const CallsChart = lazy(() => import('./calls-chart.tsx').then((module) => ({ default: module.CallsChart })))

type Monitor = { days?: { day: string; calls: number; denied: number; rows?: number }[] }

export function ExchangeMonitor() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [search] = useSearchMap()
  const asked = meta.questions.find(({ name, allowed }) => allowed && /^exchange\.(monitor|daily|traffic|statistics)/.test(name))
  const monitor = useQuery({
    queryKey: ['exchange', asked?.name],
    queryFn: ({ signal }) => get<Monitor>(asked?.path ?? `/api/${asked!.name.replace('.', '/')}`, {}, signal),
    enabled: Boolean(asked),
    retry: false,
  })
  const cards = meta.registers.filter((card) => card.allowed && moduleOf(card.name) === 'exchange')
  const rank = (name: string) => (/call|run|deliver|log/.test(name) ? 0 : 1)
  const sorted = [...cards].sort((a, b) => rank(a.name) - rank(b.name))
  const chosen = sorted.find((card) => card.name === search.of) ?? sorted[0]
  const days = monitor.data?.days ?? []
  if (!chosen) {
    return (
      <>
        <PageHead title={t('exchange.title')} />
        <p className="y-note">{t('exchange.quiet')}</p>
      </>
    )
  }
  return (
    <>
      {days.length > 0 && (
        <Suspense fallback={null}>
          <CallsChart days={days} />
        </Suspense>
      )}
      <nav className="y-tabs" aria-label={t('exchange.title')}>
        {sorted.map((card) => (
          <span key={card.name} aria-current={card === chosen ? 'page' : undefined} className={card === chosen ? 'y-tab y-tab-here' : 'y-tab'}>
            <KitLink to={`/exchange?of=${card.name}`}>{w(card.title)}</KitLink>
          </span>
        ))}
      </nav>
      <RegisterTable key={chosen.name} card={chosen} />
    </>
  )
}
