// A staff system as it really comes: a registered client of an accepted system, with a token in its own name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as oidc from 'openid-client'
import { accounts } from '#province/accounts.ts'
import { discovered, issuingServer, registered, type Registered, type Server, signedIn } from '#tests/support/relying-party.ts'

let s: Server
let hr: Registered
let other: Registered
before(async () => {
  s = await issuingServer()
  hr = await registered(s, { scopes: ['scim', 'api'] })
  other = await registered(s, { scopes: ['authzen'] })
})
after(() => s?.close())

const call = async (token: string | undefined, path = '/Users', init: RequestInit = {}) => {
  const answer = await fetch(`${s.origin}/scim/v2${path}`, {
    ...init,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(init.headers as object) },
  })
  return { status: answer.status, body: (await answer.json()) as { totalResults?: number; Resources?: { userName: string }[] } }
}
const own = async (client: Registered, scope: string) =>
  (await oidc.clientCredentialsGrant(await discovered(s, client), { scope })).access_token

test('a client with the scope reaches its own organ’s people, with a token of its own name alone', async () => {
  const found = await call(await own(hr, 'scim'))
  assert.equal(found.status, 200)
  const people = accounts.filter(({ account }) => account.startsWith('stats-bureau.'))
  assert.equal(found.body.Resources?.filter(({ userName }) => userName.startsWith('stats-bureau.')).length, people.length)
  assert.ok(found.body.Resources?.every(({ userName }) => !userName.startsWith('ndrc.')))
  const { tokens } = await signedIn(s, hr, { scope: 'openid api', account: 'stats-bureau.officer' })
  for (const token of [undefined, 'x'.repeat(40), await own(other, 'authzen'), tokens.access_token, s.cookies.get('stats-bureau.officer')])
    assert.equal((await call(token)).status, 401)
})

test('when the acceptance is revoked the staff system is cut off', async () => {
  const token = await own(hr, 'scim')
  assert.equal((await call(token)).status, 200)
  await hr.revoke()
  await new Promise((resolve) => setTimeout(resolve, 400))
  assert.equal((await call(token)).status, 401)
})
