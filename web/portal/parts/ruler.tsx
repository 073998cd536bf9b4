// The policy at a glance as a ruler: one stroke a clause in the order of the text, a gap between chapters. Long strokes are
// interlocks, red ones have been cited in a refusal. It is a picture; the list of clauses says the same in words.
import type { Visit } from '../visit.ts'

export type Stroke = { readonly id: string; readonly isInterlock: boolean; readonly isCited: boolean }

const STEP = 10
const GAP = 22

const classOf = ({ isCited, isInterlock }: Omit<Stroke, 'id'>) => (isCited ? 'cited' : isInterlock ? 'interlock' : undefined)

type Placed = Stroke & { readonly x: number }

/** Each stroke a step further than the one before, and a gap where a chapter begins. */
const place = (strokes: readonly Stroke[]): readonly Placed[] =>
  strokes.reduce<Placed[]>((placed, stroke) => {
    const last = placed.at(-1)
    placed.push({ ...stroke, x: (last?.x ?? 0) + (last && last.id[0] !== stroke.id[0] ? GAP : STEP) })
    return placed
  }, [])

export function Ruler({ v, strokes }: { v: Visit; strokes: readonly Stroke[] }) {
  const placed = place(strokes)
  const width = (placed.at(-1)?.x ?? 0) + STEP
  return (
    <svg className="ruler" viewBox={`0 0 ${width} 64`} preserveAspectRatio="none" role="img" aria-label={v.t('home.ruler')}>
      {placed.map(({ id, x, ...stroke }) => (
        <line key={id} x1={x} x2={x} y1={stroke.isInterlock ? 8 : 34} y2="62" className={classOf(stroke)} />
      ))}
      <line className="base" x1="0" x2={width} y1="63" y2="63" />
    </svg>
  )
}

const Sign = ({ kind }: { kind: Omit<Stroke, 'id'> }) => (
  <svg className="ruler" viewBox="0 0 4 20" aria-hidden="true">
    <line x1="2" x2="2" y1={kind.isInterlock ? 0 : 8} y2="20" className={classOf(kind)} />
  </svg>
)

export const RulerKey = ({ v }: { v: Visit }) => (
  <ul className="key">
    <li>
      <Sign kind={{ isInterlock: false, isCited: false }} />
      {v.t('home.keyOrdinary')}
    </li>
    <li>
      <Sign kind={{ isInterlock: true, isCited: false }} />
      {v.t('home.keyInterlock')}
    </li>
    <li>
      <Sign kind={{ isInterlock: true, isCited: true }} />
      {v.t('home.keyCited')}
    </li>
  </ul>
)
