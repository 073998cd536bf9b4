// The shareholding of a legal person drawn: who holds it, what it holds. Each row is a share; a firm is a link to its record, so
// that the keyboard goes through the picture as the eye does. It is drawn in real pixels: what is narrow wraps and never shrinks.
import { withWords } from '#web/kit/dictionary/dictionary.ts'
import { ofTheFirms } from '#web/kit/dictionary/of-the-firms.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { linesOf, type ShareRow, shareRows, type Shares } from './firm-shares-rows.ts'

withWords(ofTheFirms)

const LINE = 20
const GAP = 12
const STEP = 18
const LEFT = 14
const MOST_LETTERS = 15

type Props = { readonly shares: Shares; readonly id: string; readonly base: string }

export function FirmShares({ shares, id, base }: Props) {
  const { t } = useSpeech()
  return (
    <>
      {(['holders', 'holdings'] as const).map((way) => {
        const rows = shareRows(shares, id, way)
        const none = way === 'holders' ? 'firms.noHolders' : 'firms.noHoldings'
        return (
          <figure key={way} className="y-figure y-shares">
            <figcaption>{t(`firms.${way}`)}</figcaption>
            {rows.length === 0 ? (
              <p className="y-faint">{t(none)}</p>
            ) : (
              <Rows rows={rows} shares={shares} base={base} label={t(`firms.${way}`)} />
            )}
          </figure>
        )
      })}
      <p className="y-faint">{t(shares.more ? 'firms.more' : 'firms.levels')}</p>
    </>
  )
}

function Rows({ rows, shares, base, label }: { rows: readonly ShareRow[]; shares: Shares; base: string; label: string }) {
  const lines = rows.map(({ name, depth }) => linesOf(name, MOST_LETTERS - depth))
  const tops = rows.map((_, i) => lines.slice(0, i).reduce((sum, { length }) => sum + (length + 1) * LINE + GAP, 0))
  const height = tops.at(-1)! + (lines.at(-1)!.length + 1) * LINE + GAP
  return (
    <svg className="y-shares-drawing" width="100%" height={height} role="list" aria-label={label}>
      {rows.map((row, i) => {
        const y = tops[i]! + LINE / 2
        const from = row.under < 0 ? 0 : tops[row.under]! + LINE / 2 + 5
        const x = LEFT + row.depth * STEP
        return (
          <g key={row.key} role="listitem">
            <path className="y-shares-line" d={`M${x - LEFT + 4} ${from}V${y}H${x}`} />
            <circle className={row.edge.ring ? 'y-shares-ring' : 'y-shares-dot'} cx={x + 1} cy={y} r="4" />
            <Share row={row} lines={lines[i]!} x={x + 14} y={tops[i]! + LINE - 5} shares={shares} base={base} />
          </g>
        )
      })}
    </svg>
  )
}

type ShareProps = { row: ShareRow; lines: readonly string[]; x: number; y: number; shares: Shares; base: string }

function Share({ row: { edge, firm, name }, lines, x, y, shares, base }: ShareProps) {
  const { t } = useSpeech()
  const text = (
    <text x={x} y={y} aria-label={name}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
  const known = shares.firms.find(({ id }) => id === firm)
  const marks = [edge.ring && t('firms.ring'), known?.simulated && t('base.simulated')].filter(Boolean)
  const share = t('firms.share', { percent: edge.permille / 10, subscribed: Number(edge.subscribed).toLocaleString('zh-CN') })
  return (
    <>
      {known ? <KitLink to={`/bases/${base}/${known.id}`}>{text}</KitLink> : text}
      <text className="y-shares-part" x={x} y={y + lines.length * LINE}>
        {[share, ...marks].join(' · ')}
      </text>
    </>
  )
}
