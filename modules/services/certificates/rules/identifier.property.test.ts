import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { checkCharacter, identifierOf, isIdentifier, partsOf } from './identifier.ts'

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const capital = (length: number) => fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: length, maxLength: length })
const parts = fc.record({
  type: fc.tuple(capital(18), fc.integer({ min: 0, max: 999 })).map(([code, n]) => code + String(n).padStart(3, '0')),
  issuer: capital(18),
  serial: fc.integer({ min: 1, max: 24 }).chain(capital),
  edition: fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
})

test('an identifier that is in use keeps its check character', () => {
  assert.equal(checkCharacter('11100000000013338W01111430000006122244L20230000403001'), 'U')
  assert.ok(isIdentifier('1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'))
})

test('what is made is read again, and one wrong letter anywhere or two that changed places are found', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.constantFrom(...ALPHABET), (given, at, letter) => {
      const identifier = identifierOf(given)
      assert.ok(isIdentifier(identifier))
      const { check, ...read } = partsOf(identifier)!
      assert.deepEqual(read, { ...given })
      const body = given.type + given.issuer + given.serial + given.edition
      const place = at % body.length
      if (body[place] !== letter) assert.notEqual(checkCharacter(body.slice(0, place) + letter + body.slice(place + 1)), check)
    }),
    { numRuns: 300 },
  )
})

test('what is no identifier is none, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.equal(isIdentifier(text), false)
    }),
  )
  assert.throws(() => identifierOf({ type: '1', issuer: '2', serial: '3', edition: '4' }), RangeError)
})
