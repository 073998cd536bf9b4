import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SPOKEN, spoken } from './spoken.ts'
import { uuid } from './uuid.ts'

test('a hundred thousand numbers of one year are all different, and all have the form that is asked for when they are typed', () => {
  const said = Array.from({ length: 100_000 }, () => spoken(uuid()))
  assert.equal(new Set(said).size, said.length)
  const form = new RegExp(`^${SPOKEN}$`)
  for (const one of said) assert.match(one, form)
})

test('every one of the last sixty bits makes another number, and no letter is taken for another', () => {
  const ending = (bits: bigint) => `019ae000000070008${bits.toString(16).padStart(15, '0')}`
  const all = Array.from({ length: 60 }, (_, bit) => spoken(ending(1n << BigInt(bit))))
  assert.equal(new Set(all).size, 60)
  assert.doesNotMatch(all.join(''), /[ILOU]/)
  assert.equal(spoken('019ae000-0000-7000-8fff-ffffffffffff'), 'ZZZZ-ZZZZ-ZZZZ')
})
