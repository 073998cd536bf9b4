// The portal over the real link: mutual TLS to the extranet's own server, and what each kind of answer becomes.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Refused } from '#kernel/refusal/refusal.ts'
import { buildServer } from '#server/http.ts'
import { linkClient, linkServerOptions } from '#server/link.ts'
import { makeLinkKeys } from '#server/link-keys.ts'
import { askThrough } from '#server/portal-ask.ts'
import { buildPortal } from '#server/portal.ts'
import { testHouse } from '#tests/support/house.ts'

test('pages come through the link; a lawful no is a no, and a broken link is an absence', async (t) => {
  const dir = join(mkdtempSync(join(tmpdir(), 'yuelu-portal-')), 'link')
  t.after(() => rmSync(join(dir, '..'), { recursive: true, force: true }))
  await makeLinkKeys(dir)
  const house = await testHouse({ walls: false })
  t.after(() => house.close())
  const extranet = await buildServer({ house: house.house, zone: 'extranet', https: linkServerOptions(join(dir, 'extranet')) })
  await extranet.listen({ port: 0, host: '127.0.0.1' })
  const dispatcher = linkClient(join(dir, 'portal'))
  t.after(() => dispatcher.close())
  const ask = askThrough(`https://127.0.0.1:${(extranet.server.address() as AddressInfo).port}`, dispatcher)
  const portal = await buildPortal({ ask })
  t.after(() => portal.close())

  const open = await portal.inject('/clauses/4.3.2')
  assert.equal(open.statusCode, 200)
  assert.match(open.payload, /未经论证的电子政务工程项目/)
  assert.equal((await portal.inject('/clauses/9.9')).statusCode, 404)
  await assert.rejects(ask('policy.clause', { id: '9.9' }), (error) => error instanceof Refused && error.grounds[0]?.kind === 'missing')
  await assert.rejects(ask('no-such.question', {}), Refused)
  await assert.rejects(ask('projects.pipeline', {}), Refused, 'nobody is signed in behind the link')

  await extranet.close()
  const away = await portal.inject('/clauses/4.3.3')
  assert.equal(away.statusCode, 503)
  assert.match(away.payload, /12345/)
})
