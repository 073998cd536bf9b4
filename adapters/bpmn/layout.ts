// Where everything stands in the picture, from left to right, by dagre (layers, few crossings, room for the words of each way). One
// layout serves our picture and the diagram in the file.
import dagre from '@dagrejs/dagre'
import type { Flow, FlowNode } from './flow.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Point = { readonly x: number; readonly y: number }
export type Way = { readonly points: readonly Point[]; /** Where its words stand. */ readonly words: Point }
export type Layout = {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  readonly ways: ReadonlyMap<string, Way>
}

const SIZES: Readonly<Record<FlowNode['kind'], readonly [width: number, height: number]>> = {
  start: [36, 36],
  end: [36, 36],
  user: [132, 60],
  receive: [132, 60],
  choice: [40, 40],
  split: [40, 40],
  join: [40, 40],
}
/** Words under an event take room too; the event stays in the middle of its room, so that ways run level. */
const BENEATH = 30
const WORDS = 12

export function layOut({ nodes, edges }: Flow): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 46, edgesep: 14, marginx: 30, marginy: 30 })
  for (const { id, kind } of nodes) {
    const [width, height] = SIZES[kind]
    const isEvent = kind === 'start' || kind === 'end'
    graph.setNode(id, { width: isEvent ? width + 50 : width, height: isEvent ? height + 2 * BENEATH : height })
  }
  for (const { id, from, to, title } of edges)
    graph.setEdge(from, to, { width: (title?.zh.length ?? 0) * WORDS, height: title ? 16 : 0, labelpos: 'c' }, id)
  dagre.layout(graph)
  const boxes = new Map<string, Box>()
  for (const { id, kind } of nodes) {
    const [width, height] = SIZES[kind]
    const { x, y } = graph.node(id)
    boxes.set(id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height })
  }
  const ways = new Map<string, Way>()
  for (const { id, from, to } of edges) {
    const { points, x, y } = graph.edge(from, to, id)
    const inner = points.slice(1, -1)
    ways.set(id, {
      points: [meeting(boxes.get(from)!, inner[0] ?? points.at(-1)!), ...inner, meeting(boxes.get(to)!, inner.at(-1) ?? points[0]!)].map(
        whole,
      ),
      words: whole({ x: x ?? points[Math.floor(points.length / 2)]!.x, y: y ?? points[Math.floor(points.length / 2)]!.y }),
    })
  }
  const { width = 0, height = 0 } = graph.graph()
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, ways }
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

/** Where a line from the middle of a box towards a point leaves the box. */
function meeting({ x, y, width, height }: Box, towards: Point): Point {
  const middle = { x: x + width / 2, y: y + height / 2 }
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y]
  if (dx === 0 && dy === 0) return middle
  // Events and gateways are round or pointed: a circle within their square is near enough.
  if (width === height) {
    const length = Math.hypot(dx, dy)
    return { x: middle.x + (dx / length) * (width / 2), y: middle.y + (dy / length) * (width / 2) }
  }
  const scale = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9))
  return { x: middle.x + dx * scale, y: middle.y + dy * scale }
}
