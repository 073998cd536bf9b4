// The drawing of the map of trunks: a tile for each prefecture, placed by hand about where it lies, and the province in the
// middle. It is no map of borders. A line is a trunk: thick is broad, dashed is planned, broken in two is down.
import { useSpeech } from '#web/kit/language.tsx'
import { type LinkMapAnswer, placeOf, TILES, type Trunk } from './link-words.ts'

const CELL = 92
const TILE = { width: 68, height: 44 }
const COLUMNS = 5
const ROWS = 5

/** 100 Mbit/s is a hair, 100 Gbit/s the broadest. */
const widthOf = (bandwidth: number) => Math.min(7, Math.max(1.2, Math.log10(bandwidth) * 2.4 - 4.6))

type Props = {
  readonly map: LinkMapAnswer
  readonly chosen: string | undefined
  readonly onChoose: (code: string | undefined) => void
}

export function LinkTiles({ map, chosen, onChoose }: Props) {
  const { w } = useSpeech()
  const sites = new Map(map.sites.map((site) => [site.code, site]))
  const drawn = map.trunks.filter(({ from, to }) => from !== to && placeOf(from) && placeOf(to))
  return (
    <svg className="y-links-map" viewBox={`0 0 ${COLUMNS * CELL} ${ROWS * CELL}`} aria-hidden="true">
      {drawn.map((trunk) => (
        <Line key={trunk.id} trunk={trunk} beside={besideOf(trunk, drawn)} chosen={chosen} />
      ))}
      {TILES.filter(({ code }) => sites.has(code)).map(({ code, name, column, row }) => {
        const site = sites.get(code)!
        const kind = [
          'y-links-tile',
          code === chosen && 'y-links-chosen',
          !site.reached && 'y-links-lost',
          code === '430000' && 'y-links-root',
        ]
        return (
          <g key={code} className={kind.filter(Boolean).join(' ')} onClick={() => onChoose(code === chosen ? undefined : code)}>
            <rect
              x={column * CELL + (CELL - TILE.width) / 2}
              y={row * CELL + (CELL - TILE.height) / 2}
              width={TILE.width}
              height={TILE.height}
              rx="4"
            />
            <text x={column * CELL + CELL / 2} y={row * CELL + CELL / 2 + 6} textAnchor="middle">
              {w(name)}
            </text>
            {site.hangsOn.length > 0 && (
              <path
                className="y-links-single"
                d={`M${column * CELL + CELL / 2 + TILE.width / 2 - 14} ${row * CELL + CELL / 2 - TILE.height / 2}l14 14v-14z`}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Trunks between the same two sites are drawn side by side. */
function besideOf(trunk: Trunk, all: readonly Trunk[]): number {
  const same = all.filter((it) => [it.from, it.to].toSorted().join() === [trunk.from, trunk.to].toSorted().join())
  return same.indexOf(trunk) - (same.length - 1) / 2
}

function Line({ trunk, beside, chosen }: { trunk: Trunk; beside: number; chosen: string | undefined }) {
  const [a, b] = [placeOf(trunk.from)!, placeOf(trunk.to)!]
  const [x1, y1, x2, y2] = [(a.column + 0.5) * CELL, (a.row + 0.5) * CELL, (b.column + 0.5) * CELL, (b.row + 0.5) * CELL]
  const far = Math.hypot(x2 - x1, y2 - y1)
  const [dx, dy] = [(-(y2 - y1) / far) * 7 * beside, ((x2 - x1) / far) * 7 * beside]
  const dim = chosen !== undefined && trunk.from !== chosen && trunk.to !== chosen
  return (
    <line
      className={`y-links-line y-links-${trunk.state}${dim ? ' y-links-dim' : ''}`}
      x1={x1 + dx}
      y1={y1 + dy}
      x2={x2 + dx}
      y2={y2 + dy}
      strokeWidth={widthOf(trunk.bandwidth)}
    />
  )
}
