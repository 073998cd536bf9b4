import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readOfd } from '#kernel/documents/ofd/read-ofd.ts'
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import { AREA, cells, linesOf } from './grid.ts'
import { ofdPages } from './ofd-pages.ts'
import type { RedHead } from './red-head.ts'

const page = (more: Partial<RedHead> = {}): RedHead => ({
  organ: '湖南省统计局',
  mark: '湖南省统计局文件',
  number: '湘统〔2026〕12号',
  title: '湖南省统计局关于开展统计数据核查的通知',
  addressed: '各市州统计局',
  body: '一、范围。凡已建系统均应核查。\n汉字。',
  attachments: [{ name: '核查表', text: '系统名称。' }],
  remark: '联系人：示例·王芳，电话：0731-00000000',
  urgency: '加急',
  copied: '省发展和改革委员会',
  signedOn: '2026-03-02',
  printedOn: '2026-03-04',
  ...more,
})

test('a line holds 28 characters, the first of a paragraph two less', () => {
  assert.deepEqual(
    linesOf('汉'.repeat(60), 28, 2).map((line) => [...line].length),
    [26, 28, 6],
  )
  assert.equal(cells('2026年'), 3)
})

test('no line begins with a closing mark or ends with an opening one, and no letter is lost', () => {
  assert.deepEqual(linesOf(`${'汉'.repeat(28)}，汉`), ['汉'.repeat(27), '汉，汉'])
  const text = fc
    .array(fc.constantFrom('汉', '字', '，', '。', '（', '）', '《', '》', 'word', '2026', ' '))
    .map((parts) => `汉${parts.join('')}`)
  fc.assert(
    fc.property(text, (given) => {
      const lines = linesOf(given)
      assert.equal(lines.join(''), given)
      for (const line of lines) assert.ok(cells(line) <= 28, `${cells(line)} cells: ${line}`)
    }),
  )
})

test('the OFD says what the document says, inside the type area, and the same bytes each time', () => {
  const write = () => writeOfd({ title: '通知', at: new Date('2026-03-04T01:00:00Z'), pages: ofdPages(page()).pages })
  assert.ok(write().equals(write()))
  const { pages, findings } = readOfd(write())
  assert.deepEqual(findings, [])
  const text = pages
    .map((one) => one.text)
    .join('')
    .replaceAll(/\s/g, '')
  for (const said of [
    '湖南省统计局文件',
    '湘统〔2026〕12号',
    '一、范围。',
    '附件：',
    '2026年3月2日',
    '（联系人',
    '抄送：',
    '2026年3月4日印发',
    '—1—',
  ])
    assert.ok(text.includes(said), said)
  for (const { items } of ofdPages(page({ body: `${'汉'.repeat(70)}\n`.repeat(40) })).pages) {
    for (const item of items) {
      if (item.kind !== 'text' || item.text.startsWith('—')) continue
      assert.ok(item.x >= AREA.left - 0.01 && item.y <= AREA.top + AREA.height + 0.01, item.text)
    }
  }
})

test('the seal’s place in the OFD is on a page that has text, however the text ends', () => {
  for (let count = 1; count < 60; count += 1) {
    const { pages, seal } = ofdPages(page({ body: `${'统计数据核查。'.repeat(4)}\n`.repeat(count), attachments: [] }))
    const texts = pages[seal.page - 1]!.items.filter((item) => item.kind === 'text').map((item) => (item as { text: string }).text)
    assert.ok(
      texts.some((text) => text.includes('查')),
      `with ${count} paragraphs`,
    )
  }
})
