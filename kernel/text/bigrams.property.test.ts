import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { askedRuns, bareText, gramsAsked, gramsOf, holdsRuns, runsOf, snippetOf, tsqueryOf } from './bigrams.ts'

const piece = fc.constantFrom(
  '人民政府',
  '信息公开',
  '条例',
  'ＧＢ',
  '２００４',
  '年',
  '·',
  '，',
  ' ',
  '《',
  'é',
  "'",
  '\\',
  '😀',
  'İ',
  'ß',
  '行',
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

const isHeld = (grams: ReadonlySet<string>, run: string) => {
  const asked = gramsAsked(run)
  return asked.prefix === undefined
    ? asked.grams.every((gram) => grams.has(gram))
    : [...grams].some((gram) => gram.startsWith(asked.prefix!))
}

describe('the pairs of a text', () => {
  test('miss nothing: whatever stands in a run is found by its grams, of one letter or of many', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const runs = runsOf(whole)
        if (runs.length === 0) return
        const letters = [...runs[a % runs.length]!]
        const from = b % letters.length
        const run = letters.slice(from, from + 1 + (a % 5)).join('')
        assert.ok(holdsRuns(whole, [run]))
        assert.ok(isHeld(new Set(gramsOf(whole)), run), run)
      }),
    )
  })

  test('are the same in full width, in capitals and between other punctuation', () => {
    assert.deepEqual(gramsOf('ＧＢ／Ｔ 39046'), gramsOf('gb,t　39046'))
    assert.equal(bareText('《政府信息公开条例》（2019年修订）'), '政府信息公开条例 2019年修订')
  })

  test('join nothing across what stands between', () => {
    assert.ok(!gramsOf('公开，条例').includes('开条'))
    assert.ok(!holdsRuns('公开，条例', ['公开条例']))
  })

  test('of a search are each asked once, and none within another', () => {
    assert.deepEqual(askedRuns('信息公开 公开 信息公开'), ['信息公开'])
    assert.equal(tsqueryOf(['信息', '行'], '#'), "'#信息' & '#行':*")
    assert.equal(tsqueryOf(askedRuns("'; drop")), "'dr' & 'ro' & 'op'")
  })
})

describe('a snippet', () => {
  test('is a part of the text, with nothing lost or added but the dots', () => {
    fc.assert(
      fc.property(text, text, (whole, asked) => {
        const pieces = snippetOf(whole, askedRuns(asked), 20)
        const shown = pieces.map((each) => each.text).join('')
        assert.ok(whole.replace(/\s+/gu, ' ').includes(shown.replace(/^…|…$/gu, '')))
      }),
    )
  })

  test('marks what was asked for where it first stands', () => {
    const pieces = snippetOf(`${'前'.repeat(200)}政府信息公开<b>${'后'.repeat(200)}`, ['信息公开'], 40)
    assert.deepEqual(
      pieces.filter(({ hit }) => hit).map((each) => each.text),
      ['信息公开'],
    )
    assert.ok(
      pieces.some((each) => each.text.includes('<b>')),
      'the text stays text',
    )
  })
})
