// By month: a column for what people typed and on it what the system filled in; the numbers stand beneath.
import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { useCallback } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { useChart } from './use-chart.ts'

use([AriaComponent, BarChart, GridComponent, LegendComponent, TooltipComponent])

type Month = { readonly month: string; readonly returns: number; readonly typed: number; readonly taken: number; readonly changed: number }

export function SavedChart({ months }: { months: readonly Month[] }) {
  const { t } = useSpeech()
  const optionOf = useCallback(
    (colour: (token: string) => string) => {
      const text = { color: colour('--c-text-2') }
      const bars = { type: 'bar', stack: 'entries', barMaxWidth: 28 }
      return {
        color: [colour('--c-brand'), colour('--c-text-2')],
        // Told by a pattern too, not by colour alone.
        aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
        grid: { left: 44, right: 8, top: 36, bottom: 24 },
        legend: { top: 0, left: 0, textStyle: text },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'category', data: months.map(({ month }) => month.slice(2).replace('-', '.')), axisLabel: text },
        yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colour('--c-line') } } },
        series: [
          { ...bars, name: t('forms.takenOver'), data: months.map(({ taken }) => taken) },
          { ...bars, name: t('forms.typed'), data: months.map(({ typed, changed }) => typed + changed) },
        ],
      }
    },
    [months, t],
  )
  const place = useChart(optionOf)
  return (
    <figure className="y-figure">
      <figcaption>{t('forms.byMonth')}</figcaption>
      <div ref={place} className="y-chart" role="img" aria-label={t('forms.byMonth')} />
      <details>
        <summary>{t('forms.asTable')}</summary>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{t('forms.month')}</th>
              <th scope="col" className="y-num">
                {t('forms.typed')}
              </th>
              <th scope="col" className="y-num">
                {t('forms.takenOver')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, typed, taken, changed }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="y-num">{typed + changed}</td>
                <td className="y-num">{taken}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
