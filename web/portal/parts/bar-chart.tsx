// Calls by day as an SVG drawn on the server: stacked bars, two hues and grey, direct labels. The table stands beside it.
import type { Visit } from '../visit.ts'
import { dayWords, numberWords } from './format.ts'

export type Bar = { readonly day: string; readonly answered: number; readonly refused: number; readonly failed: number }

const WIDTH = 1000
const HEIGHT = 260
const FOOT = 36
const LEFT = 64
const HEAD = 20
const kinds = ['answered', 'refused', 'failed'] as const

/** The next round number: 1, 2 or 5 times a power of ten. */
export function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, n)))
  return [1, 2, 5, 10].map((times) => times * power).find((top) => top >= n)!
}

const sumOf = (bar: Bar) => bar.answered + bar.refused + bar.failed

export function BarChart({ v, bars }: { v: Visit; bars: readonly Bar[] }) {
  const max = Math.max(1, ...bars.map(sumOf))
  const top = roundUp(max)
  const slot = (WIDTH - LEFT) / bars.length
  const wide = Math.min(48, slot * 0.7)
  const scale = (n: number) => (n / top) * (HEIGHT - FOOT - HEAD)
  const every = Math.ceil(bars.length / 8)
  const label = v.t('statistics.chartLabel', {
    from: dayWords(v.language, bars[0]!.day),
    to: dayWords(v.language, bars.at(-1)!.day),
    max: numberWords(max),
  })
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH} y1={HEIGHT - FOOT - scale(top * share)} y2={HEIGHT - FOOT - scale(top * share)} />
          {share > 0 && top * share >= 1 && (
            <text x={LEFT - 8} y={HEIGHT - FOOT - scale(top * share) + 5} textAnchor="end">
              {numberWords(top * share)}
            </text>
          )}
        </g>
      ))}
      {bars.map((bar, i) => {
        let y = HEIGHT - FOOT
        const x = LEFT + i * slot + (slot - wide) / 2
        return (
          <g key={bar.day}>
            {kinds.map((kind) => {
              const height = scale(bar[kind])
              y -= height
              return (
                height > 0 && (
                  <rect key={kind} className={kind} x={x.toFixed(1)} y={y.toFixed(1)} width={wide.toFixed(1)} height={height.toFixed(1)} />
                )
              )
            })}
            {i % every === 0 && (
              <text x={(x + wide / 2).toFixed(1)} y={HEIGHT - 6} textAnchor="middle">
                {bar.day.slice(5)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

export const ChartKey = ({ v }: { v: Visit }) => (
  <ul className="key">
    {kinds.map((kind) => (
      <li key={kind}>
        <svg className="chart swatch" viewBox="0 0 10 10" aria-hidden="true">
          <rect className={kind} width="10" height="10" />
        </svg>
        {v.t(`statistics.${kind}`)}
      </li>
    ))}
  </ul>
)
