import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { startCluster } from '#server/cluster.ts'
import { eventually } from '#tests/support/yuelu-process.ts'
import { isAlive, readPostmaster, stopPostmaster } from '#server/postmaster.ts'

function place(t: TestContext, name = 'c'): string {
  const parent = mkdtempSync(join(tmpdir(), 'yuelu-cluster-'))
  chmodSync(parent, 0o711)
  t.after(async () => {
    await stopPostmaster(join(parent, name, 'pgdata'))
    rmSync(parent, { recursive: true, force: true })
  })
  return join(parent, name)
}

const start = (dataDir: string) => startCluster({ dataDir, log: () => {} })

const ask = async (url: string, text: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, string>>(text)).rows.flatMap((row) => Object.values(row))
  } finally {
    await client.end()
  }
}

const serverOf = (dir: string) => readPostmaster(join(dir, 'pgdata'))!.pid

test('it is durable, listens on no network, and its socket is open to its owner alone', async (t) => {
  const dir = place(t)
  const { url } = await start(dir)
  for (const [name, value] of Object.entries({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    server_encoding: 'UTF8',
  })) {
    assert.deepEqual(await ask(url, `show ${name}`), [value], name)
  }
  assert.equal(statSync(join(dir, 'socket')).mode & 0o077, 0)
  await assert.rejects(ask(url.replace(/:[^:@/]+@/, ':wrong@'), 'select 1'), /password/)
})

test('Chinese is text to it: upper bounds, length and trigrams are right', async (t) => {
  const { url } = await start(place(t))
  assert.deepEqual(await ask(url, "select length('水质监测')::text"), ['4'])
  await ask(url, 'create extension pg_trgm')
  assert.deepEqual(await ask(url, "select array_length(show_trgm('水质监测'), 1)::text"), ['5'])
})

test('a living server is adopted, by two at once too', async (t) => {
  const dir = place(t)
  const first = await start(dir)
  const [second, third] = await Promise.all([start(dir), start(dir)])
  assert.deepEqual([first.adopted, second.adopted, third.adopted], [false, true, true])
  assert.equal(second.url, first.url)
})

test('after kill -9 it starts at once and has kept what was committed', async (t) => {
  const dir = place(t)
  const first = await start(dir)
  await ask(first.url, 'create table kept as select 1 as n')
  process.kill(serverOf(dir), 'SIGKILL')
  await eventually(() => !first.isRunning())
  const second = await start(dir)
  assert.equal(second.adopted, false)
  assert.deepEqual(await ask(second.url, 'select n::text from kept'), ['1'])
})

test('a pid file that names a stranger is not taken for a server', async (t) => {
  const dir = place(t)
  await (await start(dir)).stop()
  const stranger = spawn('sleep', ['60'])
  t.after(() => stranger.kill())
  writeFileSync(join(dir, 'pgdata', 'postmaster.pid'), `${stranger.pid}\n${join(dir, 'pgdata')}\n1\n5432\n\n\n\nready\n`)
  assert.equal((await start(dir)).adopted, false)
  assert.ok(isAlive(stranger.pid!), 'and the stranger is left alone')
})

test('a server that lives but cannot be reached is stopped and started again', async (t) => {
  const dir = place(t)
  await start(dir)
  const old = serverOf(dir)
  rmSync(join(dir, 'socket'), { recursive: true })
  const { url, adopted } = await start(dir)
  assert.equal(adopted, false)
  assert.ok(!isAlive(old))
  assert.deepEqual(await ask(url, 'select 1::text'), ['1'])
})

test('a data folder with a long or Chinese path has its socket elsewhere', async (t) => {
  const dir = place(t, '数据'.repeat(30))
  const { url } = await start(dir)
  t.after(() => rmSync(decodeURIComponent(new URL(url).host), { recursive: true, force: true }))
  assert.deepEqual(await ask(url, 'select 1::text'), ['1'])
  assert.ok(decodeURIComponent(new URL(url).host).length < 100)
})
