import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signIn } from '#kernel/people/session.ts'
import type { Instant } from '#kernel/time/day.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { TEST_PASSWORD, testDatabase } from '#tests/support/database.ts'
import { ANSWERS_KEPT_DAYS, tidy } from './tidy.ts'

test('ended sessions, old failures and old answers go; what is still needed stays', async (t) => {
  const copy = await testDatabase()
  const database = openDatabase(copy.url, { max: 2 })
  t.after(async () => {
    await database.close()
    await copy.drop()
  })
  const db = database.kysely
  const at = (day: number, hour = 1) => new Date(Date.UTC(2026, 2, day, hour)).toISOString() as Instant
  await signIn(db, { account: 'ndrc.officer', password: TEST_PASSWORD, client: 'a', now: at(2) })
  await signIn(db, { account: 'ndrc.head', password: TEST_PASSWORD, client: 'a', now: at(20) })
  await db
    .insertInto('kernel.sign_in_failure')
    .values([
      { account: 'x', client: 'a', at: at(2) },
      { account: 'x', client: 'a', at: at(20) },
    ])
    .execute()
  const answer = (key: string, day: number) => ({ actor: 'x', key, action: 'a', input_digest: '', answer: 'null', at: at(day) })
  await db
    .insertInto('kernel.answered')
    .values([answer('old', 20 - ANSWERS_KEPT_DAYS - 1), answer('new', 20 - ANSWERS_KEPT_DAYS + 1)])
    .execute()
  const item = (id: string, end: string) => ({
    model: 'RefreshToken',
    id,
    payload: '{}',
    grant_id: null,
    uid: null,
    user_code: null,
    expires_at: end,
    consumed_at: null,
  })
  await db
    .insertInto('kernel.oidc_item')
    .values([item('over', at(20, 0)), item('just over', at(20, 2)), item('running', at(20, 3))])
    .execute()
  assert.equal(await tidy(db, at(20, 2)), 4)
  assert.deepEqual(
    (await db.selectFrom('kernel.answered').select('key').execute()).map(({ key }) => key),
    ['new'],
  )
  assert.equal(await tidy(db, at(20, 2)), 0)
})
