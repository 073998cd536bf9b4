// The drawing of the map: three networks one below the other, the cipher network apart beside them all. A thick wall is physical isolation, a
// dashed one logical; what crosses a wall is a lawful link that is registered. Places are fixed, everything else comes from the answer.
import { useSpeech } from '#web/kit/language.tsx'
import { type Border, keyOf, useZoneWords } from './zone-words.ts'

type Props = {
  readonly borders: readonly Border[]
  readonly passing: (border: Border) => number | undefined
  readonly chosen: string | undefined
  readonly onChoose: (key: string | undefined) => void
}

const LEFT = 8
const WIDTH = 236
const BOX = 76
const GAP = 84
const rows = ['intranet', 'extranet', 'internet'] as const
const topOf = (row: number) => 8 + row * (BOX + GAP)
const BOTTOM = topOf(2) + BOX
const CIPHER = { x: 300, width: 72 }
const WALL = 272

export function ZoneDrawing({ borders, passing, chosen, onChoose }: Props) {
  const { network } = useZoneWords()
  const between = (a: string, b: string) => borders.find((border) => keyOf(border) === `${a}-${b}`)
  const walls = [0, 1].map((row) => ({ row, border: between(rows[row]!, rows[row + 1]!) }))
  const isChosen = (border: Border | undefined) => border !== undefined && keyOf(border) === chosen
  const ciphers = rows.map((row) => between(row, 'crypto'))
  const far = between('intranet', 'internet')
  return (
    <svg className="y-zone-map" viewBox={`0 0 380 ${BOTTOM + 8}`} aria-hidden="true">
      {rows.map((name, row) => (
        <g key={name} className={chosen?.split('-').includes(name) ? 'y-zone-box y-zone-box-chosen' : 'y-zone-box'}>
          <rect x={LEFT} y={topOf(row)} width={WIDTH} height={BOX} rx="4" />
          <text x={LEFT + WIDTH / 2} y={topOf(row) + BOX / 2 + 6} textAnchor="middle">
            {network(name)}
          </text>
        </g>
      ))}
      <g className={chosen?.split('-').includes('crypto') ? 'y-zone-box y-zone-box-chosen' : 'y-zone-box'}>
        <rect x={CIPHER.x} y={topOf(0)} width={CIPHER.width} height={BOTTOM - topOf(0)} rx="4" />
        <Upright text={network('crypto')} x={CIPHER.x + CIPHER.width / 2} middle={(topOf(0) + BOTTOM) / 2} />
      </g>
      {isChosen(far) && <path className="y-zone-chosen-line" d={`M${LEFT + 4} ${topOf(0) + BOX}V${topOf(2)}`} />}
      {walls.map(
        ({ row, border }) =>
          border && (
            <Wall
              key={row}
              border={border}
              y={topOf(row) + BOX + GAP / 2}
              chosen={isChosen(border)}
              count={passing(border)}
              onChoose={onChoose}
            />
          ),
      )}
      {ciphers[0] && (
        <g className="y-zone-wall" data-separation={ciphers[0].separation}>
          <path d={`M${WALL} 0V${BOTTOM + 8}`} />
          {ciphers.map(
            (border, row) => isChosen(border) && <path key={row} className="y-zone-chosen-line" d={`M${WALL} ${topOf(row)}v${BOX}`} />,
          )}
          <text x={WALL} y={topOf(0) + BOX + GAP / 2 - 8} textAnchor="middle" className="y-zone-label">
            {ciphers[0].clauses[0]}
          </text>
        </g>
      )}
    </svg>
  )
}

type WallProps = {
  readonly border: Border
  readonly y: number
  readonly chosen: boolean
  readonly count: number | undefined
  readonly onChoose: (key: string) => void
}

function Wall({ border, y, chosen, count, onChoose }: WallProps) {
  const { t } = useSpeech()
  const { separation } = useZoneWords()
  const isLogical = border.separation === 'logical'
  const crosses = border.links.length > 0
  // To the right of the middle, so that the words of the wall stand free to its left.
  const middle = LEFT + WIDTH - 56
  const sign = isLogical ? t('zones.gateway') : t('zones.ferry')
  return (
    <g className="y-zone-wall" data-separation={border.separation} data-chosen={chosen} onClick={() => onChoose(keyOf(border))}>
      <rect x={LEFT} y={y - GAP / 2} width={WIDTH} height={GAP} fill="transparent" stroke="none" />
      <path d={`M${LEFT} ${y}H${WALL - 8}`} />
      <text x={LEFT} y={y - 10} className="y-zone-label">
        {`${separation(border.separation)} ${border.clauses[0] ?? ''}`}
      </text>
      {crosses && (
        <g className="y-zone-crossing">
          <path d={`M${middle} ${y - GAP / 2}V${y + GAP / 2}`} strokeDasharray={isLogical ? undefined : '3 4'} />
          <rect x={middle - 42} y={y - 13} width="84" height="26" rx="3" />
          <text x={middle} y={y + 5} textAnchor="middle">
            {border.links.length > 1 ? `${sign} ×${border.links.length}` : sign}
          </text>
        </g>
      )}
      {isLogical && count !== undefined && (
        <text x={LEFT} y={y + 24} className="y-zone-label">
          {t('zones.flows', { n: count })}
        </text>
      )}
    </g>
  )
}

/** Chinese stands upright, one sign below the other; what is not Chinese is turned. */
function Upright({ text, x, middle }: { text: string; x: number; middle: number }) {
  const isChinese = /^\p{Script=Han}+$/u.test(text)
  if (!isChinese)
    return (
      <text x={x} y={middle} textAnchor="middle" transform={`rotate(90 ${x} ${middle})`} dy="5">
        {text}
      </text>
    )
  const signs = [...text]
  return signs.map((sign, i) => (
    <text key={sign + String(i)} x={x} y={middle + (i - (signs.length - 1) / 2) * 22 + 6} textAnchor="middle">
      {sign}
    </text>
  ))
}
