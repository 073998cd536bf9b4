import { after, before, beforeEach, test } from 'node:test'
import { deepEqual, equal, match, ok, throws } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createServer, type ServerResponse } from 'node:http'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settableClock } from '#kernel/clock/clock.ts'
import { cosignatureIn } from '#kernel/audit/cosignature.ts'
import { noteOf } from '#kernel/audit/note.ts'
import { consistencyNodes, latestCheckpoint } from '#kernel/audit/proofs.ts'
import { verifyLog } from '#kernel/audit/verify-log.ts'
import { witnessState } from '#kernel/audit/witness-state.ts'
import { showCheckpoint, startWitnessing } from '#kernel/audit/witnessing.ts'
import { generateSm2, type Sm2KeyPair, sm2ToPem } from '#kernel/trust/sm2.ts'
import { handOverKeys } from '#server/witness/hand-over-keys.ts'
import { judge } from '#server/witness/judge.ts'
import { listen, type WitnessServer } from '#server/witness/listen.ts'
import { openMemory, witnessKey } from '#server/witness/memory.ts'
import { eventually } from '#tests/support/yuelu-process.ts'
import { testLog, type TestLog } from './audit-log.ts'

let log: TestLog
before(async () => {
  log = await testLog()
})
after(() => log.close())
beforeEach(async () => {
  await log.empty()
  await log.forge('truncate kernel.audit_witness')
})

const clock = settableClock('2026-03-02T04:00:05.000Z')
const faults: unknown[] = []

/** A witness in a folder of its own that was handed the key of the log; `open` starts it (again). */
function witnessFolder(t: { after(work: () => unknown): void }) {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-witness-'))
  let server: WitnessServer | undefined
  t.after(async () => {
    await server?.close()
    rmSync(dir, { recursive: true })
  })
  handOverKeys(dir, join(dir, 'unused'))
  writeFileSync(join(dir, 'log.public.pem'), sm2ToPem(log.key.publicKey))
  const key = witnessKey(dir)
  const witness = () => ({ key, logKeys: [log.key.publicKey], memory: openMemory(dir), now: () => new Date('2026-03-02T04:00:06.500Z') })
  return {
    dir,
    key,
    witness,
    async open() {
      server = await listen(witness(), { host: '127.0.0.1', port: 0, onFault: (error) => faults.push(error) })
      return `http://127.0.0.1:${server.port}`
    },
    async close() {
      await server?.close()
      server = undefined
    },
    evidence: () => readdirSync(join(dir, 'evidence')).map((name) => JSON.parse(readFileSync(join(dir, 'evidence', name), 'utf8'))),
  }
}

const show = (url: string, { publicKey }: Sm2KeyPair) => showCheckpoint(log.db, { url, key: publicKey, clock })
const grow = async (count = 5) => {
  await log.write(count)
  return log.seal()
}
const stored = async () => (await log.run('select size::int, witness from kernel.audit_cosignature order by size')).rows

/** The body that asks for a co-signature over the newest checkpoint. */
async function request(old: number, change: { note?: string; nodes?: string } = {}): Promise<string> {
  const checkpoint = (await latestCheckpoint(log.db))!
  const nodes = (await consistencyNodes(log.db, old, checkpoint.size))!.map((node) => `${node.toString('base64')}\n`).join('')
  return `old ${old}\n${change.nodes ?? nodes}\n${change.note ?? noteOf(checkpoint, log.key.publicKey)}`
}

test('the witness co-signs each checkpoint that continues the last, and the platform keeps what it can verify', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  equal(await show(url, folder.key), 'nothing-new')
  for (const size of [5, 10, 15]) {
    equal(await grow(), size)
    equal(await show(url, folder.key), 'cosigned')
  }
  equal(await show(url, folder.key), 'nothing-new')
  deepEqual(
    await stored(),
    [5, 10, 15].map((size) => ({ size, witness: folder.key.id })),
  )
  const state = (await witnessState(log.db))!
  deepEqual([state.size, state.signedAt, state.alarm, state.waitsSince], [15, '2026-03-02T04:00:06.000Z', null, null])
  equal(await (await fetch(`${url}/checkpoint`)).text(), noteOf((await latestCheckpoint(log.db))!, log.key.publicKey))
  deepEqual(faults, [])
})

