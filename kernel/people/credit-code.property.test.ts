import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCreditCode, isSimulatedCode, partsOfCode, simulatedCreditCode } from './credit-code.ts'
import { isOrganisationCode, withOrganisationCheck } from './organisation-code.ts'

const N = fc.integer({ min: 1, max: 99_999_999 })
const division = fc.integer({ min: 0, max: 9999 }).map((n) => `43${String(n).padStart(4, '0')}`)
const begins = fc.constantFrom('91', '92', '93', '11', '12', '51', '52', '53')

test('every simulated code is well-formed, says its division, and names a place that no real code can name', () => {
  fc.assert(
    fc.property(N, division, begins, (n, at, first) => {
      const code = simulatedCreditCode(n, { begins: first, division: at })
      const parts = partsOfCode(code)
      assert.ok(isCreditCode(code) && isSimulatedCode(code), code)
      assert.ok(isOrganisationCode(parts.organisation), code)
      assert.equal(parts.division, `0${at.slice(1)}`)
      assert.ok(!/^[1-9]/.test(parts.division))
      assert.equal(parts.department + parts.body, first)
    }),
  )
})

test('two simulated legal persons never share a code', () => {
  fc.assert(fc.property(N, N, (a, b) => (simulatedCreditCode(a) === simulatedCreditCode(b)) === (a === b)))
})

test('what is no number or no division of Hunan makes no code', () => {
  for (const n of [0, -1, 1.5, 100_000_000, Number.NaN]) assert.throws(() => simulatedCreditCode(n), RangeError)
  assert.throws(() => simulatedCreditCode(1, { division: '110101' }), RangeError)
  assert.throws(() => simulatedCreditCode(1, { begins: 'O1' }), RangeError)
})

test('an organisation code stands by its check character, with the hyphen or without', () => {
  for (const code of ['00612224-4', '006122244', 'MB034103-2']) assert.ok(isOrganisationCode(code), code)
  for (const code of ['006122245', '0061222-44', '00612224-X', '', 'MB034103']) assert.ok(!isOrganisationCode(code), code)
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), fc.nat({ max: 7 }), fc.constantFrom(...'0123456789'), (body, at, other) => {
      const code = withOrganisationCheck(body)
      assert.ok(isOrganisationCode(code))
      // A weighted sum modulo 11 finds every single wrong digit.
      if (/\d/.test(body[at]!) && body[at] !== other) assert.ok(!isOrganisationCode(code.slice(0, at) + other + code.slice(at + 1)))
    }),
  )
})
