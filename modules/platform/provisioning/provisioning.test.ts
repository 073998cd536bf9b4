import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import * as contract from './contract.ts'

let t: TestHouse
before(async () => {
  t = await testHouse()
})
after(() => t?.close())

const security = 'information-centre.security-admin'

test('the security administrator opens a post with duties to the staff system, and shuts it again', async () => {
  const { posts } = await t.ask(security, contract.posts, { organ: 'ndrc' })
  const officer = posts.find(({ duties }) => duties.includes('officer'))!
  assert.equal(officer.open, false)
  for (const open of [true, false]) {
    await t.act(security, contract.openPost, { post: officer.id, open, reason: '人事系统对接' })
    const now = await t.ask(security, contract.posts, { organ: 'ndrc' })
    assert.equal(now.posts.find(({ id }) => id === officer.id)?.open, open)
  }
})

test('the three administrations are never open, and nobody else opens anything', async () => {
  const db = t.database.kysely
  const separated = await db.selectFrom('kernel.post').select('id').where('class', '<>', 'business').execute()
  assert.ok(separated.length >= 3)
  for (const { id } of separated)
    assert.deepEqual((await t.refusal(security, contract.openPost, { post: id, open: true, reason: '试' })).codes, [
      'provisioning.never-open',
    ])
  const { posts } = await t.ask(security, contract.posts, { organ: 'information-centre' })
  assert.ok(posts.every(({ duties }) => !duties.includes('system-admin')))
  const wish = { post: posts[0]!.id, open: true, reason: '试' }
  for (const account of ['information-centre.system-admin', 'audit-office.auditor', 'ndrc.head'])
    assert.deepEqual((await t.refusal(account, contract.openPost, wish)).codes, ['kernel.not-allowed'])
  assert.deepEqual((await t.refusal(security, contract.openPost, { ...wish, post: '00000000-0000-7000-8000-000000000000' })).codes, [
    'provisioning.no-post',
  ])
})