test('a witness killed after it remembered and before it answered signs the same again, and nothing else', async (t) => {
  const folder = witnessFolder(t)
  await grow()
  const child = spawn(process.execPath, [new URL('witness-under-test.ts', import.meta.url).pathname, folder.dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => child.stdout.once('data', (words: Buffer) => resolve(String(words).trim())))
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  let lost: unknown
  await show(`http://127.0.0.1:${port}`, folder.key).catch((error: unknown) => (lost = error))
  equal(await ended, 'SIGKILL')
  ok(lost, 'no answer came')
  equal(openMemory(folder.dir).read().size, 5)
  const url = await folder.open()
  equal(await show(url, folder.key), 'cosigned')
  await grow()
  equal(await show(url, folder.key), 'cosigned')
})

test('a fork sealed with the log’s own key is refused, kept as evidence, and shouted', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  const [first] = await log.write(5)
  await log.seal()
  equal(await show(url, folder.key), 'cosigned')
  await log.forge(`update kernel.audit_line set outcome = 'refused' where id = $1`, first)
  await log.rewrite()
  await log.forge('truncate kernel.audit_cosignature')
  deepEqual((await verifyLog(log.db, log.key.publicKey)).faults, [], 'by itself the forked log is whole')
  equal(await show(url, folder.key), 'forked')
  await grow()
  equal(await show(url, folder.key), 'forked')
  const [one, other] = folder.evidence().toSorted((a, b) => a.why.localeCompare(b.why))
  match(one.why, /no proof/)
  match(other.why, /two roots for one size/)
  for (const { known, offered } of [one, other]) ok(known.includes(log.key.id) && offered.includes(log.key.id), 'both are signed notes')
  const heard: Error[] = []
  const watching = startWitnessing(log.db, { url, key: folder.key.publicKey, clock, onFault: (error) => heard.push(error), everyMs: 10 })
  await eventually(() => heard.length > 0)
  await watching.stop()
  equal((await witnessState(log.db))!.alarm, 'forked')
  const { rows } = await log.run(`select outcome, grounds from kernel.audit_line where action = 'audit.witness-alarm'`)
  deepEqual(rows, [{ outcome: 'refused', grounds: ['audit.witness-forked'] }])
})

test('a log that was cut short is noticed, and so is one that was rewritten together with its key', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  await grow(5)
  equal(await show(url, folder.key), 'cosigned')
  await grow(5)
  equal(await show(url, folder.key), 'cosigned')
  await log.forge('truncate kernel.audit_cosignature')
  await log.forge('delete from kernel.audit_leaf where index >= 5')
  await log.forge('delete from kernel.audit_checkpoint where size > 5')
  await log.forge('delete from kernel.audit_node where (index + 1) << level > 5')
  equal(await show(url, folder.key), 'rolled-back')
  await log.rewrite(generateSm2())
  equal(await show(url, folder.key), 'key-unknown')
})

test('a dead witness is an alarm after a while and holds up nothing; back again, it signs, and the alarm ends', async (t) => {
  const folder = witnessFolder(t)
  const heard: Error[] = []
  await grow()
  const url = await folder.open()
  const port = Number(new URL(url).port)
  await folder.close()
  const options = { url, key: folder.key.publicKey, clock, onFault: (error: Error) => heard.push(error), everyMs: 10, silentMs: 50 }
  const watching = startWitnessing(log.db, options)
  t.after(() => watching.stop())
  await eventually(() => heard.length > 0)
  const waiting = (await witnessState(log.db))!
  deepEqual([waiting.alarm, waiting.waitsSince], ['silent', '2026-03-02T04:00:00.000Z'])
  ok((await grow()) > 5, 'lines are sealed all the while')
  const back = await listen(folder.witness(), { host: '127.0.0.1', port, onFault: (error) => faults.push(error) })
  t.after(() => back.close())
  await eventually(async () => (await witnessState(log.db))!.alarm === null)
})

