import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseById, clauseKinds, clauses, inForceOn, isClauseId, laterLawOn } from './clauses.ts'
import { paragraphOf, policyText } from './text.ts'

/** '3.3.2a' as numbers that compare in the order of the text. */
const place = (id: string) => {
  const [, numbers = '', letter = ''] = /^([\d.]+)([a-z]?)$/.exec(id) ?? []
  return [...numbers.split('.').map(Number), letter ? letter.charCodeAt(0) : 0]
}
const before = (a: readonly number[], b: readonly number[]) => {
  const at = a.findIndex((n, i) => n !== b[i])
  return at >= 0 && a[at]! < (b[at] ?? -1)
}

test('the policy has 102 clauses, each id once and in the order of the text', () => {
  assert.equal(clauses.length, 102)
  assert.equal(new Set(clauses.map(({ id }) => id)).size, clauses.length)
  clauses.forEach(({ id }, i) => {
    const next = clauses[i + 1]
    if (next) assert.ok(before(place(id), place(next.id)), `${id} before ${next.id}`)
  })
})

/** The first fragment of a quotation that the text does not hold after the one before it. */
function misquoted(words: string, text: string): string | undefined {
  let from = 0
  return words.split('…').find((fragment) => {
    const at = text.indexOf(fragment, from)
    from = at + fragment.length
    return at < 0
  })
}

test('the words of every clause stand in its paragraph, and clauses come in the order of the paragraphs', () => {
  assert.deepEqual(
    policyText.flatMap((paragraph) => paragraph.clauses),
    clauses.map(({ id }) => id),
  )
  for (const { id, words } of clauses) assert.equal(misquoted(words, paragraphOf(id).text), undefined, id)
})

test('a changed word, or fragments in another order, are found as misquoted', () => {
  const { text } = paragraphOf('4.3.2')
  assert.equal(misquoted('未经论证的电子政务工程项目，财政部门不予立项', text), '未经论证的电子政务工程项目，财政部门不予立项')
  assert.equal(misquoted('财政部门不予拨款…发改部门不予立项', text), '发改部门不予立项')
})

test('every clause has a kind and a gloss, and every room has the form wing/module', () => {
  for (const { id, kinds, rooms, en } of clauses) {
    assert.ok(kinds.length > 0 && kinds.every((kind) => clauseKinds.includes(kind)), id)
    assert.ok(en.length > 10, id)
    for (const room of rooms) assert.match(room, /^(governance|network|resources|business|services|security|kernel)\/[a-z-]+$/, id)
    if (!kinds.every((kind) => kind === 'context')) assert.ok(rooms.length > 0, id)
  }
})

test('later law is given with the day it begins, never before the policy, in the order of its days', () => {
  for (const { id, since = [] } of clauses) {
    for (const { from, law, words } of since) {
      assert.match(from, /^20\d\d-\d\d-\d\d$/, id)
      assert.ok(from > '2004-06-09' && law && words, id)
    }
    assert.deepEqual(
      since.map(({ from }) => from),
      since.map(({ from }) => from).toSorted(),
      id,
    )
  }
})

test('the supplier qualification of 4.3.5 holds in 2004 and 2013 and no longer after 国发〔2014〕5号', () => {
  const clause = clauseById('4.3.5')
  assert.deepEqual(
    ['2004-06-08', '2004-06-09', '2013-12-31', '2014-01-28'].map((day) => inForceOn(clause, day)),
    [false, true, true, false],
  )
  assert.deepEqual(laterLawOn(clause, '2013-12-31'), [])
  assert.equal(laterLawOn(clause, '2026-01-01')[0]?.law, '国发〔2014〕5号')
})

test('an id that the policy does not have is an error', () => {
  assert.equal(isClauseId('4.3.2'), true)
  assert.equal(isClauseId('4.3.99'), false)
  assert.throws(() => clauseById('4.3.99'), /no clause 4\.3\.99/)
})
