// What may go wrong with a batch on its way: a worker that is killed, two workers at once, a file torn or changed on the way, a
// system that sends a part twice, and rows of every malformation. None of it loses a row, enters one twice or ends in a fault.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import test, { after, before } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { catalogue } from '#modules/resources/catalogue/module.ts'
import { registerClient } from '#modules/resources/exchange/contract.ts'
import { signCall } from '#modules/resources/exchange/gateway/canonical-request.ts'
import { exchange } from '#modules/resources/exchange/module.ts'
import * as contract from '#modules/resources/intake/contract.ts'
import { intakeIn } from '#modules/resources/intake/module.ts'
import { population } from '#modules/resources/population/module.ts'
import { trustIn } from '#modules/security/trust/module.ts'
import { acceptanceGate } from '#tests/support/accepted-systems.ts'
import { csv, findVillages, intakeOf, personCells, POLICE, type Sender } from '#tests/support/intake.ts'
import { malformedRows } from '#tests/support/malformed-rows.ts'
import { testServer } from '#tests/support/server.ts'
import { aSystem } from '#tests/support/shared-census.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MALFORMED = Number(process.env.INTAKE_ROWS ?? 2_000)
const acceptance = acceptanceGate()

let server: Awaited<ReturnType<typeof testServer>>
let intake: Sender
before(async () => {
  server = await testServer({
    modules: [systems, catalogue, exchange, trustIn('extranet'), population, intakeIn([population]), acceptance.module],
  })
  await findVillages(server)
})
after(async () => {
  await intake?.stop()
  await server?.close()
})

const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => personCells(from + i))
const counted = async (batch: string) => {
  const { rows } = await server.database.pool.query<{ n: number; rows: number; keys: number }>(
    `select count(*)::int as n, count(distinct batch_row)::int as rows,
       count(k.number)::int as keys from population.person p left join population.person_key k on k.record = p.id where batch = $1`,
    [batch],
  )
  return rows[0]!
}

async function opened(size: number, card: object = {}): Promise<string> {
  const { body } = await server.call(POLICE, 'POST', '/api/intake/open-batch', {
    register: 'population.person',
    kind: 'entry',
    fileName: 'people.csv',
    size,
    effective: '2026-03-01',
    simulated: true,
    ...card,
  })
  return body.id as string
}
const upload = (id: string, text: string, account = POLICE) =>
  server.call(account, 'PUT', `/api/intake/file/${id}`, text, { 'content-type': 'text/csv' })
const stateOf = async (id: string) => (await server.ask(POLICE, contract.batch, { id })).state

test('a file is acknowledged when it lies on the disk whole: one torn or changed on the way is not kept, and is sent again', async () => {
  const text = csv(people(0, 40))
  const size = Buffer.byteLength(text)
  const id = await opened(size, { sm3: sm3Hex(text) })
  const torn = await upload(id, text.slice(0, 500))
  assert.deepEqual([torn.status, torn.body.code, await stateOf(id)], [422, 'intake.file-torn', 'awaiting'])
  const changed = await upload(id, text.replace('模拟', '模似'))
  assert.deepEqual([changed.status, changed.body.code, await stateOf(id)], [422, 'intake.file-differs', 'awaiting'])
  assert.equal((await upload(id, text, 'education-department.registrar')).status, 404)
  assert.equal((await upload('not-an-id', text)).status, 400)
  const whole = await upload(id, text)
  assert.deepEqual([whole.status, whole.body.sm3, await stateOf(id)], [200, sm3Hex(text), 'checking'])
  assert.equal((await upload(id, text)).body.code, 'intake.not-in-state')
  const direct = await server.call(POLICE, 'POST', '/api/intake/receive-file', { id, sm3: sm3Hex(text) })
  assert.equal(direct.status, 403, 'only the server says that a file came')
})

