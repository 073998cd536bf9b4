// The page against the measures of GB/T 9704-2012, as an independent reader (poppler) finds them in the PDF.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import { type RedHead, setRedHead } from './red-head.ts'

const noPoppler = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext'].some(existsSync) ? false : 'no pdftotext here: install poppler-utils'
const MM = 25.4 / 72

const page = (more: Partial<RedHead> = {}): RedHead => ({
  organ: '湖南省统计局',
  mark: '湖南省统计局文件',
  number: '湘统〔2026〕12号',
  title: '湖南省统计局关于开展统计数据核查的通知',
  addressed: '各市州统计局',
  body: '汉'.repeat(28 * 70 - 2),
  attachments: [],
  remark: '',
  urgency: '',
  copied: '省发展和改革委员会',
  signedOn: '2026-03-02',
  printedOn: '2026-03-04',
  ...more,
})

type Line = { page: number; text: string; left: number; right: number; top: number; bottom: number }

/** Every line of every page with its edges in millimetres from the top left. */
function linesIn(document: RedHead): Line[] {
  const pdf = setRedHead(document).typeset.pdf()
  const told = execFileSync('pdftotext', ['-bbox-layout', '-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
  const found: Line[] = []
  let at = 0
  for (const tag of told.split('\n')) {
    if (tag.includes('<page ')) at += 1
    const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(tag)
    const edges = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/.exec(tag)
    if (edges) {
      const [left, top, right, bottom] = edges.slice(1).map((n) => Number(n) * MM) as [number, number, number, number]
      found.push({ page: at, text: '', left, right, top, bottom })
    } else if (word) found.at(-1)!.text += word[5]
  }
  return found
}

const near = (actual: number, wanted: number, most: number, what: string) =>
  assert.ok(Math.abs(actual - wanted) <= most, `${what}: ${actual.toFixed(2)} mm, not ${wanted} ± ${most}`)

test('the text stands 28 mm from the left, 28 characters a line, 22 lines a page', { skip: noPoppler }, () => {
  const lines = linesIn(page())
  const full = lines.filter(({ text }) => /^汉{28}$/.test(text))
  assert.ok(full.length > 60)
  for (const { left, right } of full) {
    near(left, 28, 1, 'the left edge')
    near(right - left, 156, 1, 'the width of a line')
  }
  const inside = lines.filter(({ page: at, text }) => at === 2 && /汉/.test(text))
  assert.equal(inside.length, 22)
  near(inside[0]!.top, 37, 1.5, 'the upper edge of the text')
  const pitch = (inside.at(-1)!.top - inside[0]!.top) / 21
  near(pitch, 225 / 22, 0.05, 'the distance of lines')
})

test('the page number stands 7 mm below the text, at the right of odd pages and the left of even ones', { skip: noPoppler }, () => {
  const numbers = linesIn(page()).filter(({ text }) => /^—\d+—$/.test(text))
  assert.deepEqual(
    numbers.map(({ text }) => text),
    Array.from({ length: numbers.length }, (_, i) => `—${i + 1}—`),
  )
  for (const { page: at, left, right, top, bottom } of numbers) {
    if (at % 2 === 1) near(right, 28 + 156 - 4.9, 1.5, 'the right end of an odd page’s number')
    else near(left, 28 + 4.9, 1.5, 'the left end of an even page’s number')
    near((top + bottom) / 2, 37 + 225 + 7, 2, 'the dash')
  }
})

test(
  'the head: the mark 35 mm below the edge, the number two lines on, the date four characters from the right',
  { skip: noPoppler },
  () => {
    const lines = linesIn(page({ body: '请认真执行。' }))
    const of = (text: string) => lines.find((line) => line.text.replaceAll(' ', '') === text)!
    const [mark, number, date, organ] = ['湖南省统计局文件', '湘统〔2026〕12号', '2026年3月2日', '湖南省统计局'].map(of)
    near((mark!.left + mark!.right) / 2, 28 + 78, 1, 'the middle of the mark')
    assert.ok(mark!.top > 37 + 25 && mark!.top < 37 + 36, `the mark begins at ${mark!.top}`)
    near((number!.left + number!.right) / 2, 28 + 78, 1, 'the middle of the number')
    near(28 + 156 - date!.right, 4 * 5.57, 1, 'the date from the right')
    near((organ!.left + organ!.right) / 2, (date!.left + date!.right) / 2, 1, 'the organ over its date')
    assert.ok(lines.some(({ text }) => text.includes('抄送：') && text.endsWith('。')))
    assert.ok(lines.some(({ text, bottom }) => text.includes('2026年3月4日印发') && bottom < 37 + 225))
  },
)

test('only an upward document shows who signed', { skip: noPoppler }, () => {
  const text = (more: Partial<RedHead>) =>
    linesIn(page({ body: '妥否，请批示。', ...more }))
      .map((line) => line.text)
      .join('\n')
  assert.match(text({ signer: '示例·王芳' }), /签发人：示例·王芳/)
  assert.doesNotMatch(text({}), /签发人/)
})

test('the same document gives the same bytes', () => {
  assert.ok(setRedHead(page()).typeset.pdf().equals(setRedHead(page()).typeset.pdf()))
})

test('the seal’s place is on a page that has text, however the text ends', { skip: noPoppler }, () => {
  for (const attachments of [[], [{ name: '核查表' }]]) {
    for (let count = 1; count <= 16; count += 1) {
      const document = page({ body: `${'统计数据核查。'.repeat(4)}\n`.repeat(count), attachments })
      const { seal } = setRedHead(document)
      const beside = linesIn(document).filter((line) => line.page === seal.page && /核查/.test(line.text))
      assert.ok(beside.length > 0, `${count} paragraphs, ${attachments.length} attachments`)
      assert.ok(seal.y < 37 + 225 && seal.x < 28 + 156)
    }
  }
})

test('every letter of a long paragraph is printed, wherever the page ends', { skip: noPoppler }, () => {
  for (let count = 180; count <= 780; count += 60) {
    const text = linesIn(page({ body: '汉'.repeat(count) }))
      .map((line) => line.text)
      .join('')
    assert.equal([...text].filter((letter) => letter === '汉').length, count)
  }
  const names = Array.from({ length: 20 }, (_, i) => ({ name: `第${i + 1}张统计数据核查情况登记表` }))
  for (let count = 20; count <= 240; count += 55) {
    const text = linesIn(page({ body: '汉'.repeat(count), attachments: names }))
      .map((line) => line.text)
      .join('')
    assert.equal(text.split('核查情况登记表').length - 1, 20)
  }
})

const hostile = [
  '#read("/etc/passwd")',
  '#panic("x")',
  '#eval("1+1")',
  '#import "@preview/cetz:0.2.2": *',
  '$ integral $ \\ [a](b) `c` *d* _e_ <f> @g',
  '= 标题\n- 项\n/ 术语: 义',
  '#{"a"}//comment/*x*/',
  '\\u{41} "引号" \'单引号\'',
]

test('what people write is printed as they wrote it and never run', { skip: noPoppler }, () => {
  const lines = linesIn(
    page({ body: hostile.join('\n'), title: hostile[0]!, addressed: hostile[1]!, copied: hostile[2]!, remark: hostile[3]! }),
  )
  const all = lines
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[\s\u200b]/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
  for (const text of hostile) assert.ok(all.includes(text.replaceAll(/\s/g, '')), text)
  assert.doesNotMatch(all, /root:/)
})

test('no text whatever stops the compiler, and no word runs over the edge', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(text, text, text, (title, body, name) => {
      const set = setRedHead(
        page({ title, body, addressed: name, attachments: [{ name, text: body }], remark: name, copied: title, mark: name.slice(0, 40) }),
      )
      assert.ok(set.typeset.pages >= 1 && set.seal.page >= 1)
    }),
    { numRuns: 40 },
  )
})

test('a word of a thousand letters is broken at the edge', { skip: noPoppler }, () => {
  const lines = linesIn(page({ body: 'x'.repeat(1000), addressed: 'y'.repeat(200) }))
  for (const { text, right } of lines) assert.ok(right < 28 + 156 + 1, `${text.slice(0, 20)} ends at ${right}`)
})
