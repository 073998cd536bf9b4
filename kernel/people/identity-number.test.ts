import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIdentityNumber, isSimulatedNumber, partsOfNumber, simulatedNumber } from './identity-number.ts'

test('the check character of an identity number is that of GB 11643', () => {
  for (const number of ['11010519491231002X', '430102199003071234', '433101197202290517', '430621198511010042'])
    assert.ok(isIdentityNumber(number), number)
  assert.ok(!isIdentityNumber('430102199003071235'))
  assert.ok(!isIdentityNumber('43010219900307123'))
})

test('a simulated number is well-formed and begins as no division does', () => {
  const number = simulatedNumber('430102', '1990-03-07', '2', 499)
  assert.ok(isIdentityNumber(number) && isSimulatedNumber(number))
  assert.deepEqual(partsOfNumber(number), { division: '430102', born: '1990-03-07', sex: '2', simulated: true })
  assert.throws(() => simulatedNumber('430102', '1990-03-07', '1', 500), RangeError)
})
