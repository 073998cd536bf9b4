import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { followSystem, slim } from '../assets/assets.ts'
import { underlined } from '../pages/clause.tsx'
import { holds } from '../pages/found.ts'
import { latestOf } from '../pages/news.ts'
import { stagesOf } from '../pages/stages.ts'
import { roundUp } from './bar-chart.tsx'
import { actionWords, refusalWords } from './contract-words.ts'
import { dayWords, instantWords, moneyWords, numberWords } from './format.ts'
import { sets } from './sets.ts'

test('money is said in 万元 where that is exact, else to the fen', () => {
  assert.equal(moneyWords('zh', '9800000.00'), '980 万元')
  assert.equal(moneyWords('zh', '107800000'), '10,780 万元')
  assert.equal(moneyWords('zh', '12500.00'), '1.25 万元')
  assert.equal(moneyWords('zh', '12345.60'), '12,345.60 元')
  assert.equal(moneyWords('zh', '50'), '50 元')
  assert.equal(moneyWords('en', '9800000.00'), '¥9,800,000')
})

test('money said in words is the same money', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (fen) => {
      const text = moneyWords('zh', `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`)
      const [number = '', unit = ''] = text.split(' ')
      const [whole = '0', part = ''] = number.replaceAll(',', '').split('.')
      const digits = unit === '万元' ? 6 : 2
      assert.equal(BigInt(whole) * 10n ** BigInt(digits) + BigInt(part.padEnd(digits, '0').slice(0, digits) || '0'), fen)
    }),
  )
})

test('days and times are those of China', () => {
  assert.equal(dayWords('zh', '2026-11-23'), '2026年11月23日')
  assert.equal(instantWords('zh', '2026-11-22T16:30:00.000Z'), '2026年11月23日 00:30')
  assert.equal(dayWords('en', '2004-06-09'), '9 June 2004')
  assert.equal(numberWords(1234567), '1,234,567')
})

test('a clause is underlined in its paragraph, and the paragraph loses no character', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      (a, first, b, second, c) => {
        fc.pre(!/…/.test(first + second))
        const paragraph = a + first + b + second + c
        const parts = underlined(paragraph, `${first}…${second}`)
        assert.equal(parts.map(({ text }) => text).join(''), paragraph)
        assert.ok(parts.filter(({ isOurs }) => isOurs).length === 2)
      },
    ),
  )
})

test('a bar chart ends at a round number not below its highest bar', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (n) => roundUp(n) >= n && roundUp(n) < n * 10 + 1))
})

test('the dark tokens follow the system without a script, and slim style keeps every rule', () => {
  const css = slim(followSystem(":root { --a: #fff; }\n/* note */\n[data-theme='dark'] { --a: #000; }\n.x > .y { margin: 0 auto; }"))
  assert.equal(
    css,
    ':root{--a:#fff}@media (prefers-color-scheme: dark){:root{--a:#000}}.x>.y{margin:0 auto}'.replace('scheme: dark', 'scheme:dark'),
  )
})

test('words found are whole and in any order, whatever the case', () => {
  assert.ok(holds('湖南省水利厅 Water', '水利 water'))
  assert.ok(!holds('湖南省水利厅', '水利 农业'))
})

const facts = {
  id: '1',
  name: 'n',
  organ: 'o',
  organName: 'o',
  stateTitle: '',
  approvedEstimate: '1',
  purpose: 'other',
  level: 'province',
  approvedOn: '2026-01-02',
  acceptedOn: null,
} as const

test('the stages of a project stop where it stands, and a revoked acceptance is said', () => {
  const none = { tenders: [], directContracts: [] }
  const tones = (state: 'approved' | 'completed' | 'revoked') => stagesOf({ ...facts, state }, none).map(({ tone }) => tone)
  assert.deepEqual(tones('approved'), ['done', 'done', 'waits', 'waits', 'waits', 'waits', 'waits'])
  assert.equal(tones('completed').at(-1), 'now')
  assert.equal(tones('revoked').at(-1), 'stopped')
  assert.equal(stagesOf({ ...facts, state: 'approved' }, undefined).length, 4)
})

test('what is newest stands first, and nothing of the future is shown', () => {
  const projects = {
    is: 'here',
    answer: {
      projects: [
        { ...facts, state: 'accepted', acceptedOn: '2026-03-01' },
        { ...facts, id: '2', state: 'approved', approvedOn: '2027-01-01' },
      ],
    },
  } as const
  const lost = { is: 'lost' } as const
  const news = latestOf(
    { documents: lost, projects: projects as never, systems: lost, plan: lost, resources: lost, disclosed: lost },
    '2026-06-01',
  )
  assert.deepEqual(
    news.map(({ day }) => day),
    ['2026-03-01', '2026-01-02'],
  )
})

test('closed sets, actions and grounds are said in the words of their contracts', () => {
  assert.equal(sets.projectState('accepted').zh, '已验收')
  assert.equal(sets.attribute('conditional').zh, '有条件共享')
  assert.equal(sets.lawLevel('law').zh, '法律')
  for (const [name, set] of Object.entries(sets)) assert.ok(set.values.length > 1, name)
  assert.equal(actionWords('projects.approve-project').zh.includes('立项'), true)
  assert.doesNotMatch(refusalWords('kernel.not-allowed').zh, /[{}]/)
  assert.equal(actionWords('no.such').zh, 'no.such')
})
