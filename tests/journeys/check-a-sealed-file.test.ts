// Anyone checks a sealed file: on the portal by a plain form, over the API without signing in, always within limits.
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Agent } from 'undici'
import { anyone } from '#kernel/access/actor.ts'
import { buildServer } from '#server/http.ts'
import { checkThrough } from '#server/portal-ask.ts'
import { buildPortal } from '#server/portal.ts'
import { type TestHouse, testHouse } from '#tests/support/house.ts'
import { sealedFile } from '#tests/support/sealed-files.ts'
import { readySeals } from '#tests/support/seals.ts'

let house: TestHouse
let api: FastifyInstance
let portal: FastifyInstance
let seal = ''
const dispatcher = new Agent()
const addressOf = (app: FastifyInstance) => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`

before(async () => {
  house = await testHouse()
  ;({ seal } = await readySeals(house))
  api = await buildServer({ house: house.house, zone: 'extranet' })
  await api.listen({ port: 0, host: '127.0.0.1' })
  const ask = (name: string, query: Readonly<Record<string, unknown>>) => house.house.ask(anyone, name, query)
  portal = await buildPortal({ ask, check: checkThrough(addressOf(api), dispatcher), now: () => new Date(house.clock.now()) })
  await portal.listen({ port: 0, host: '127.0.0.1' })
})
after(async () => {
  await portal.close()
  await api.close()
  await dispatcher.close()
  await house.close()
})

async function upload(bytes: Uint8Array, more: Record<string, string> = {}): Promise<{ status: number; page: string }> {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }), '通知.pdf')
  const answer = await fetch(`${addressOf(portal)}/verify`, { method: 'POST', body: form, headers: more })
  return { status: answer.status, page: await answer.text() }
}

test('the page asks for a file, in plain words, and works without a script', async () => {
  const page = await (await fetch(`${addressOf(portal)}/verify`)).text()
  assert.match(page, /<form class="pick" action="\/verify" encType="multipart\/form-data" method="post"/)
  assert.match(page, /选择收到的文件/)
})

test('a genuine file is called genuine with its seal, and one with a changed byte is not to be trusted', async () => {
  for (const format of ['pdf', 'ofd'] as const) {
    const file = await sealedFile(house, seal, format)
    const good = await upload(file)
    assert.equal(good.status, 200)
    assert.match(good.page, /这份文件是真的，盖章后没有改动过/)
    assert.match(good.page, /湖南省人民政府信息化工作办公室（模拟）/)
    assert.match((await upload(file, { cookie: 'lang=en' })).page, /This file is genuine and was not changed/)
    const changed = Buffer.from(file)
    changed[Math.floor(file.length / 2)]! ^= 4
    assert.doesNotMatch((await upload(changed)).page, /这份文件是真的/)
  }
})

test('no file, another form, a file too large and one that is none get a page that says what to do', async () => {
  const empty = await upload(Buffer.alloc(0))
  assert.deepEqual([empty.status, /请先选择收到的/.test(empty.page)], [422, true])
  const plain = await fetch(`${addressOf(portal)}/verify`, { method: 'POST', body: new URLSearchParams({ file: 'x' }) })
  assert.equal(plain.status, 422)
  const large = await upload(Buffer.alloc(5 * 2 ** 20 + 1))
  assert.deepEqual([large.status, /超过 5 MB/.test(large.page)], [422, true])
  const huge = await fetch(`${addressOf(portal)}/verify`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(13 * 2 ** 20) },
    body: Buffer.alloc(13 * 2 ** 20),
  }).catch(() => undefined)
  if (huge) assert.equal(huge.status, 422)
  assert.match((await upload(Buffer.from('<script>alert(1)</script>'))).page, /这份文件无法核验/)
  const foreign = await upload(Buffer.from('x'), { 'sec-fetch-site': 'cross-site' })
  assert.equal(foreign.status, 403)
})

test('the API answers anybody by POST, says what is wrong with a request, keeps no line of it and refuses a body without end', async () => {
  const post = (body: unknown, headers: Record<string, string> = { 'x-yuelu': '1' }) =>
    fetch(`${addressOf(api)}/api/seals/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const lines = async () => (await house.database.pool.query(`select count(*)::int as n from kernel.audit_line`)).rows[0].n as number
  const before = await lines()
  const file = await sealedFile(house, seal, 'pdf')
  const after = await lines()
  const answer = await post({ file: file.toString('base64') })
  assert.equal(((await answer.json()) as { verdict: string }).verdict, 'good')
  assert.equal(await lines(), after)
  assert.ok(after > before)
  for (const bad of [{}, { file: 'not base64!' }, { file: 'AAAA', more: 1 }, '{']) assert.equal((await post(bad)).status, 400)
  assert.equal((await post({ file: 'A'.repeat(8_000_000) })).status, 413)
  assert.equal((await fetch(`${addressOf(api)}/api/seals/verify?file=AAAA`)).status, 404)
  assert.equal((await post({ file: 'AAAA' }, { 'sec-fetch-site': 'cross-site' })).status, 403)
})
