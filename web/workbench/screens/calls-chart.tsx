// Calls a day through the gateway, carried and refused, with the same figures as a table underneath.
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { useCallback } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { useChart } from './use-chart.ts'

use([BarChart, GridComponent, LegendComponent, TooltipComponent])

type Day = { day: string; calls: number; denied: number }

export function CallsChart({ days }: { days: readonly Day[] }) {
  const { t } = useSpeech()
  const optionOf = useCallback(
    (colour: (token: string) => string) => {
      const text = { color: colour('--c-text-2') }
      return {
        color: [colour('--c-brand'), colour('--c-accent')],
        grid: { left: 48, right: 8, top: 32, bottom: 24 },
        legend: { top: 0, left: 0, textStyle: text },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: days.map(({ day }) => day.slice(5)), axisLabel: text },
        yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colour('--c-line') } } },
        series: [
          { name: t('exchange.calls'), type: 'bar', stack: 'a', data: days.map(({ calls, denied }) => calls - denied) },
          { name: t('exchange.denied'), type: 'bar', stack: 'a', data: days.map(({ denied }) => denied) },
        ],
      }
    },
    [days, t],
  )
  const place = useChart(optionOf)
  return (
    <figure className="y-figure">
      <figcaption>{t('exchange.chart')}</figcaption>
      <div ref={place} className="y-chart" role="img" aria-label={t('exchange.chart')} />
      <details>
        <summary>{t('exchange.asTable')}</summary>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('exchange.day')}</th>
              <th scope="col">{t('exchange.calls')}</th>
              <th scope="col">{t('exchange.denied')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((row) => (
              <tr key={row.day}>
                <td>{row.day}</td>
                <td className="y-num">{row.calls}</td>
                <td className="y-num">{row.denied}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
