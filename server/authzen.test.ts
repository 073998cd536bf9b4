// The decision point behind the issuer's own tokens: a department's system asks in its own name, while it may.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import * as oidc from 'openid-client'
import { discovered, issuingServer, type Registered, registered, type Server, signedIn } from '#tests/support/relying-party.ts'

let s: Server
let client: Registered
before(async () => {
  s = await issuingServer()
  client = await registered(s, { scopes: ['api', 'authzen'] })
})
after(() => s.close())

const asked = { subject: { type: 'official', id: 'stats-bureau.officer' }, action: { name: 'systems.register' } }
async function ask(token: string, path = '/access/v1/evaluation', body: object = asked) {
  const resource = { type: 'systems.information-system', id: client.system }
  const response = await fetch(s.publicOrigin + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ resource, ...body }),
  })
  return { status: response.status, body: (await response.json()) as unknown, challenge: response.headers.get('www-authenticate') }
}
const tokenFor = async (scope: string) => (await oidc.clientCredentialsGrant(await discovered(s, client), { scope })).access_token

test('a system with the scope asks whether an official may, and the log says which system asked', async () => {
  const token = await tokenFor('authzen')
  assert.deepEqual(await ask(token), { status: 200, body: { decision: true }, challenge: null })
  const { rows } = await s.database.pool.query("select actor, organ from kernel.audit_line where action = 'authzen.evaluation'")
  assert.deepEqual(rows, [{ actor: client.id, organ: 'stats-bureau' }])
  const found = await ask(token, '/access/v1/search/subject', { ...asked, subject: { type: 'official' } })
  assert.equal((found.body as { results: unknown[] }).results.length, 1)
})

test('a token in a person’s name asks for nobody, and a token that does not hold is turned away', async () => {
  const { tokens } = await signedIn(s, client, { scope: 'openid api authzen', account: 'stats-bureau.officer' })
  assert.equal((await ask(tokens.access_token)).status, 403)
  const token = await tokenFor('authzen')
  assert.equal((await ask(`${token.slice(0, -4)}AAAA`)).status, 401)
  assert.equal((await ask('')).status, 401)
  assert.equal((await s.call('stats-bureau.officer', 'POST', '/access/v1/evaluation', asked)).status, 401)
})

test('the decision point calls itself by the public address', async () => {
  const metadata = (await (await fetch(`${s.origin}/.well-known/authzen-configuration`)).json()) as Record<string, string>
  assert.equal(metadata.policy_decision_point, s.publicOrigin)
})

test('when the system’s acceptance is revoked, it is answered no more within a second', async () => {
  const token = await tokenFor('authzen')
  assert.equal((await ask(token)).status, 200)
  await client.revoke()
  await setTimeout(1_000)
  assert.equal((await ask(token)).status, 401)
})
