import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { decodeProtectedHeader } from 'jose'
import * as oidc from 'openid-client'
import { issuerOf, issuingServer, registered, signedIn } from '#tests/support/relying-party.ts'
import { runCommand } from '../../tools/yuelu/run-command.ts'
import { KEY_LIFE_MS, keyFile, rotateSignInKeys, signInKeys } from './sign-in-keys.ts'

const folder = (t: { after(done: () => void): void }) => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-keys-'))
  t.after(() => rmSync(dir, { recursive: true, force: true }))
  return keyFile(dir, 'officials')
}
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)
const kids = ({ keys }: Awaited<ReturnType<typeof signInKeys>>) => keys.map(({ kid }) => kid)

test('keys are made once, readable by their owner only, and a file that others can read is an error', async (t) => {
  const path = folder(t)
  const [one, two] = await Promise.all([signInKeys(path, day(0)), signInKeys(path, day(0))])
  assert.deepEqual(kids(one), kids(two))
  assert.equal(one.keys.length, 2)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.deepEqual(one.secretFor('a'), two.secretFor('a'))
  assert.notDeepEqual(one.secretFor('a'), one.secretFor('b'))
  chmodSync(path, 0o644)
  await assert.rejects(signInKeys(path, day(0)), /can be read by others/)
})

test('after ninety days the next key, known already, signs; the one before verifies on', async (t) => {
  const path = folder(t)
  const [current, next] = kids(await signInKeys(path, day(0)))
  assert.equal(KEY_LIFE_MS, 90 * 86_400_000)
  assert.deepEqual(kids(await signInKeys(path, day(90))), [current, next])
  const turned = kids(await signInKeys(path, day(91)))
  assert.deepEqual([turned[0], turned[2]], [next, current])
  assert.ok(turned[1] !== current && turned[1] !== next)
  assert.deepEqual(kids(await signInKeys(path, day(92))), turned)
})

test('several processes that turn the keys at once turn them once; a dead one’s lock does not stay for ever', async (t) => {
  const path = folder(t)
  const [, next] = kids(await signInKeys(path, day(0)))
  await Promise.all([1, 2, 3].map(() => signInKeys(path, day(91))))
  assert.equal(kids(await signInKeys(path, day(91)))[0], next)
  writeFileSync(`${path}.lock`, '')
  const before = kids(await signInKeys(path, day(91)))
  assert.deepEqual(kids(await rotateSignInKeys(path, day(92))), before, 'somebody else is turning')
})

test('when the keys are turned, tokens signed before are good, and new ones are signed by the key that was published', async () => {
  const s = await issuingServer()
  try {
    const client = await registered(s, { scopes: ['api'] })
    const old = await signedIn(s, client, { scope: 'openid api' })
    const published = async () => ((await (await fetch(`${issuerOf(s)}/jwks`)).json()) as { keys: { kid: string; d?: string }[] }).keys
    const before = await published()
    assert.ok(before.every((key) => key.d === undefined))
    const kid = decodeProtectedHeader(old.tokens.access_token).kid
    assert.equal(kid, before[0]!.kid)
    await rotateSignInKeys(keyFile(s.keysDir, 'officials'), new Date())
    await new Promise((resolve) => setTimeout(resolve, 600))
    assert.equal((await published())[0]!.kid, before[1]!.kid)
    const api = await fetch(`${s.origin}/api/registers/systems.information-system`, {
      headers: { authorization: `Bearer ${old.tokens.access_token}` },
    })
    assert.equal(api.status, 200)
    const next = await oidc.refreshTokenGrant(old.config, old.tokens.refresh_token!)
    assert.equal(decodeProtectedHeader(next.access_token).kid, before[1]!.kid)
    const again = await signedIn(s, client, { browser: old.browser })
    assert.equal(decodeProtectedHeader(again.tokens.id_token!).kid, before[1]!.kid, 'the browser is still signed in')
  } finally {
    await s.close()
  }
})

test('npm run yuelu -- rotate-sign-in-keys turns the keys in the folder it is told, and says so when there are none', async (t) => {
  const path = folder(t)
  const env = { KEYS_DIR: dirname(path) }
  const run = async (...args: string[]) => {
    const said: string[] = []
    const stream = { write: (text: string) => void said.push(text), isTTY: false, on: () => {}, columns: 80 }
    const code = await runCommand(['rotate-sign-in-keys', ...args], env, { stdout: stream, stderr: stream, stdin: process.stdin } as never)
    return { code, text: said.join('') }
  }
  assert.equal((await run()).code, 1)
  const [, next] = kids(await signInKeys(path, new Date()))
  const turned = await run('--json')
  assert.deepEqual([turned.code, (JSON.parse(turned.text) as { signs: string }).signs], [0, next])
  assert.equal((await run('--realm', 'robots')).code, 2)
})
