import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { isClash } from '../db/sqlstate.ts'
import { vaultOf } from '../trust/vault.ts'
import type { Instant } from '../time/day.ts'
import { testHouse } from '#tests/support/house.ts'
import { enrolCitizen, identityDigest, isIdentityNumber } from './citizens.ts'
import { isCreditCode, withCheck } from './credit-code.ts'
import { enterLegalPerson } from './legal-persons.ts'

/** A division that does not exist, so that the number is nobody's. */
const numberOf = (date: string, serial = '123') => {
  const body = `00000${0}${date}${serial}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return body + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11]
}

test('an identity number has a birthday that exists and the right check character', () => {
  const good = numberOf('19900307')
  assert.ok(isIdentityNumber(good))
  assert.ok(!isIdentityNumber(numberOf('19900230')))
  assert.ok(!isIdentityNumber(good.slice(0, 17)))
  for (const other of '0123456789X') if (other !== good.at(-1)) assert.ok(!isIdentityNumber(good.slice(0, 17) + other))
})

test('of an identity number a keyed digest is kept, and it opens one account only', async (t) => {
  const house = await testHouse({ walls: false, modules: [] })
  t.after(() => house.close())
  const vault = vaultOf(randomBytes(32))
  const number = numberOf('19900307')
  const digest = identityDigest(vault, number)
  assert.deepEqual(identityDigest(vault, ` ${number.toLowerCase()} `), digest)
  assert.notDeepEqual(identityDigest(vaultOf(randomBytes(32)), number), digest)
  assert.notDeepEqual(identityDigest(vault, numberOf('19900307', '124')), digest)
  assert.throws(() => identityDigest(vault, '1'), RangeError)
  const db = house.database.kysely
  const now = house.clock.now() as Instant
  await enrolCitizen(db, { name: '示例·甲', account: 'Once', password: null, idDigest: digest, now })
  await assert.rejects(enrolCitizen(db, { name: '示例·乙', account: 'twice', password: null, idDigest: digest, now }), (error) =>
    isClash(error, 'citizen_id_digest_key'),
  )
  const row = await db.selectFrom('kernel.citizen').selectAll().where('account', '=', 'once').executeTakeFirstOrThrow()
  assert.ok(!JSON.stringify(row).includes(number))
})

test('a credit code with any one character changed is refused', async () => {
  const code = withCheck('91000000EXAMPLE01')
  assert.ok(isCreditCode(code))
  fc.assert(
    fc.property(fc.nat({ max: 17 }), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (i, other) => {
      const changed = code.slice(0, i) + other + code.slice(i + 1)
      assert.equal(isCreditCode(changed), changed === code)
    }),
  )
  await assert.rejects(
    enterLegalPerson(undefined as never, { uscc: `${code.slice(0, 17)}!`, name: '示例', representative: '', from: '2026-01-01' as never }),
    RangeError,
  )
})
