// One aspect of quality in two pictures: a bar for each organ that answers, and a line by month; the numbers stand beneath.
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { useCallback } from 'react'
import { useSpeech } from '#web/kit/language.tsx'
import { useChart } from './use-chart.ts'

use([BarChart, LineChart, GridComponent, TooltipComponent])

/** A share in percent, of an organ or of a month. */
export type Share = { readonly name: string; readonly percent: number; readonly reached: number; readonly of: number }

type Props = { readonly title: string; readonly head: string; readonly shares: readonly Share[]; readonly kind: 'bars' | 'line' }

const ROW_PX = 34
const HEAD_PX = 48

export function ShareChart({ title, head, shares, kind }: Props) {
  const { t } = useSpeech()
  const optionOf = useCallback(
    (colour: (token: string) => string) => {
      const text = { color: colour('--c-text-2') }
      const names = {
        type: 'category',
        data: shares.map(({ name }) => name),
        axisLabel: { ...text, width: 118, overflow: 'break', lineHeight: 14 },
      }
      const percents = {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: { ...text, formatter: '{value}%' },
        splitLine: { lineStyle: { color: colour('--c-line') } },
      }
      const isBars = kind === 'bars'
      return {
        color: [colour('--c-brand')],
        grid: { left: isBars ? 128 : 44, right: isBars ? 52 : 24, top: isBars ? 12 : 28, bottom: 28 },
        tooltip: { trigger: 'axis', valueFormatter: (value: number) => `${value.toFixed(1)}%` },
        xAxis: isBars ? percents : names,
        yAxis: isBars ? { ...names, inverse: true } : percents,
        series: [
          {
            type: isBars ? 'bar' : 'line',
            data: shares.map(({ percent }) => percent),
            barMaxWidth: 16,
            symbolSize: 7,
            label: {
              show: isBars || shares.length < 7,
              position: isBars ? 'right' : 'top',
              ...text,
              formatter: ({ value }: { value: number }) => `${value.toFixed(1)}%`,
            },
          },
        ],
      }
    },
    [shares, kind],
  )
  const place = useChart(optionOf)
  return (
    <figure className="y-figure">
      <figcaption>{title}</figcaption>
      <div
        ref={place}
        className="y-chart"
        style={{ height: kind === 'bars' ? HEAD_PX + ROW_PX * Math.max(2, shares.length) : undefined }}
        role="img"
        aria-label={`${title}：${shares.map(({ name, percent }) => `${name} ${percent.toFixed(1)}%`).join('，')}`}
      />
      <details>
        <summary>{t('quality.asTable')}</summary>
        <table className="y-rows">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{t('quality.share')}</th>
              <th scope="col">{t('quality.counts')}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ name, percent, reached, of }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="y-num">{percent.toFixed(1)}%</td>
                <td className="y-num">
                  {reached.toLocaleString('en-US')}／{of.toLocaleString('en-US')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
