import assert from 'node:assert/strict'
import test from 'node:test'
import Fastify from 'fastify'
import { openLog } from './log.ts'

const secrets = ['张三丰', '430102199001011234', 'hunter2', '10.9.8.7', 'yuelu_session=abc123']

function capture() {
  let text = ''
  return { write: (line: string) => void (text += line), text: () => text }
}

test('a line is JSON with its time, level, role and words', () => {
  const to = capture()
  openLog('extranet', 'info', to).info({ requestId: 'r-1' }, 'ready')
  const line = JSON.parse(to.text())
  assert.deepEqual([line.role, line.level, line.words, line.requestId], ['extranet', 'info', 'ready', 'r-1'])
  assert.ok(!Number.isNaN(Date.parse(line.at)))
})

test('a request is logged without address, query, cookie, body or header', async () => {
  const to = capture()
  const app = Fastify({ loggerInstance: openLog('extranet', 'debug', to) })
  app.post('/api/people/:id', async (request) => {
    request.log.info(
      { req: request.raw, body: request.body, headers: request.headers, session: { account: secrets[0], token: 'hunter2' } },
      'seen',
    )
    return 'ok'
  })
  await app.inject({
    method: 'POST',
    url: `/api/people/1?name=${encodeURIComponent(secrets[0]!)}`,
    remoteAddress: '10.9.8.7',
    headers: { cookie: 'yuelu_session=abc123', authorization: 'Bearer hunter2' },
    payload: { name: '张三丰', identity: '430102199001011234', password: 'hunter2' },
  })
  await app.close()
  for (const secret of secrets) assert.ok(!to.text().includes(secret), `${secret} is in ${to.text()}`)
  assert.match(to.text(), /\/api\/people/)
})

test('of a database fault the values are not repeated', () => {
  const to = capture()
  const fault = Object.assign(new Error('invalid input syntax for type date: "430102199001011234"'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (name)=(张三丰) already exists.',
    constraint: 'official_name_key',
  })
  openLog('extranet', 'info', to).error({ err: new Error('the action failed', { cause: fault }) }, 'fault')
  for (const secret of secrets) assert.ok(!to.text().includes(secret))
  assert.match(to.text(), /official_name_key/)
  assert.match(to.text(), /log\.test\.ts/)
})
