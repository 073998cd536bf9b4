// 交换监控 (W9): figures a day, the calls (what was refused stands one click away), and the services, clients and
// subscriptions behind them.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { get } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { isTraffic } from './compound.ts'
import { ExchangeCalls } from './exchange-calls.tsx'

const CallsChart = lazy(() => import('./calls-chart.tsx').then((module) => ({ default: module.CallsChart })))

type Counts = { answered: number; refused: number; failed: number; rows: number }
type Statistics = { services: number; organs: number; total: Counts; days: ({ day: string } & Counts)[] }

export function ExchangeMonitor() {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const figures = useQuery({
    queryKey: ['exchange', 'statistics'],
    queryFn: ({ signal }) => get<Statistics>('/api/exchange/statistics', {}, signal),
    enabled: meta.questions.some(({ name }) => name === 'exchange.statistics'),
    retry: false,
  })
  const days = figures.data?.days.slice(-30) ?? []
  const cards = meta.registers.filter((card) => card.allowed && isTraffic(card.name))
  return (
    <>
      <PageHead
        title={t('exchange.title')}
        actions={cards.map((card) => (
          <KitLink key={card.name} to={`/registers/${card.name}`}>
            {w(card.title)}
          </KitLink>
        ))}
      />
      {figures.data && <Totals total={figures.data.total} services={figures.data.services} />}
      {days.length > 0 && (
        <Suspense fallback={null}>
          <CallsChart
            days={days.map(({ day, answered, refused, failed }) => ({ day, calls: answered + refused + failed, denied: refused + failed }))}
          />
        </Suspense>
      )}
      <ExchangeCalls />
    </>
  )
}

function Totals({ total, services }: { total: Counts; services: number }) {
  const { t } = useSpeech()
  const figures = [
    { key: 'exchange.services', n: services, tone: '' },
    { key: 'exchange.answered', n: total.answered, tone: '' },
    { key: 'exchange.denied', n: total.refused, tone: '' },
    { key: 'exchange.failed', n: total.failed, tone: 'late' },
    { key: 'exchange.delivered', n: total.rows, tone: '' },
  ] as const
  return (
    <dl className="y-counters">
      {figures.map(({ key, n, tone }) => (
        <div key={key} className={n > 0 && tone ? `y-counter-${tone}` : undefined}>
          <dt>{t(key)}</dt>
          <dd>{n.toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  )
}