/** A worker in a process of its own, until the batch has come so far; then it is killed wherever it is. */
async function killedAt(id: string, isFar: (shown: { read: number; state: string }) => boolean): Promise<void> {
  const worker = spawn(
    process.execPath,
    ['--import', './tools/tsx-hook.mjs', 'tests/faults/intake-under-test.ts', server.url, server.intakeFolder],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const gone = once(worker, 'exit')
  try {
    for (let i = 0; !isFar(await server.ask(POLICE, contract.batch, { id })); i += 1) {
      if (i > 3_000) throw new Error('the batch does not move')
      await sleep(10)
    }
  } finally {
    worker.kill('SIGKILL')
    await gone
  }
}

test('kill -9 in the middle of a batch, again and again: every row is in once, under its own number', { timeout: 120_000 }, async () => {
  const ROWS = 3_000
  const lines = people(10_000, ROWS).map((cells, i) => (i % 100 === 7 ? cells.with(1, '') : cells))
  const text = csv(lines)
  const id = await opened(Buffer.byteLength(text))
  assert.equal((await upload(id, text)).status, 200)
  const trying = intakeOf(server, { folder: server.intakeFolder, stepRows: 1_000 })
  assert.deepEqual((await trying.until(id, ['checked'])).tried, { read: ROWS, good: ROWS - 30, refused: 30 })
  await trying.leave()
  await server.act(POLICE, contract.startBatch, { id })
  const stood: number[] = []
  for (const far of [800, 1_800]) {
    await killedAt(id, ({ read }) => read >= far)
    stood.push((await server.ask(POLICE, contract.batch, { id })).read)
  }
  assert.ok(
    stood.every((read) => read < ROWS),
    `it was killed at work (${stood.join(', ')})`,
  )
  await killedAt(id, ({ state }) => state === 'done')
  const done = await server.ask(POLICE, contract.batch, { id })
  assert.deepEqual([done.read, done.entered, done.refused], [ROWS, ROWS - 30, 30])
  assert.deepEqual(await counted(id), { n: ROWS - 30, rows: ROWS - 30, keys: ROWS - 30 })
})

test('two workers never work on one batch, nor does one whose lease ran out write any more', async () => {
  intake = intakeOf(server, { leaseSeconds: 0.02, stepRows: 50 })
  const { id } = await intake.send(csv(people(20_000, 600)))
  const other = intakeOf(server, { leaseSeconds: 0.02, stepRows: 50, folder: intake.folder })
  const done = await intake.run(id)
  await other.leave()
  assert.deepEqual([done.entered, done.refused], [600, 0])
  assert.deepEqual(await counted(id), { n: 600, rows: 600, keys: 600 })
  const { rows } = await server.database.pool.query<{ n: number }>(
    "select count(*)::int as n from kernel.audit_line where subject = $1 and action = 'intake.entry'",
    [`intake.batch/${id}`],
  )
  assert.equal(rows[0]!.n, 12, 'one line a step')
  assert.deepEqual([intake.faults, other.faults], [[], []])
})

test(`of ${MALFORMED} malformed rows each is told what is wrong, none is lost, and none is a fault`, async () => {
  await intake.stop()
  intake = intakeOf(server, { stepRows: 1_000 })
  const { text, rows, good } = malformedRows(MALFORMED)
  const tried = await intake.send(text)
  assert.equal(tried.state, 'checked')
  assert.equal(tried.tried!.good + tried.tried!.refused, tried.tried!.read, 'none is lost')
  assert.equal(tried.tried!.read, rows)
  const done = await intake.run(tried.id)
  assert.deepEqual([done.read, done.entered], [rows, good])
  const answer = await server.call(POLICE, 'GET', `/api/intake/refused-rows.csv?id=${tried.id}`)
  assert.equal(answer.status, 200)
  const told = await server.database.pool.query<{ n: number; silent: number; fields: string[] }>(
    `select count(*)::int as n, count(*) filter (where jsonb_array_length(reasons) = 0)::int as silent from kernel.intake_refused where batch = $1`,
    [tried.id],
  )
  assert.deepEqual(told.rows[0], { n: rows - good, silent: 0 })
  assert.deepEqual(intake.faults, [])
})

test('a system sends a part twice and it goes in once, with one answer; other rows under its numbers are refused; so is a stranger', async () => {
  const key = generateSm2()
  const system = await aSystem(server, 'public-security-department.officer', '人口信息系统（模拟）')
  const { id: client } = await server.act('public-security-department.officer', registerClient, {
    system,
    name: '户籍子系统',
    publicKey: sm2ToPem(key.publicKey),
  })
  const names = ['idNumber', 'name', 'sex', 'birthDate', 'registeredVillage', 'registeredAddress']
  const lines = (from: number, count: number) =>
    people(from, count).map((cells) => JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i]]))))
  const send = async (text: string, query = 'batch=B-1&first=1&effective=2026-03-01&simulated=true', kind = 'entry') => {
    const url = `/exchange/r1/intake/population.person/${kind}?${query}`
    const signed = signCall(key.privateKey, { client, method: 'POST', url, body: text, timestamp: server.clock.now() })
    return server.call('anyone', 'POST', url, text, { ...signed, 'content-type': 'application/x-ndjson' })
  }
  const part = [...lines(30_000, 200), '{"idNumber": 5', '[]', ...lines(30_000, 1)].join('\n')
  const answers = await Promise.all([send(part), send(part), send(part)])
  for (const { status, body } of answers) {
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual(body, answers[0]!.body)
  }
  const { body } = answers[0]!
  assert.deepEqual([body.first, body.last, body.read, body.in], [1, 203, 203, 200])
  assert.deepEqual(
    body.refused.map(({ row }: { row: number }) => row),
    [201, 202, 203],
  )
  assert.match(body.refused[2].reasons[0].zh, /第 1 行重复/)
  assert.equal((await send(lines(31_000, 5).join('\n'))).body.code, 'intake.part-overlaps')
  assert.equal((await send(lines(31_000, 5).join('\n'), 'batch=B-1&first=204&effective=2026-03-01&simulated=true')).body.in, 5)
  assert.equal((await send(part, 'batch=B-1&first=900&effective=2026-03-02&simulated=true')).body.code, 'intake.batch-differs')
  assert.equal((await send(part, 'batch=B-2&first=1', 'schooling')).body.code, 'intake.not-loadable')
  assert.equal((await send(part, 'first=1')).status, 400)
  assert.equal((await send('')).body.code, 'intake.malformed-part')
  const shown = (await server.ask(POLICE, contract.batches, {})).batches.find(({ senderBatch }) => senderBatch === 'B-1')!
  assert.deepEqual([shown.state, shown.read, shown.entered, shown.refused], ['receiving', 208, 205, 3])
  assert.deepEqual(await counted(shown.id), { n: 205, rows: 205, keys: 205 })
  acceptance.revoked.add(system)
  assert.equal((await send(part)).body.code, 'acceptance.revoked')
  const stranger = await server.call('anyone', 'POST', '/exchange/r1/intake/population.person/entry?batch=x&first=1', part)
  assert.ok(stranger.status >= 400 && stranger.status < 500)
})
