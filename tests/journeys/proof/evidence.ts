// What proves an exchange: the operator writes it, a stranger checks it offline by our command and by openssl alone, one byte is
// changed and it is refused; the time-stamp authority is killed, calls go on, and when it is back the backlog is stamped.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { STAMP_DEAD, startStamping } from '#modules/resources/exchange/stamping/start-stamping.ts'
import { commandsIn, provenExchange, type ProvenExchange } from '#tests/support/proven-exchange.ts'
import { runEvidence } from '../../../tools/evidence/run-evidence.ts'

type Tell = (line: string) => void

export async function evidenceChapter(tell: Tell): Promise<void> {
  const x = await provenExchange()
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-proof-'))
  try {
    await x.calls(1)
    await x.certify()
    tell('the keys of the gateway (SM2, P-256) and of the provider are certified by the province, from their own requests')
    const answers = await x.calls(8)
    const { json, body } = answers[3]!
    const { size } = json.evidence
    await x.stamp()
    tell(`eight calls answered; one stands in a batch of ${size} under one signature of the provider and two of the gateway, time-stamped`)
    await checkedByStrangers(x, dir, json.evidence.record.call, body, tell)
    await authorityKilled(x, tell)
  } finally {
    rmSync(dir, { recursive: true })
    await x.close()
  }
}

async function checkedByStrangers(x: ProvenExchange, dir: string, call: string, answer: string, tell: Tell): Promise<void> {
  const at = (name: string) => join(dir, name)
  const roots = await x.roots()
  writeFileSync(at('roots.pem'), roots.map(({ pem }) => pem).join(''))
  writeFileSync(at('answer.json'), answer)
  const run = (env: Record<string, string>, ...args: string[]) => runEvidence(args, env, { line: () => {}, error: () => {} })
  assert.equal(await run({ DATABASE_URL: x.house.url, KEYS_DIR: at('keys') }, call, '--out', at('call.zip')), 0)
  const file = readFileSync(at('call.zip'))
  const began = performance.now()
  const offline = (name: string) => run({}, '--verify', at(name), '--root', at('roots.pem'), '--answer', at('answer.json'))
  assert.equal(await offline('call.zip'), 0)
  tell(
    `its evidence is a file of ${file.length} bytes; a stranger with the published roots checks it offline in ${(performance.now() - began).toFixed(0)} ms`,
  )
  tell(byOpenssl(join(dir, 'unzipped'), file))
  const places = [100, file.length >> 2, file.length >> 1, file.length - 30]
  for (const place of places) {
    const changed = Buffer.from(file)
    changed[place]! ^= 1
    writeFileSync(at('changed.zip'), changed)
    assert.equal(await offline('changed.zip'), 1)
  }
  tell(`one byte changed, at ${places.length} places in turn: refused each time`)
}

/** Every command of the file's own README, in order. */
function byOpenssl(dir: string, file: Buffer): string {
  if (!spawnSync('openssl', ['version']).stdout?.toString().startsWith('OpenSSL 3')) return 'skipped: no openssl 3 on this machine'
  mkdirSync(dir)
  const parts = unzipSync(file)
  for (const [name, content] of Object.entries(parts)) writeFileSync(join(dir, name), content)
  const commands = commandsIn(Buffer.from(parts['README.txt']!).toString())
  assert.ok(commands.length >= 15)
  for (const command of commands) {
    const { status, stderr } = spawnSync('sh', ['-ec', command], { cwd: dir, encoding: 'utf8' })
    assert.equal(status, 0, `${command}\n${stderr}`)
  }
  return `the ${commands.length} steps of its README hold with openssl alone: digests, tree, SM2 and P-256 signatures, chains, time stamp`
}

async function authorityKilled(x: ProvenExchange, tell: Tell): Promise<void> {
  const { database, clock } = x.house
  await x.tsa.kill()
  const authority = { url: x.tsa.url, roots: async () => [x.tsa.root], timeoutMs: 500 }
  const stamping = startStamping({ database, authority, clock, everyMs: 50, retryMs: 100, onFault: () => {} })
  try {
    assert.ok((await x.calls(1))[0]!.status === 200)
    const killed = performance.now()
    await until(async () => (await alarmsOf(x)) === 1)
    const alarmed = performance.now() - killed
    const answers = await x.calls(12)
    assert.ok(answers.every(({ status }) => status === 200))
    const waiting = await waitingIn(x)
    assert.ok(waiting >= 2)
    tell(
      `the time-stamp authority is killed: alarm after ${alarmed.toFixed(0)} ms, 13 calls answered all the same, ${waiting} batches wait`,
    )
    await x.tsa.revive()
    const back = performance.now()
    await until(async () => (await waitingIn(x)) === 0 && (await alarmsOf(x)) === 0)
    tell(`it is back: the backlog is stamped and the alarm ended ${(performance.now() - back).toFixed(0)} ms later`)
  } finally {
    await stamping.stop()
  }
}

const alarmsOf = (x: ProvenExchange) =>
  countOf(x, `select count(*)::int as count from kernel.alarm where kind = '${STAMP_DEAD}' and cleared_at is null`)
const waitingIn = (x: ProvenExchange) => countOf(x, 'select count(*)::int as count from exchange.unstamped')
const countOf = async (x: ProvenExchange, statement: string) => (await x.ask<{ count: number }>(statement, []))[0]!.count

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 20_000; !(await holds()); await wait(20)) assert.ok(performance.now() < end, 'too late')
}
