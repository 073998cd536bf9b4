// A citizen at the portal: signs in as themselves, chooses whom they act for, appoints and revokes, signs out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citizens } from '#province/citizens.ts'
import { openCitizenPortal, type CitizenPortal } from '#tests/support/citizen-portal.ts'

let p: CitizenPortal
before(async () => {
  p = await openCitizenPortal()
})
after(() => p?.close())

const nameOf = (account: string) => citizens.find((one) => one.account === account)!.name

test('whoever is not signed in is offered to, and comes back to where they were', async () => {
  const browser = p.browser()
  const before = await browser.go('/me/appoint')
  assert.equal(before.status, 200)
  assert.match(before.text, /href="\/me\/sign-in\?back=%2Fme%2Fappoint"/)
  const page = await browser.go('/me/sign-in?back=%2Fme%2Fappoint')
  assert.match(page.url, /^\/sign-in\//)
  const there = await browser.post(page.url, { csrf: browser.markIn(page.text), account: 'citizen-1', password: 'yuelu-test-2004' })
  assert.equal(there.url, '/me/appoint')
  assert.equal(there.status, 200)
})

test('a citizen signs in with code and PKCE and sees their own account', async () => {
  const browser = p.browser()
  const page = await browser.signIn('citizen-1')
  assert.equal(page.status, 200, page.text.slice(0, 2_000))
  assert.equal(page.url, '/me')
  assert.ok(page.text.includes(nameOf('citizen-1')))
  assert.ok(page.text.includes(nameOf('citizen-2')) && page.text.includes(nameOf('citizen-3')))
  assert.equal(page.headers.get('cache-control'), 'no-store')
  assert.ok(Buffer.byteLength(page.text) <= 30_000)
  const lines = await p.house.database.kysely
    .selectFrom('kernel.audit_line')
    .select(['actor_name'])
    .where('action', '=', 'session.sign-in')
    .where('outcome', '=', 'done')
    .execute()
  assert.ok(lines.some(({ actor_name: name }) => name === nameOf('citizen-1')))
})
