// The life of a certificate: issued by the organ of the law, changed, suspended, ended; called by a case; imported.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { In } from '#kernel/module/contract.ts'
import { testHouse, type TestHouse } from '#tests/support/house.ts'
import * as certificates from './contract.ts'
import { isIdentifier, partsOf } from './rules/identifier.ts'

const MARKET = 'market-regulation-bureau.certificates'
const HEALTH = 'health-commission.certificates'

suite('electronic certificates', () => {
  let house: TestHouse
  const citizens = new Map<string, string>()
  before(async () => {
    house = await testHouse({ now: '2026-11-26T01:00:00.000Z' })
    for (const { id, account } of await house.database.kysely.selectFrom('kernel.citizen').select(['id', 'account']).execute())
      citizens.set(account, id)
  })
  after(() => house.close())

  const healthOf = (account: string): In<typeof certificates.issue> => ({
    kind: 'health-certificate',
    holder: `citizen/${citizens.get(account)!}`,
    holderName: '示例',
    values: [
      { field: 'conclusion', value: '合格' },
      { field: 'name', value: '示例' },
      { field: 'trade', value: '食品从业' },
      { field: 'examinedOn', value: '2026-11-20' },
      { field: 'institution', value: '示例医院' },
    ],
  })

  test('the organ of the law issues it, with an identifier that keeps its check and a term of the law', async () => {
    const made = await house.act(HEALTH, certificates.issue, healthOf('citizen-4'))
    assert.ok(isIdentifier(made.identifier), made.identifier)
    assert.equal(partsOf(made.identifier)!.edition, '001')
    const row = (await house.database.kysely
      .selectFrom('certificates.certificate' as never)
      .selectAll()
      .where('id' as never, '=', made.id as never)
      .executeTakeFirstOrThrow()) as Record<string, unknown>
    assert.equal(row.valid_until, '2027-11-25')
    assert.deepEqual(
      (row.contents as { field: string }[]).map(({ field }) => field),
      ['name', 'trade', 'examinedOn', 'institution', 'conclusion'],
    )
    assert.deepEqual((await house.refusal(MARKET, certificates.issue, healthOf('citizen-4'))).codes, ['certificates.not-issuer'])
  })
})
