// How a text falls into paragraphs and a title into lines (GB/T 9704-2012, 7.3.1 and 7.3.3).

export type Paragraph = { readonly face: '' | 'heiti' | 'kaiti'; readonly lead: string; readonly rest: string }

const NUMERAL = '[一二三四五六七八九十百]{1,4}'
const FIRST = new RegExp(`^${NUMERAL}、`)
const SECOND = new RegExp(`^（${NUMERAL}）`)

/** 一、 is set in black, （一） in Kai, each up to the end of its sentence; all else in Fangsong. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const face = FIRST.test(line) ? 'heiti' : SECOND.test(line) ? 'kaiti' : ''
      if (face === '') return { face, lead: '', rest: line }
      const end = line.indexOf('。') + 1
      return end === 0 ? { face, lead: line, rest: '' } : { face, lead: line.slice(0, end), rest: line.slice(end) }
    })
}

const TITLE_WIDTH = 20
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! < 0x2e80 ? 0.55 : 1), 0)
const wordsIn = new Intl.Segmenter('zh', { granularity: 'word' })
const OPENING = /[《（“‘]$/
const CLOSING = /^[》）”’，、：]/

/** The title in as few lines as hold it, as equal as they can be, broken only between words. */
export function titleLines(title: string, width = TITLE_WIDTH): string[] {
  const pieces: string[] = []
  for (const { segment } of wordsIn.segment(title)) {
    const last = pieces.at(-1)
    // A bracket stays with what it holds, and 的 never begins a line.
    if (last !== undefined && (OPENING.test(last) || CLOSING.test(segment) || segment === '的')) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  const count = Math.ceil(widthOf(title) / width)
  for (let lines = count; lines <= count + 2; lines += 1) {
    const aim = widthOf(title) / lines
    const set = fill(pieces, Math.min(width, Math.max(aim + 2, aim * 1.15)), width)
    if (set && set.length <= lines) return set
  }
  return fill(pieces, width, Number.POSITIVE_INFINITY) ?? [title]
}

/** Fills line after line up to `aim`; nothing when one would be wider than `most`. */
function fill(pieces: readonly string[], aim: number, most: number): string[] | undefined {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && widthOf(longer) <= aim) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.some((line) => widthOf(line) > most) ? undefined : lines
}
