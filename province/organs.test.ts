import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyText } from '#policy/text.ts'
import { accounts } from './accounts.ts'
import { assignments, holdersOn } from './assignments.ts'
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { readTable } from './data-file.ts'
import { leads } from './leads.ts'
import { nameOn, organById, organs } from './organs.ts'
import { isSimulated, simulatedFirm, simulatedName } from './simulated-people.ts'

const THEN = '2004-06-09'
const NOW = '2026-11-23'

test('the register holds each of the 42 bodies that the policy names, under its 43 spellings', () => {
  const spellings = organs.flatMap(({ named = [] }) => named)
  const text = policyText.map((paragraph) => paragraph.text).join('\n')
  assert.equal(spellings.length, 43)
  assert.equal(new Set(spellings).size, 43)
  assert.equal(organs.filter(({ named }) => named).length, 42)
  for (const spelling of spellings) assert.ok(text.includes(spelling), spelling)
})

test('the organs of the main errand stand under one id in 2004 and today', () => {
  const main = [
    'stats-bureau',
    'ndrc',
    'finance-department',
    'informatisation-office',
    'leading-group',
    'audit-office',
    'water-department',
    'education-department',
    'public-security-department',
    'information-centre',
    'changsha',
  ]
  for (const id of main) assert.ok(nameOn(organById(id), THEN) && nameOn(organById(id), NOW), id)
  for (const { organ } of accounts) assert.ok(organById(organ))
})

test('ids are unique, names follow one another without a gap, and an ended organ has a successor that stands', () => {
  assert.equal(new Set(organs.map(({ id }) => id)).size, organs.length)
  for (const { id, names, successors = [] } of organs) {
    assert.match(id, /^[a-z0-9-]{1,40}$/)
    names.forEach(({ to }, i) => assert.equal(names[i + 1]?.from, i + 1 < names.length ? to : undefined, id))
    const end = names.at(-1)?.to
    assert.equal(successors.length > 0, end !== undefined, id)
    for (const { organ, from } of successors) {
      assert.equal(from, end, id)
      assert.ok(nameOn(organById(organ), from), `${organ} stands on ${from}`)
    }
  }
})

test('省质监局 and 省工商局 became 省市场监督管理局, 省国税局 and 省地税局 one tax bureau', () => {
  const became = (id: string) => organById(id).successors?.map(({ organ }) => organ)
  assert.deepEqual(
    [became('quality-bureau'), became('industry-commerce-bureau')],
    [['market-regulation-bureau'], ['market-regulation-bureau']],
  )
  assert.deepEqual([became('state-tax-bureau'), became('local-tax-bureau')], [['tax-bureau'], ['tax-bureau']])
})

test('every credit code is right and published, and the published one with a wrong character is nobody’s', () => {
  const published = readTable('organ-credit-codes.csv')
  assert.deepEqual(
    published.filter(({ uscc }) => !isCreditCode(uscc!)).map(({ name }) => name),
    ['公共资源交易中心'],
  )
  const codes = organs.flatMap(({ uscc }) => uscc ?? [])
  assert.equal(codes.length, new Set(codes).size)
  assert.ok(codes.length >= 20)
  for (const code of codes) assert.ok(isCreditCode(code) && published.some(({ uscc }) => uscc === code), code)
})

test('the duties of the main errand have their organ in 2004 and today', () => {
  const duties = {
    'plan-approval': 'leading-group',
    'plan-filing': 'informatisation-office',
    'project-review': 'informatisation-office',
    'project-approval': 'ndrc',
    funds: 'finance-department',
    'network-registry': 'informatisation-office',
    'base:macro-economy': 'stats-bureau',
  }
  for (const [duty, organ] of Object.entries(duties)) {
    for (const day of [THEN, NOW]) assert.deepEqual(holdersOn(duty, day), [organ], `${duty} on ${day}`)
  }
})

test('a duty passes to the organ that took its holder over', () => {
  assert.deepEqual(holdersOn('system:quality', THEN), ['quality-bureau'])
  assert.deepEqual(holdersOn('system:quality', NOW), ['market-regulation-bureau'])
  assert.deepEqual(holdersOn('system:social-insurance', NOW), ['human-resources-department'])
  assert.deepEqual(holdersOn('security-products', NOW).includes('industry-informatisation-department'), true)
  assert.deepEqual(
    holdersOn('base:legal-persons:with', NOW).filter((organ) => organ === 'tax-bureau'),
    ['tax-bureau'],
  )
})

test('all fourteen business systems and four base databases have a lead on every day since the policy', () => {
  const named = new Set(leads.map(({ duty }) => duty).filter((duty) => !duty.endsWith(':with')))
  assert.equal(named.size, 14 + 4)
  for (const duty of named)
    for (const day of [THEN, '2009-12-31', '2018-06-15', '2018-12-31', NOW]) assert.ok(holdersOn(duty, day).length > 0, `${duty} ${day}`)
  for (const { organ, from } of assignments) assert.ok(nameOn(organById(organ), from), organ)
})

test('simulated names are marked, told apart and always the same', () => {
  const people = Array.from({ length: 600 }, (_, n) => simulatedName(n))
  const firms = Array.from({ length: 600 }, (_, n) => simulatedFirm(n))
  assert.equal(new Set([...people, ...firms]).size, 1200)
  assert.ok([...people, ...firms].every(isSimulated))
  assert.equal(simulatedName(7), people[7])
  assert.throws(() => simulatedName(-1), RangeError)
})
