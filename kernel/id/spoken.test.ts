import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asSpoken, SPOKEN, spoken } from './spoken.ts'
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

test('a number is read as it was meant, however it was typed', () => {
  const number = 'APPL-2026-7K3M-9QZ4-X01T'
  for (const typed of [
    number,
    ' appl-2026-7k3m-9qz4-x01t ',
    'APPL20267K3M9QZ4X01T',
    'appl 2026 7k3m 9qz4 xoit',
    'Appl-2O26-7K3M-9QZ4-XOlT',
    'ＡＰＰＬ－２０２６－７ｋ３ｍ－９ｑｚ４－ｘ０１ｔ',
    'APPL—2026—7K3M–9QZ4−X01T',
    'APPL2026-7K3M9QZ4　X01T',
  ])
    assert.equal(asSpoken(typed), number, typed)
  assert.equal(asSpoken('disc-2026-oabl2345'), 'DISC-2026-0AB12345', 'a number of before')
  for (const none of ['', '13800000000', 'APPL-2026', 'APPL-2026-7K3M-9QZ4-X01', '没有编号']) assert.equal(asSpoken(none), none)
})

test('a number that is typed as it stands is that number, and reading it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 7 }), fc.constantFrom('-', ' ', '', '－'), (id, between) => {
      const number = `APPL-2026-${spoken(id)}`
      assert.equal(asSpoken(number.toLowerCase().replaceAll('-', between)), number)
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => assert.equal(asSpoken(asSpoken(text)), asSpoken(text))))
})
