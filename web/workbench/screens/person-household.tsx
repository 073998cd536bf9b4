// The household drawn: one roof, the head below it, and the others by their relation.
import { type Box, Drawing, heightOf, PersonBox, places, WIDTH } from './person-boxes.tsx'

const ROOF = 34
const STEP = 12

export function PersonHousehold({ boxes }: { boxes: readonly Box[] }) {
  const [head, ...others] = boxes
  if (!head) return null
  const rest = ROOF + heightOf(1) + STEP
  const bottom = (others.length > 0 ? rest + heightOf(others.length) : rest - STEP) + STEP
  const [first] = places(1, ROOF)
  const at = places(others.length, rest)
  return (
    <Drawing height={bottom + 2}>
      <path className="y-people-roof" d={`M1 ${ROOF - 6}L${WIDTH / 2} 2L${WIDTH - 1} ${ROOF - 6}V${bottom}H1Z`} />
      <PersonBox box={head} x={first!.x} y={first!.y} />
      {others.map((box, i) => (
        <PersonBox key={box.id} box={box} x={at[i]!.x} y={at[i]!.y} />
      ))}
    </Drawing>
  )
}
