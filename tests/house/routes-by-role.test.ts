// Every route as every duty of the province, and as nobody: the door opens exactly where ledgers/permissions.md says, and
// an empty request never makes the server fail.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { signIn } from '#kernel/people/session.ts'
import { accounts } from '#province/accounts.ts'
import { duties } from '#province/duties.ts'
import { modules } from '#server/modules.ts'
import { TEST_PASSWORD } from '#tests/support/database.ts'
import { testServer } from '#tests/support/server.ts'
import { routesOf } from '../../tools/ledgers/routes.ts'
import { root } from '../../tools/ledgers/sources.ts'

type Row = { readonly route: string; readonly reach: ReadonlyMap<string, string> }

/** The table `Route × duty` of the ledger, as it is committed. */
function ledger(): Row[] {
  const [, section = ''] = readFileSync(join(root, 'ledgers/permissions.md'), 'utf8').split('## Route × duty\n')
  const lines = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
  const [head = [], , ...rows] = lines
  return rows.map(([route = '', , ...cells]) => ({ route, reach: new Map(cells.map((cell, i) => [head[i + 2]!, cell])) }))
}

let server: Awaited<ReturnType<typeof testServer>>
const tokens = new Map<string, string>()

before(async () => {
  server = await testServer()
  for (const { id } of duties) {
    const { account } = accounts.find(({ duty }) => duty === id)!
    const { token } = await signIn(server.database.kysely, { account, password: TEST_PASSWORD, client: id, now: server.clock.now() })
    tokens.set(id, token)
  }
})
after(() => server.close())

/** The status of an empty request, and whether it was the door that refused, not a rule behind it. */
async function knock(app: FastifyInstance, route: string, duty: string): Promise<{ status: number; shut: boolean }> {
  const [method, url = ''] = route.split(' ')
  const answer = await app.inject({
    method: method as 'GET' | 'POST',
    url: url.endsWith('/import') ? `${url}?mode=dry-run` : url,
    headers: {
      'x-yuelu': '1',
      ...(tokens.has(duty) && { cookie: `yuelu_session=${tokens.get(duty)}` }),
      ...(method === 'POST' && { 'content-type': url.endsWith('/import') ? 'text/csv' : 'application/json' }),
    },
    ...(method === 'POST' && { payload: url.endsWith('/import') ? '' : '{}' }),
  })
  const status = answer.statusCode
  const reason =
    status === 401 || status === 403 ? answer.json<{ grounds: { detail?: { reason?: string } }[] }>().grounds[0]?.detail?.reason : undefined
  return { status, shut: duty === 'anyone' ? status === 401 : status === 403 && reason === 'not-held' }
}

test('the ledger holds every route of the house, once', () => {
  assert.deepEqual(
    ledger()
      .map(({ route }) => route)
      .toSorted(),
    routesOf(modules)
      .map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
  )
})

for (const duty of ['anyone', ...duties.map(({ id }) => id)]) {
  test(`${duty} passes the doors that the ledger opens, and no other`, async () => {
    const wrong: string[] = []
    for (const { route, reach } of ledger()) {
      const { status, shut } = await knock(server.app, route, duty)
      const opened = reach.get(duty) !== '·'
      if (status >= 500 || opened === shut) wrong.push(`${route}: ${status}, the ledger says ${reach.get(duty)}`)
    }
    assert.deepEqual(wrong, [])
  })
}

test('a door that the ledger would falsely open is found', async () => {
  const closed = ledger().find(({ reach }) => reach.get('expert') === '·')!
  assert.deepEqual(await knock(server.app, closed.route, 'expert'), { status: 403, shut: true })
  assert.deepEqual(await knock(server.app, closed.route, 'anyone'), { status: 401, shut: true })
})
