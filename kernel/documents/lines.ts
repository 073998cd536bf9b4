// Text set on a grid of cells: a Chinese letter takes one, a Latin one half; no line begins with a closing mark or ends with an
// opening one (GB/T 15834, 5.1).
const NEVER_FIRST = /^[，。、；：？！）》〉”’】〕…—·%％]/u
const NEVER_LAST = /[（《〈“‘【〔]$/u
const LATIN = /^[\u0020-\u024f]$/u

/** How many cells a text takes. */
export const cells = (text: string): number => [...text].reduce((sum, letter) => sum + (LATIN.test(letter) ? 0.5 : 1), 0)

/** A run of marks longer than this is no text that a rule of lines could serve. */
const MOST_CARRIED = 4

/** What is not parted: a Latin word, or one letter. A word longer than half a line is parted after all. */
function pieces(text: string): string[] {
  return [...text.matchAll(/[\u0021-\u024f]{1,28}|[\s\S]/gu)].map(([piece]) => piece)
}

/** The lines of a paragraph; the first is `indent` cells shorter. */
export function linesOf(text: string, width = 28, indent = 0): string[] {
  const lines: string[][] = [[]]
  const room = () => width - (lines.length === 1 ? indent : 0)
  for (const piece of pieces(text)) {
    const line = lines.at(-1)!
    if (line.length === 0 || cells(line.join('') + piece) <= room()) {
      line.push(piece)
      continue
    }
    const carried: string[] = [piece]
    while (line.length > 1 && carried.length <= MOST_CARRIED && (NEVER_FIRST.test(carried[0]!) || NEVER_LAST.test(line.at(-1)!)))
      carried.unshift(line.pop()!)
    lines.push(carried)
  }
  return lines.map((line) => line.join(''))
}

/** The way from each letter to the next, in millimetres. */
export const advances = (text: string, size: number): number[] =>
  [...text].slice(0, -1).map((letter) => (LATIN.test(letter) ? size / 2 : size))