test('each wrong request has its own no: size, proof, key, log, shape', async (t) => {
  const folder = witnessFolder(t)
  const witness = folder.witness()
  const say = (body: string) => judge(witness, body)
  await grow(5)
  equal(say(await request(0)).status, 200)
  await grow(5)
  deepEqual(say(await request(0)), { status: 409, body: '5\n', isSize: true })
  const nodes = (await consistencyNodes(log.db, 5, 10))!.map((node) => `${node.toString('base64')}\n`)
  equal(say(await request(5, { nodes: nodes.slice(1).join('') })).status, 422)
  equal(say(await request(5, { nodes: [...nodes, nodes[0]].join('') })).status, 422)
  equal(say((await request(5)).replace('old 5', 'old 11')).status, 400)
  const note = noteOf((await latestCheckpoint(log.db))!, log.key.publicKey)
  equal(say(await request(5, { note: note.replace('\n10\n', '\n11\n') })).status, 403, 'the size is signed')
  equal(say(await request(5, { note: note.replace('yuelu audit log', 'another log') })).status, 404)
  for (const rubbish of ['', 'old 5', 'old 5\n\n', `old -1\n\n${note}`, `old 05\n\n${note}`, `old 5\nxx\n\n${note}`, `old 5\n\n${note}\n`])
    equal(say(rubbish).status, 400, JSON.stringify(rubbish))
  equal(say(`old 5\n${'A'.repeat(43)}=\n`.repeat(70) + `\n${note}`).status, 400)
  equal(say(await request(5)).status, 200)
  equal(say(await request(10)).status, 200, 'the same once more')
})

test('two branches shown at once: one is signed, the other never', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  await log.write(5)
  await log.seal()
  const one = await request(0)
  const first = (await latestCheckpoint(log.db))!
  await log.forge(`update kernel.audit_line set outcome = 'refused'`)
  await log.rewrite()
  const other = await request(0)
  const second = (await latestCheckpoint(log.db))!
  const send = (body: string) => fetch(`${url}/add-checkpoint`, { method: 'POST', body })
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => send(i % 2 ? one : other)))
  const signed = await Promise.all(answers.map((answer) => answer.text()))
  const count = (checkpoint: typeof first) => signed.filter((text) => cosignatureIn(text, folder.key.publicKey, checkpoint)).length
  deepEqual([count(first), count(second)].filter((n) => n > 0).length, 1)
  equal(folder.evidence().length, 1)
})

test('a witness without the key of the log, or that lost its record, does not begin anew', (t) => {
  const folder = witnessFolder(t)
  rmSync(join(folder.dir, 'state.json'))
  throws(() => openMemory(folder.dir), /restore it from a backup/)
  writeFileSync(join(folder.dir, 'state.json'), '{"size":5,"root":"x","note":"x"}')
  throws(() => openMemory(folder.dir), /restore it from a backup/)
})

test('an answer that another key signed is not kept', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  await grow()
  equal(await show(url, generateSm2()), 'answer-unsigned')
  deepEqual(await stored(), [])
})

test('the door: other verbs, other paths, and a body without end', async (t) => {
  const folder = witnessFolder(t)
  const url = await folder.open()
  equal((await fetch(`${url}/add-checkpoint`)).status, 405)
  equal((await fetch(`${url}/../etc/passwd`)).status, 404)
  equal((await fetch(`${url}/checkpoint`)).status, 404)
  equal(await (await fetch(`${url}/key`)).text(), sm2ToPem(folder.key.publicKey))
  equal((await fetch(`${url}/add-checkpoint`, { method: 'POST', body: 'x'.repeat(70_000) })).status, 413)
  deepEqual(faults, [])
})

test('what answers in place of the witness cannot fill the memory, mislead, or stop the work', async () => {
  await grow()
  let answer: (response: ServerResponse) => void = () => {}
  const impostor = createServer((_request, response) => answer(response))
  await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(impostor.address() as { port: number }).port}`
  const said = async (status: number, body: string) => {
    answer = (response) => response.writeHead(status).end(body)
    return await show(url, generateSm2()).catch((error: Error) => error.message)
  }
  try {
    match(await said(200, 'x'.repeat(100_000)), /too long/)
    equal(await said(200, '— audit-office AAAA\n'), 'answer-unsigned')
    equal(await said(409, 'NaN\n'), 'refused')
    equal(await said(409, '999999999\n'), 'rolled-back')
    equal(await said(409, '3\n'), 'forked', 'it names the same size again and again')
    equal(await said(418, 'tea\n'), 'refused')
    match(await said(503, ''), /failed with 503/)
    deepEqual(await stored(), [])
  } finally {
    impostor.closeAllConnections()
    impostor.close()
  }
})
