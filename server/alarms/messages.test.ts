import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { raiseAlarm } from '#kernel/alarms/raise.ts'
import { readConfig } from '#kernel/config/config.ts'
import { deliverOne } from '#kernel/events/deliver.ts'
import { mail } from '#kernel/notices/mail.ts'
import type { Channel } from '#kernel/notices/notice.ts'
import { signatureOf, webhook } from '#kernel/notices/webhook.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { mailServer } from '#tests/support/mail-server.ts'
import { channelsOf, startMessages } from './messages.ts'
import { carryOnce } from './watch-platform.ts'

type Posted = { headers: IncomingHttpHeaders; body: string }

let t: TestHouse
let post: Awaited<ReturnType<typeof mailServer>>
const posted: Posted[] = []
let answers: number[] = []
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const status = answers.shift() ?? 200
    if (status === 0) return // Says nothing: the sender has to lose patience.
    posted.push({ headers: request.headers, body })
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {})
    response.end('x'.repeat(100_000))
  })
})
let url = ''

before(async () => {
  t = await testHouse()
  post = await mailServer()
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/alarms`
})
after(async () => {
  receiver.closeAllConnections()
  receiver.close()
  await post.close()
  await t.close()
})

const until = async (done: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 200 && !(await done()); i += 1) await sleep(20)
}
const raise = (about: string, kind = 'log.fork') =>
  raiseAlarm(t.database.kysely, { kind, about, detail: { secretless: true } }, t.clock.now())

async function sending(channels: readonly Channel[], work: () => Promise<void>): Promise<unknown[]> {
  const faults: unknown[] = []
  await carryOnce(
    t.house,
    channels.map(({ name }) => name),
  )
  const carrier = startMessages({
    house: t.house,
    channels,
    address: 'https://work.example.org',
    everyMs: 20,
    onFault: (error) => faults.push(error),
  })
  try {
    await work()
  } finally {
    await carrier.stop()
  }
  return faults
}
/** Quoted-printable as text. */
const unquoted = (text: string) =>
  Buffer.from(
    text.replaceAll('=\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const hook = (patienceMs = 500) => webhook({ url, secret: 'shared', clock: t.clock, patienceMs })

test('an alarm is posted once, signed over its time and body, in both languages, with what to do first', async () => {
  await raise('w1')
  await sending([hook()], () => until(() => posted.length === 1))
  const { headers, body } = posted.pop()!
  assert.equal(headers['x-yuelu-signature'], signatureOf('shared', String(headers['x-yuelu-time']), body))
  assert.notEqual(headers['x-yuelu-signature'], signatureOf('other', String(headers['x-yuelu-time']), body))
  const notice = JSON.parse(body)
  assert.deepEqual([notice.about, notice.title.zh, notice.id], ['w1', '审计日志出现两个版本', headers['x-yuelu-delivery']])
  assert.match(notice.first.zh, /证据/)
  assert.ok(!body.includes('secretless'), 'facts of the alarm stay in the house')
})

test('a receiver that fails, redirects or is silent is tried again with a pause, and gets the same alarm by the same id', async () => {
  for (const status of [503, 302, 0]) {
    answers = [status]
    posted.length = 0
    await raise(`again-${status}`)
    await sending([hook(100)], async () => {
      await until(async () => (await t.database.pool.query('select 1 from kernel.delivery where attempts > 0')).rowCount === 1)
      const { rows } = await t.database.pool.query<{ listener: string; error: string }>(
        'select listener, error from kernel.delivery where attempts > 0',
      )
      assert.equal(rows[0]?.listener, 'notices.webhook')
      assert.ok(!rows[0]!.error.includes('shared'))
      const before = posted.length
      t.clock.set(new Date(Date.parse(t.clock.now()) + 2_000).toISOString())
      await until(() => posted.length > before)
    })
    assert.equal(JSON.parse(posted.at(-1)!.body).about, `again-${status}`)
    if (status !== 0) assert.equal(posted[0]!.headers['x-yuelu-delivery'], posted[1]!.headers['x-yuelu-delivery'])
  }
})

test('a mail server takes the alarm as plain text, Chinese first; one that refuses gets it later', async () => {
  const byMail = mail({ url: post.url, to: ['duty@example.org', 'lead@example.org'], from: 'yuelu@example.org' })
  post.refuse(true)
  await raise('w2')
  await sending([byMail], async () => {
    await until(async () => (await t.database.pool.query('select 1 from kernel.delivery where attempts > 0')).rowCount === 1)
    post.refuse(false)
    t.clock.set(new Date(Date.parse(t.clock.now()) + 2_000).toISOString())
    await until(() => post.taken.length === 1)
  })
  const [{ to, data }] = post.taken as [(typeof post.taken)[0] & object]
  assert.deepEqual(to, ['duty@example.org', 'lead@example.org'])
  assert.match(data, /^Subject: =\?UTF-8\?/m)
  const body = unquoted(data.split('\n\n').slice(1).join('\n\n'))
  assert.match(body, /审计日志出现两个版本：w2[\s\S]*先做什么[\s\S]*two versions/)
})

test('messages and rooms do not wait for each other: a room’s lane never touches a message', async () => {
  await raise('w3')
  await carryOnce(t.house, ['notices.webhook'])
  await t.settle()
  const { rows } = await t.database.pool.query('select listener from kernel.delivery')
  assert.deepEqual(rows, [{ listener: 'notices.webhook' }])
  assert.equal(await deliverOne(t.database, t.house.deliver, t.clock.now()), false)
  await sending([hook()], () => until(async () => (await t.database.pool.query('select 1 from kernel.delivery')).rowCount === 0))
})

test('an alarm of four days ago is no news, and a channel that was taken away is owed nothing', async () => {
  posted.length = 0
  await raiseAlarm(
    t.database.kysely,
    { kind: 'log.fork', about: 'old' },
    new Date(Date.parse(t.clock.now()) - 4 * 86_400_000).toISOString() as never,
  )
  await raise('gone')
  await carryOnce(t.house, ['notices.webhook', 'notices.mail'])
  await sending([hook()], () => until(async () => (await t.database.pool.query('select 1 from kernel.delivery')).rowCount === 0))
  assert.deepEqual(
    posted.map(({ body }) => JSON.parse(body).about),
    ['gone'],
  )
})

test('only https, or http on this machine, without a password, is taken as an address; a mail password stands in a file only', () => {
  const wrong = (env: Record<string, string>) => assert.throws(() => readConfig(env), { name: 'ConfigError' })
  for (const address of [
    'http://example.org/x',
    'ftp://example.org',
    'https://u:p@example.org',
    'https://u@example.org',
    'nonsense',
    'http://127.0.0.1.example.org',
  ])
    wrong({ ALARM_WEBHOOK: address })
  for (const address of ['smtp://user:secret@mail.example.org', 'http://mail.example.org', 'smtp://']) wrong({ SMTP_URL: address })
  for (const box of ['nobody', 'a@b, c', 'a b@c', '<a@b>']) wrong({ ALARM_MAIL: box })
  const config = readConfig({
    ALARM_WEBHOOK: 'https://example.org/hook',
    ALARM_MAIL: 'a@example.org, b@example.org',
    SMTP_URL: 'smtps://u@mail.example.org',
  })
  assert.deepEqual(config.ALARM_MAIL, ['a@example.org', 'b@example.org'])
})

test('the secret of the webhook is made once, for its owner’s eyes only; a password file that is not there is one sentence', () => {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-alarm-'))
  try {
    const config = readConfig({ ALARM_WEBHOOK: 'https://example.org/hook' })
    assert.deepEqual(
      channelsOf(config, dir, t.clock).map(({ name }) => name),
      ['notices.webhook'],
    )
    const kept = readFileSync(join(dir, 'alarm-webhook.key'), 'utf8')
    channelsOf(config, dir, t.clock)
    assert.equal(readFileSync(join(dir, 'alarm-webhook.key'), 'utf8'), kept)
    assert.equal(statSync(join(dir, 'alarm-webhook.key')).mode & 0o077, 0)
    const password = join(dir, 'smtp-password')
    const env = { ALARM_MAIL: 'a@example.org', SMTP_URL: 'smtps://u@mail.example.org', SMTP_PASSWORD_FILE: password }
    assert.throws(() => channelsOf(readConfig(env), dir, t.clock), /SMTP_PASSWORD_FILE/)
    writeFileSync(password, 'p\n')
    assert.deepEqual(
      channelsOf(readConfig(env), dir, t.clock).map(({ name }) => name),
      ['notices.mail'],
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
