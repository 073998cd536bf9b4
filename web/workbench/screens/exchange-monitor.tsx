// 交换监控 (W9): what the gateway has carried and refused. Good rows are quiet; what failed stands first.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { get } from '#web/kit/api/client.ts'
import { moduleOf } from '#web/kit/api/meta.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { isRequest } from './compound.ts'
import { RegisterTabs } from './wing-page.tsx'

const CallsChart = lazy(() => import('./calls-chart.tsx').then((module) => ({ default: module.CallsChart })))

type Monitor = { days?: { day: string; calls: number; denied: number; rows?: number }[] }

export function ExchangeMonitor() {
  const { t } = useSpeech()
  const { meta } = useHouse()
  const asked = meta.questions.find(({ name, allowed }) => allowed && /^exchange\.(monitor|daily|traffic|statistics)/.test(name))
  const monitor = useQuery({
    queryKey: ['exchange', asked?.name],
    queryFn: ({ signal }) => get<Monitor>(asked?.path ?? `/api/${asked!.name.replace('.', '/')}`, {}, signal),
    enabled: Boolean(asked),
    retry: false,
  })
  const days = monitor.data?.days ?? []
  return (
    <>
      {days.length > 0 && (
        <Suspense fallback={null}>
          <CallsChart days={days} />
        </Suspense>
      )}
      <RegisterTabs path="/exchange" title={t('exchange.title')} holds={(name) => moduleOf(name) === 'exchange' && !isRequest(name)} />
    </>
  )
}
