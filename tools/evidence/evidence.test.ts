import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openVault } from '#kernel/trust/vault.ts'
import { provenExchange, type ProvenExchange } from '#tests/support/proven-exchange.ts'
import { runEvidence } from './run-evidence.ts'

let x: ProvenExchange
let dir: string
let call: string
let answer: string
before(async () => {
  x = await provenExchange()
  dir = mkdtempSync(join(tmpdir(), 'yuelu-evidence-'))
  await x.calls(1)
  await x.certify()
  const { body, json } = await x.call({ limit: 2 })
  call = json.evidence.record.call
  answer = body
  await x.stamp()
  const roots = await x.roots()
  writeFileSync(join(dir, 'roots.pem'), roots.map(({ pem }) => pem).join(''))
  writeFileSync(join(dir, 'answer.json'), answer)
})
after(async () => {
  rmSync(dir, { recursive: true })
  await x.close()
})

/** The command as an operator or a stranger runs it: its exit code and all it says. */
async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const keep = (text: string) => void said.push(text)
  const env = { DATABASE_URL: x.house.url, KEYS_DIR: join(dir, 'keys') }
  const code = await runEvidence(args, env, { line: keep, error: keep })
  return { code, said: said.join('\n') }
}
const at = (name: string) => join(dir, name)

test('the operator writes the evidence of a call, and a stranger checks it with the published roots and the answer', async () => {
  assert.equal((await run(call, '--out', at('a.zip'))).code, 0)
  const { code, said } = await run('--verify', at('a.zip'), '--root', at('roots.pem'), '--answer', at('answer.json'))
  assert.equal(code, 0, said)
  assert.match(said, /证据成立/)
  assert.doesNotMatch(said, /^[·✗]/m)
  const { stands, open } = JSON.parse((await run('--verify', at('a.zip'), '--json')).said)
  assert.ok(stands)
  assert.ok(open.length >= 4, 'without roots it says what is to be compared')
})

test('a changed byte, another root, another key and another answer: the command says no and ends with 1', async () => {
  const file = readFileSync(at('a.zip'))
  file[file.length >> 1]! ^= 1
  writeFileSync(at('changed.zip'), file)
  writeFileSync(at('other.pem'), x.tsa.root.pem)
  writeFileSync(at('other.json'), answer.replace('"rows":', '"row":'))
  writeFileSync(at('key.pem'), x.consumerKey.publicKey.export({ type: 'spki', format: 'pem' }))
  for (const args of [
    [at('changed.zip')],
    [at('roots.pem')],
    [at('a.zip'), '--root', at('other.pem')],
    [at('a.zip'), '--key', at('key.pem')],
    [at('a.zip'), '--answer', at('other.json')],
  ]) {
    const { code, said } = await run('--verify', ...args)
    assert.equal(code, 1, args.join(' '))
    assert.match(said, /✗/)
  }
})

test('what was not asked rightly ends with 2, and no file is overwritten', async () => {
  for (const args of [
    [],
    ['--verify'],
    [call, call],
    [call, '--verify', at('a.zip')],
    ['not-a-call'],
    ['--verify', at('none.zip')],
    ['--verify', at('a.zip'), '--root', at('answer.json')],
    ['--verify', at('a.zip'), '--answer', at('roots.pem')],
    ['--what', 'x'],
    [call, '--out', at('a.zip')],
    [call, '--out', at('no-such-folder/a.zip')],
  ])
    assert.equal((await run(...args)).code, 2, args.join(' '))
  assert.equal((await run('00000000-0000-7000-8000-000000000000', '--out', at('b.zip'))).code, 1)
})

test('with the key folder the export is a line of the audit log', async () => {
  openVault(at('keys'))
  const plain = await provenExchange()
  try {
    const { json: said } = await plain.call({ limit: 1 })
    const env = { DATABASE_URL: plain.house.url, KEYS_DIR: at('keys') }
    const out = { line: () => {}, error: () => {} }
    assert.equal(await runEvidence([said.evidence.record.call, '--out', at('d.zip')], env, out), 0)
    const [row] = await plain.ask<{ actor: string }>(`select actor from kernel.audit_line where action = 'exchange.evidence'`, [])
    assert.equal(row!.actor, 'platform:operator')
  } finally {
    await plain.close()
  }
})
