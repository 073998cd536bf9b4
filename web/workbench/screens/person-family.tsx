// The family drawn: parents and guardian above, the person with the spouse, children and wards below.
import { BOX, type Box, Drawing, heightOf, PersonBox, places, WIDTH } from './person-boxes.tsx'

type Props = { readonly above: readonly Box[]; readonly middle: readonly Box[]; readonly below: readonly Box[] }

const STEP = 30

export function PersonFamily({ above, middle, below }: Props) {
  const rows = [above, middle, below].filter((row) => row.length > 0)
  const tops = rows.map((_, i) => 1 + rows.slice(0, i).reduce((sum, row) => sum + heightOf(row.length) + STEP, 0))
  const [self, spouse] = places(middle.length, tops[rows.indexOf(middle)]!)
  const height = tops.at(-1)! + heightOf(rows.at(-1)!.length) + 1
  return (
    <Drawing height={height}>
      <g className="y-people-lines">
        {rows.slice(1).map((_, i) => (
          <path key={i} d={`M${WIDTH / 2} ${tops[i]! + heightOf(rows[i]!.length)}V${tops[i + 1]!}`} />
        ))}
        {self && spouse && <path d={`M${self.x + BOX.width} ${self.y + BOX.height / 2}H${spouse.x}`} className="y-people-wed" />}
      </g>
      {rows.map((row, i) => {
        const at = places(row.length, tops[i]!)
        return row.map((box, k) => <PersonBox key={`${box.id}${box.label}`} box={box} x={at[k]!.x} y={at[k]!.y} />)
      })}
    </Drawing>
  )
}
