import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Built, duplicatesOf, likenessOf, normalised, oneProjectAtATime, type OtherBuilt } from './duplicates.ts'

const other = (built: Built, id = 'x'): OtherBuilt => ({ ...built, otherKind: 'project', other: id, name: id, organ: 'water-department' })
const own = (built: Built) => ({ ...built, needed: [] })

test('width, case, blanks and punctuation make no difference (1.1)', () => {
  assert.equal(normalised('ＧＤＰ （总量）'), normalised('gdp总量'))
})

test('a data item matches by its name or by its code (1.1) (4.1.1)', () => {
  const ours = own({ dataItems: [{ name: '地区生产总值', code: 'a-01' }, { name: '常住人口' }], functions: [], users: [] })
  const theirs = other({ dataItems: [{ name: 'GDP', code: 'A01' }, { name: '常住 人口' }, { name: '雨量' }], functions: [], users: [] })
  const { score, fields } = likenessOf(ours, theirs)
  assert.equal(score, 1000)
  assert.deepEqual(fields[0]?.shared, ['地区生产总值', '常住人口'])
})

test('what is needed here and produced there is shown as data to share, and does not weigh (1.3)', () => {
  const ours = { dataItems: [{ name: '甲' }], functions: ['查询'], users: ['公众'], needed: [{ name: '常住人口' }] }
  const found = likenessOf(ours, other({ dataItems: [{ name: '常住人口' }], functions: ['监测'], users: ['部门'] }))
  assert.equal(found.score, 0)
  assert.deepEqual(found.fields.find(({ field }) => field === 'data-needed')?.shared, ['常住人口'])
})

test('a system that states no data is compared by functions and users alone (4.1.1)', () => {
  const found = likenessOf(
    own({ dataItems: [{ name: '甲' }], functions: ['查询'], users: ['公众'] }),
    other({ dataItems: [], functions: ['查询'], users: ['部门'] }),
  )
  assert.equal(found.score, 600)
})

test('a system is built by one project at a time (1.1)', () => {
  assert.equal(oneProjectAtATime({ isUnderWay: true })[0]?.code, 'projects.project-under-way')
  assert.deepEqual(oneProjectAtATime({ isUnderWay: false }), [])
})

const names = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 5 })
const built: fc.Arbitrary<Built> = fc.record({
  dataItems: names.map((all) => all.map((name) => ({ name }))),
  functions: names,
  users: names,
})

test('the overlap is the same from either side, whole with itself, and between 0 and 1000 (1.1) (4.1.1)', () => {
  fc.assert(
    fc.property(built, built, (a, b) => {
      const { score } = likenessOf(own(a), other(b))
      assert.equal(score, likenessOf(own(b), other(a)).score)
      assert.ok(score >= 0 && score <= 1000)
      const isEmpty = a.dataItems.length + a.functions.length + a.users.length === 0
      assert.equal(likenessOf(own(a), other(a)).score, isEmpty ? 0 : 1000)
    }),
  )
})

test('whatever shares anything is found, most alike first, and nothing else is (1.1)', () => {
  fc.assert(
    fc.property(built, fc.array(built, { maxLength: 6 }), (a, all) => {
      const found = duplicatesOf(
        own(a),
        all.map((one, i) => other(one, String(i))),
      )
      const scores = found.map(({ score }) => score)
      assert.deepEqual(
        scores,
        scores.toSorted((x, y) => y - x),
      )
      const known = new Set([
        ...a.dataItems.map(({ name }) => `d${name}`),
        ...a.functions.map((x) => `f${x}`),
        ...a.users.map((x) => `u${x}`),
      ])
      const sharing = all.filter((one) =>
        [...one.dataItems.map(({ name }) => `d${name}`), ...one.functions.map((x) => `f${x}`), ...one.users.map((x) => `u${x}`)].some(
          (key) => known.has(key),
        ),
      )
      assert.equal(found.length, sharing.length)
    }),
  )
})
