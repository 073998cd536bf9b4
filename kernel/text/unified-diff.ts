// The difference of two texts, line by line, in the unified form that `diff -u` and every reviewer know (without the two lines
// that name the files). Myers' greedy walk (1986) over what is left between the common beginning and the common end; texts
// that have more than MOST_EDITS lines apart are told as one block replaced by another, which is true, only less fine.

const MOST_EDITS = 300
const CONTEXT = 3

export type TextDifference = {
  readonly added: number
  readonly removed: number
  /** Hunks, `@@ -from,count +from,count @@` each; at most `most` characters, whole lines. */
  readonly text: string
  readonly cut: boolean
}

type Edit = { readonly sign: ' ' | '-' | '+'; readonly line: string }

export function unifiedDiff(before: string, after: string, most = Number.POSITIVE_INFINITY): TextDifference {
  const edits = editsBetween(linesOf(before), linesOf(after))
  const changed = (sign: Edit['sign']) => edits.reduce((n, edit) => n + (edit.sign === sign ? 1 : 0), 0)
  const lines = hunksOf(edits)
  let size = 0
  const shown = lines.findIndex((line) => (size += line.length + 1) > most)
  const kept = shown < 0 ? lines : lines.slice(0, shown)
  return { added: changed('+'), removed: changed('-'), text: kept.join('\n'), cut: shown >= 0 }
}

/** A last line that does not end is the same line: generated files always end theirs. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

function editsBetween(a: readonly string[], b: readonly string[]): Edit[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const same = (line: string): Edit => ({ sign: ' ', line })
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ]
}

function middle(a: readonly string[], b: readonly string[]): Edit[] {
  const trace = a.length > 0 && b.length > 0 ? walk(a, b) : undefined
  if (!trace) return [...a.map((line) => ({ sign: '-' as const, line })), ...b.map((line) => ({ sign: '+' as const, line }))]
  const edits: Edit[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trace.length - 1; d > 0; d -= 1) {
    const v = trace[d]!
    const k = x - y
    const from = k === -d || (k !== d && v[k - 1 + MIDDLE]! < v[k + 1 + MIDDLE]!) ? k + 1 : k - 1
    const startX = v[from + MIDDLE]!
    const startY = startX - from
    while (x > startX && y > startY && a[x - 1] === b[y - 1]) {
      edits.push({ sign: ' ', line: a[x - 1]! })
      x -= 1
      y -= 1
    }
    if (x > startX) edits.push({ sign: '-', line: a[(x -= 1)]! })
    else edits.push({ sign: '+', line: b[(y -= 1)]! })
  }
  // Before the first edit the two run alike.
  for (; x > 0; x -= 1) edits.push({ sign: ' ', line: a[x - 1]! })
  return edits.toReversed()
}

const MIDDLE = MOST_EDITS + 1

/** The furthest reach on each diagonal before every step, or nothing when the texts are too far apart. */
function walk(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return undefined
  const trace: Int32Array[] = []
  const v = new Int32Array(2 * MIDDLE + 1)
  for (let d = 0; d <= Math.min(MOST_EDITS, a.length + b.length); d += 1) {
    trace.push(v.slice())
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && v[k - 1 + MIDDLE]! < v[k + 1 + MIDDLE]!)
      let x = down ? v[k + 1 + MIDDLE]! : v[k - 1 + MIDDLE]! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      v[k + MIDDLE] = x
      if (x >= a.length && x - k >= b.length) return trace
    }
  }
  return undefined
}

function hunksOf(edits: readonly Edit[]): string[] {
  const lines: string[] = []
  let [oldLine, newLine, at] = [1, 1, 0]
  const step = ({ sign }: Edit) => {
    if (sign !== '+') oldLine += 1
    if (sign !== '-') newLine += 1
  }
  while (at < edits.length) {
    let first = at
    while (first < edits.length && edits[first]!.sign === ' ') first += 1
    if (first === edits.length) break
    const start = Math.max(at, first - CONTEXT)
    for (; at < start; at += 1) step(edits[at]!)
    let end = first
    for (let i = first; i < edits.length && i <= end + 2 * CONTEXT; i += 1) if (edits[i]!.sign !== ' ') end = i
    const hunk = edits.slice(start, end + 1 + CONTEXT)
    const count = (not: Edit['sign']) => hunk.filter(({ sign }) => sign !== not).length
    // POSIX: a range of no lines is said by the line before it.
    const range = (line: number, n: number) => `${n === 0 ? line - 1 : line}${n === 1 ? '' : `,${n}`}`
    lines.push(`@@ -${range(oldLine, count('+'))} +${range(newLine, count('-'))} @@`, ...hunk.map(({ sign, line }) => sign + line))
    for (; at < start + hunk.length; at += 1) step(edits[at]!)
  }
  return lines
}
