import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { testDatabase } from './database.ts'

const open = async (t: TestContext, url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  t.after(() => client.end())
  return client
}

test('each test works on a seeded copy of its own', async (t) => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  t.after(() => Promise.all([one.drop(), other.drop()]))
  const [first, second] = await Promise.all([open(t, one.url), open(t, other.url)])
  assert.ok((await first.query('select 1 from kernel.organ')).rowCount! > 0)
  await first.query('create table public.mark (n int)')
  assert.equal((await second.query("select to_regclass('public.mark') as mark")).rows[0].mark, null)
})

test('a connection that a test forgot does not keep its database alive', async (t) => {
  const copy = await testDatabase()
  const forgotten = await open(t, copy.url)
  await copy.drop()
  await assert.rejects(forgotten.query('select 1'))
})
