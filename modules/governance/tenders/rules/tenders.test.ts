import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yuan } from '#kernel/money/money.ts'
import { day } from '#kernel/time/day.ts'
import { awardInOrder, shownUntil } from './award-in-order.ts'
import { committee } from './committee.ts'
import { contractedDirectly } from './compulsory-scope.ts'
import { constructionNeedsContracts, contractLawfully, supervisorIsIndependent } from './contract-lawfully.ts'
import { deadlineAfterClarification, openLawfully } from './open-lawfully.ts'
import { everyBidJudged, rankBids } from './rank-bids.ts'
import { enoughBids, receiveBid } from './receive-bid.ts'

const codes = (grounds: readonly { code: string }[]) => grounds.map(({ code }) => code)

const opening = {
  today: day('2026-03-02'),
  release: day('2026-03-02'),
  deadline: day('2026-03-22'),
  method: 'public' as const,
  reason: undefined,
  invited: 0,
  ceiling: yuan('5000000'),
  bidBond: yuan('100000'),
  left: yuan('5000000'),
}

test('twenty days from release to deadline are lawful, nineteen are not (4.3.4)', () => {
  assert.deepEqual(openLawfully(opening), [])
  const short = openLawfully({ ...opening, deadline: day('2026-03-21') })
  assert.deepEqual(codes(short), ['tenders.bid-period-too-short'])
  assert.deepEqual(short[0]?.detail, { days: 19, least: 20 })
})

test('an invited tender asks three firms and says why; a bond is at most 2 %; the ceiling stays within the estimate (4.3.4)', () => {
  assert.deepEqual(codes(openLawfully({ ...opening, method: 'invited', invited: 2 })), [
    'tenders.too-few-invited',
    'tenders.invitation-unreasoned',
  ])
  assert.deepEqual(openLawfully({ ...opening, method: 'invited', invited: 3, reason: '涉及安全' }), [])
  assert.deepEqual(codes(openLawfully({ ...opening, bidBond: yuan('100000.01') })), ['tenders.bid-bond-too-high'])
  assert.deepEqual(codes(openLawfully({ ...opening, left: yuan('4999999.99') })), ['tenders.over-estimate'])
  assert.deepEqual(codes(openLawfully({ ...opening, release: day('2026-03-01') })), ['tenders.release-past'])
})

test('a clarification less than fifteen days before the deadline moves it (4.3.4)', () => {
  assert.equal(deadlineAfterClarification(day('2026-03-07'), day('2026-03-22')), '2026-03-22')
  assert.equal(deadlineAfterClarification(day('2026-03-08'), day('2026-03-22')), '2026-03-23')
})

const bid = {
  today: day('2026-03-22'),
  isOpen: true,
  release: day('2026-03-02'),
  deadline: day('2026-03-22'),
  supplier: '甲',
  isInvited: true,
  price: yuan('100'),
  ceiling: yuan('100'),
}

test('a bid on the day of the deadline is received, one a day later is refused, as is one after the opening (4.3.4)', () => {
  assert.deepEqual(receiveBid(bid), [])
  assert.deepEqual(codes(receiveBid({ ...bid, today: day('2026-03-23') })), ['tenders.bid-late'])
  assert.deepEqual(codes(receiveBid({ ...bid, isOpen: false })), ['tenders.not-open'])
  assert.deepEqual(codes(receiveBid({ ...bid, today: day('2026-03-01') })), ['tenders.bid-early'])
  assert.deepEqual(codes(receiveBid({ ...bid, isInvited: false, price: yuan('100.01') })), [
    'tenders.not-invited',
    'tenders.bid-over-ceiling',
  ])
})

test('two bids are too few, three are enough (4.3.4)', () => {
  assert.deepEqual(codes(enoughBids({ bids: 2 })), ['tenders.too-few-bids'])
  assert.deepEqual(enoughBids({ bids: 3 }), [])
})

const expert = (name: string, more = {}) => ({ name, kind: 'expert' as const, employer: '湖南大学', years: 10, senior: true, ...more })
const buyer = (name: string) => ({ name, kind: 'buyer' as const, employer: 'stats-bureau', years: 1, senior: false })
const sit = (members: Parameters<typeof committee>[0]['members']) =>
  codes(committee({ members, bidders: ['甲公司', '甲集团'], buyer: ['stats-bureau'] }))

test('a committee has five or more, odd, two thirds experts (4.3.4)', () => {
  const experts = ['一', '二', '三', '四', '五', '六'].map((name) => expert(name))
  assert.deepEqual(sit([...experts.slice(0, 4), buyer('甲')]), [])
  assert.deepEqual(sit([...experts.slice(0, 2), buyer('甲')]), ['tenders.evaluator-number'])
  assert.deepEqual(sit([...experts, buyer('甲'), buyer('乙')]), ['tenders.evaluator-number'])
  assert.deepEqual(sit([...experts.slice(0, 3), buyer('甲'), buyer('乙')]), ['tenders.too-few-experts'])
  assert.deepEqual(sit([...experts.slice(0, 4), experts[0]!]), ['tenders.evaluator-number'], 'one person named twice')
})

test('an expert of seven years, without the title, from a bidder’s group or from the buyer is refused (4.3.4)', () => {
  const four = ['一', '二', '三', '四'].map((name) => expert(name))
  assert.deepEqual(sit([...four, expert('五', { years: 7 })]), ['tenders.expert-unfit'])
  assert.deepEqual(sit([...four, expert('五', { senior: false })]), ['tenders.expert-unfit'])
  assert.deepEqual(sit([...four, expert('五', { employer: '甲集团' })]), ['tenders.evaluator-conflict'])
  assert.deepEqual(sit([...four, expert('五', { employer: 'stats-bureau' })]), ['tenders.evaluator-conflict'])
})

