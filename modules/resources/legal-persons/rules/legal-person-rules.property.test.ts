import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { simulatedCreditCode, withCheck } from '#kernel/people/credit-code.ts'
import { fold, type Entry } from '#kernel/registers/base/fold.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { kinds, legalPersonBase, type LegalPersonKind } from '../legal-person.ts'
import { absorptionIsOfCompanies, MOST_BRANCHES } from './absorption.ts'
import { creditCodeFits } from './credit-code-fits.ts'
import { lateness } from './due-days.ts'
import { codeBegins, registrarOf, registrarOfKind } from './registrar-of-kind.ts'
import { representativeMayAct } from './representative-may-act.ts'
import { shareBook, type Shareholder } from './share-book.ts'

const kind = fc.constantFrom(...(Object.keys(kinds) as LegalPersonKind[]))
const codes = (grounds: readonly { readonly code: string }[]) => grounds.map(({ code }) => code)

test('every kind has one registrar, which writes how its codes begin; a simulated code fits a simulated record and no real one', () => {
  fc.assert(
    fc.property(kind, fc.integer({ min: 1, max: 99_999_999 }), fc.boolean(), (of, n, simulated) => {
      const uscc = simulatedCreditCode(n, { begins: codeBegins(of)[0]! })
      assert.deepEqual(codes(creditCodeFits({ uscc, kind: of, simulated })), simulated ? [] : ['legal-persons.code-not-simulated'])
      assert.equal({ '1': 'staffing-office', '5': 'civil-affairs-department', '9': 'market-regulation-bureau' }[uscc[0]!], registrarOf(of))
      for (const organ of ['staffing-office', 'civil-affairs-department', 'market-regulation-bureau'])
        assert.equal(registrarOfKind({ kind: of, organ, fields: ['name'] }).length === 0, organ === registrarOf(of))
      assert.deepEqual(registrarOfKind({ kind: of, organ: 'tax-bureau', fields: ['taxRegisteredOn'] }), [])
    }),
  )
})

test('a code whose organisation code does not stand is refused, though its own check character fits', () => {
  assert.deepEqual(codes(creditCodeFits({ uscc: withCheck('91030102000000018'), kind: 'company', simulated: true })), [
    'legal-persons.code-malformed',
  ])
  assert.deepEqual(creditCodeFits({ uscc: '11430000006122244L', kind: 'organ', simulated: false }), [])
})

const holder = (i: number, permille: number): Shareholder => ({
  kind: 'other',
  name: `股东${i}`,
  permille,
  subscribed: `${permille * 1000}.00`,
})

test('shares stand when they are parts of the capital and no more than the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0)
      const found = codes(shareBook({ kind: 'company', capital: '1000000.00', shareholders: parts.map((part, i) => holder(i, part)) }))
      assert.deepEqual(found, whole > 1000 ? ['legal-persons.shares-exceed-whole', 'legal-persons.subscribed-exceeds-capital'] : [])
    }),
  )
  const book = (more: Partial<Shareholder>, id?: string) =>
    codes(shareBook({ id, kind: 'company', capital: '1000000.00', shareholders: [holder(1, 300), { ...holder(2, 300), ...more }] }))
  assert.deepEqual(book({ permille: 302 }), ['legal-persons.share-differs'])
  assert.deepEqual(book({ permille: 301 }), [])
  assert.deepEqual(book({ name: '股东1' }), ['legal-persons.shareholder-twice'])
  assert.deepEqual(book({ record: 'one' }, 'one'), ['legal-persons.holds-itself'])
})

test('who represents is eighteen on that very day, alive, and under nobody’s guardianship', () => {
  const person = { name: '甲', state: 'living', birthDate: '2008-02-29', idNumber: '' } as const
  const on = (day: string, more: object = {}) =>
    codes(representativeMayAct({ person: { ...person, ...more }, name: '甲', day: day as Day }))
  assert.deepEqual(on('2026-02-27'), ['legal-persons.representative-minor'])
  assert.deepEqual(on('2026-02-28'), [])
  assert.deepEqual(on('2026-03-01', { state: 'ended', guardian: 'x' }), [
    'legal-persons.representative-dead',
    'legal-persons.representative-guarded',
  ])
  assert.deepEqual(on('2026-03-01', { state: 'merged' }), ['legal-persons.representative-unknown'])
})

test('the thirtieth day is in time and the next is late', () => {
  assert.deepEqual(lateness('tax', '2026-01-05' as Day, '2026-02-04' as Day), [])
  assert.match(lateness('tax', '2026-01-05' as Day, '2026-02-05' as Day)[0]!.zh, /逾期 1 日/)
  assert.deepEqual(lateness('insurance', '2010-01-05' as Day, '2010-12-31' as Day), [], 'no law then')
})

test('what is simulated is not absorbed by what is real, nor more branches passed on than one registration holds', () => {
  const side = (id: string, simulated: boolean) => ({ id, name: id, kind: 'company', state: 'living', simulated }) as const
  const of = (absorber: ReturnType<typeof side>, branches: number) =>
    codes(absorptionIsOfCompanies({ absorbed: side('a', true), absorber, branches }))
  assert.deepEqual(of(side('b', true), MOST_BRANCHES), [])
  assert.deepEqual(of(side('b', false), 0), ['legal-persons.not-companies'])
  assert.deepEqual(of(side('b', true), MOST_BRANCHES + 1), ['legal-persons.too-many-branches'])
})

test('the fold of a firm’s events does not hang on the order in which they were recorded, but on the days from which they count', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(days, fc.infiniteStream(fc.nat()), (on, order) => {
      const at = '2026-03-01T00:00:00.000Z' as Instant
      const event = (day: number): Omit<Entry, 'seq'> => ({
        kind: 'change',
        effective: `2026-02-${String(day).padStart(2, '0')}` as Day,
        at,
        sets: { name: `名${day}` },
        voids: [],
      })
      const first: Omit<Entry, 'seq'> = { kind: 'establishment', effective: '2026-01-05' as Day, at, sets: { name: '名' }, voids: [] }
      const keyed = on.map((day) => ({ day, key: order.next().value as number })).toSorted((a, b) => a.key - b.key)
      const entries = [first, ...keyed.map(({ day }) => event(day))].map((one, i) => ({ ...one, seq: i + 1 }))
      assert.equal(fold(legalPersonBase, entries)!.fields.name, `名${Math.max(...on)}`)
    }),
  )
})
