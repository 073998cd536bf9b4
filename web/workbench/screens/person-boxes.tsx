// People as boxes in a drawing: three to a row, so that it reads on a telephone without being scaled down. The drawing is for the
// eye; the same people stand below it as a list.
import type { ReactNode } from 'react'

export type Box = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly isThis?: boolean
  readonly isGone?: boolean
}

export const WIDTH = 340
export const BOX = { width: 104, height: 46 } as const
const PER_ROW = 3
const GAP = 10

/** Where each box of a row stands when it is centred; more than three go on below. */
export function places(count: number, top: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / PER_ROW)
    const inRow = Math.min(PER_ROW, count - row * PER_ROW)
    const left = (WIDTH - (inRow * BOX.width + (inRow - 1) * GAP)) / 2
    return { x: left + (i % PER_ROW) * (BOX.width + GAP), y: top + row * (BOX.height + GAP) }
  })
}

export const heightOf = (count: number): number => Math.ceil(count / PER_ROW) * (BOX.height + GAP) - (count > 0 ? GAP : 0)

const shortened = (name: string) => ([...name].length > 6 ? `${[...name].slice(0, 5).join('')}…` : name)

export function PersonBox({ box, x, y }: { box: Box; x: number; y: number }) {
  return (
    <g className={`y-person${box.isThis ? ' y-person-this' : ''}${box.isGone ? ' y-person-gone' : ''}`}>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="4" />
      <text x={x + BOX.width / 2} y={y + 20} textAnchor="middle" className="y-person-name">
        {shortened(box.name)}
      </text>
      <text x={x + BOX.width / 2} y={y + 37} textAnchor="middle" className="y-person-label">
        {box.label}
      </text>
    </g>
  )
}

export const Drawing = ({ height, children }: { height: number; children: ReactNode }) => (
  <svg className="y-people" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
    {children}
  </svg>
)
