// The picture of a flow: SVG by our own hand, in the colours of the page it stands on, readable without it by its title and list.
import { inMarkup } from '#kernel/text/markup.ts'
import type { Language } from '#kernel/text/text.ts'
import type { Flow, FlowNode } from './flow.ts'
import { type Box, type Layout, layOut, type Point, type Way } from './layout.ts'

const LINE = 9

/** Words broken into lines that fit a box: by characters, for Chinese has no spaces. */
function linesOf(text: string, most = LINE): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + word.length < most * 2) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines.slice(0, 3)
  }
  return Array.from({ length: Math.ceil(text.length / most) }, (_, i) => text.slice(i * most, (i + 1) * most)).slice(0, 3)
}

function textAt({ x, y }: Point, lines: readonly string[], attributes: string): string {
  const top = y - ((lines.length - 1) * 15) / 2
  return lines.map((line, i) => `<text x="${x}" y="${top + i * 15 + 4.5}" ${attributes}>${inMarkup(line)}</text>`).join('')
}

const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

function nodeOf(node: FlowNode, box: Box, language: Language): string {
  const { x, y } = centre(box)
  const title = node.title[language]
  const below = { x, y: box.y + box.height + 12 }
  switch (node.kind) {
    case 'start':
      return `<circle cx="${x}" cy="${y}" r="17" class="mark"/>${textAt(below, linesOf(title), 'text-anchor="middle" class="note"')}`
    case 'end':
      return `<circle cx="${x}" cy="${y}" r="16" class="mark end"/>${textAt(below, linesOf(title), 'text-anchor="middle"')}`
    case 'user':
    case 'receive': {
      const lines = [...linesOf(title)]
      const who = node.more?.organ ? node.who : undefined
      return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6" class="${node.kind}"/>${textAt(who ? { x, y: y - 9 } : { x, y }, lines, 'text-anchor="middle"')}${who ? textAt({ x, y: y + 14 }, linesOf(who, 11).slice(0, 1), 'text-anchor="middle" class="note"') : ''}`
    }
    default: {
      const sign = node.kind === 'choice' ? '×' : '+'
      return `<path d="M${x} ${box.y}L${box.x + box.width} ${y}L${x} ${box.y + box.height}L${box.x} ${y}Z" class="gate"/><text x="${x}" y="${y + 6}" text-anchor="middle" class="sign">${sign}</text>`
    }
  }
}

function edgeOf({ points, words }: Way, title: string): string {
  const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return `<path d="${path}" class="way" marker-end="url(#to)"/>${title ? textAt(words, [title.slice(0, 24)], 'text-anchor="middle" class="note on"') : ''}`
}

/** The picture's own style; whoever serves it allows this one and no other. */
export const STYLE = `svg{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-size:13px;color-scheme:light dark}
text{fill:#1b2430}.note{font-size:11px;fill:#4a5568}.sign{font-size:20px}.on{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
.user{fill:#fff;stroke:#0b5cad;stroke-width:1.5}.receive{fill:#fff;stroke:#6b7280;stroke-width:1.5;stroke-dasharray:5 3}
.mark{fill:#fff;stroke:#1b2430;stroke-width:1.5}.end{stroke-width:4}.gate{fill:#fff;stroke:#1b2430;stroke-width:1.5}
.way{fill:none;stroke:#4a5568;stroke-width:1.3}.head{fill:#4a5568}
@media (prefers-color-scheme:dark){.on{stroke:#12181f}text{fill:#e6eaf0}.note{fill:#b6bfcc}.user,.receive,.mark,.gate{fill:#1b2430}.user{stroke:#7db4ec}.receive{stroke:#9aa5b4}.mark,.gate{stroke:#e6eaf0}.way{stroke:#b6bfcc}.head{fill:#b6bfcc}}`

/** The picture as the text of an SVG document; it stands by itself and loads nothing. */
export function drawFlow(flow: Flow, language: Language, layout: Layout = layOut(flow)): string {
  const { width, height, boxes, ways } = layout
  const title = flow.title[language]
  const steps = flow.nodes.filter(({ kind }) => kind !== 'start' && kind !== 'choice' && kind !== 'split' && kind !== 'join')
  const told = steps.map((node) => node.title[language]).join('、')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d"><title id="t">${inMarkup(title)}</title><desc id="d">${inMarkup(told)}</desc><style>${STYLE}</style><defs><marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" class="head"/></marker></defs>${flow.edges
    .map((edge) => edgeOf(ways.get(edge.id)!, edge.title?.[language] ?? ''))
    .join('')}${flow.nodes.map((node) => nodeOf(node, boxes.get(node.id)!, language)).join('')}</svg>`
}