test('every bid is judged once; the higher score leads, of equal scores the lower price (4.3.4)', () => {
  const judged = [
    { bid: 'a', score: 900 },
    { bid: 'b', score: 950 },
    { bid: 'c', score: 950 },
    { bid: 'd', score: 999, rejected: '未实质响应' },
  ]
  const price = (id: string) => ({ a: 1n, b: 9n, c: 5n, d: 1n })[id]!
  assert.deepEqual(rankBids(judged, price), ['c', 'b', 'a'])
  assert.deepEqual(everyBidJudged({ bids: ['a', 'b', 'c', 'd'], judged }), [])
  assert.deepEqual(codes(everyBidJudged({ bids: ['a', 'b', 'c', 'd', 'e'], judged })), ['tenders.evaluation-incomplete'])
  assert.deepEqual(codes(everyBidJudged({ bids: ['a', 'b', 'c', 'd'], judged: [...judged, { bid: 'a', score: 1 }] })), [
    'tenders.evaluation-incomplete',
  ])
})

test('the award comes after three days on show, to the first candidate, to the next only when that one gave up (4.3.4)', () => {
  const until = shownUntil(day('2026-03-02'))
  assert.equal(until, '2026-03-05')
  const candidates = [
    { bid: 'b', rank: 2, abandoned: false },
    { bid: 'a', rank: 1, abandoned: false },
  ]
  const on = { today: day('2026-03-06'), until, candidates, bid: undefined }
  assert.deepEqual(awardInOrder(on), [])
  assert.deepEqual(codes(awardInOrder({ ...on, today: day('2026-03-05') })), ['tenders.candidates-showing'])
  assert.deepEqual(codes(awardInOrder({ ...on, bid: 'b' })), ['tenders.not-first-candidate'])
  assert.deepEqual(awardInOrder({ ...on, bid: 'b', candidates: [candidates[0]!, { bid: 'a', rank: 1, abandoned: true }] }), [])
  assert.deepEqual(codes(awardInOrder({ ...on, candidates: [] })), ['tenders.no-candidate-left'])
})

const contracting = {
  today: day('2026-04-05'),
  award: { day: day('2026-03-06'), price: yuan('4800000') },
  sum: yuan('4800000'),
  performanceBond: yuan('480000'),
  left: yuan('4800000'),
}

test('a contract is signed within thirty days, for no more than the bid and the estimate, with a bond of at most 10 % (4.3.4)', () => {
  assert.deepEqual(contractLawfully(contracting), [])
  assert.deepEqual(codes(contractLawfully({ ...contracting, today: day('2026-04-06') })), ['tenders.contract-late'])
  assert.deepEqual(codes(contractLawfully({ ...contracting, sum: yuan('4800000.01') })), ['tenders.sum-over-bid', 'tenders.over-estimate'])
  assert.deepEqual(codes(contractLawfully({ ...contracting, performanceBond: yuan('480000.01') })), ['tenders.performance-bond-too-high'])
})

const party = (category: 'works' | 'supervision', supplier: string, group: string) => ({ category, supplier, name: supplier, group })

test('the supervisor is not the contractor nor of its group, whichever signs first (4.3.4)', () => {
  const works = party('works', 'a', '甲集团')
  assert.deepEqual(supervisorIsIndependent({ signing: party('supervision', 'c', '丙'), signed: [works] }), [])
  for (const supervisor of [party('supervision', 'a', '甲集团'), party('supervision', 'b', '甲集团')]) {
    assert.deepEqual(codes(supervisorIsIndependent({ signing: supervisor, signed: [works] })), ['tenders.supervisor-not-independent'])
    assert.deepEqual(codes(supervisorIsIndependent({ signing: works, signed: [supervisor] })), ['tenders.supervisor-not-independent'])
  }
  assert.deepEqual(
    supervisorIsIndependent({ signing: party('works', 'b', '甲集团'), signed: [works] }),
    [],
    'two contractors may be of one group',
  )
})

test('construction needs a contract of supervision and one for the work (4.3.4)', () => {
  assert.deepEqual(constructionNeedsContracts({ categories: ['works', 'supervision'] }), [])
  assert.deepEqual(codes(constructionNeedsContracts({ categories: ['works', 'goods'] })), ['tenders.supervision-missing'])
  assert.deepEqual(codes(constructionNeedsContracts({ categories: ['supervision'] })), ['tenders.construction-contract-missing'])
  assert.deepEqual(codes(constructionNeedsContracts({ categories: [] })), [
    'tenders.supervision-missing',
    'tenders.construction-contract-missing',
  ])
})

test('from the scale of the day on a tender is compulsory, and a contract split in two counts as one (4.3.4)', () => {
  const works = { today: day('2026-03-02'), category: 'works' as const, sum: yuan('3999999.99'), before: yuan('0') }
  assert.deepEqual(contractedDirectly(works), [])
  assert.deepEqual(codes(contractedDirectly({ ...works, sum: yuan('4000000') })), ['tenders.tender-compulsory'])
  assert.deepEqual(codes(contractedDirectly({ ...works, sum: yuan('2000000'), before: yuan('2000000') })), ['tenders.tender-compulsory'])
  assert.deepEqual(
    codes(contractedDirectly({ ...works, today: day('2018-05-31'), sum: yuan('2000000') })),
    ['tenders.tender-compulsory'],
    'the old scale',
  )
  assert.deepEqual(contractedDirectly({ ...works, today: day('2018-06-01'), sum: yuan('2000000') }), [])
})
