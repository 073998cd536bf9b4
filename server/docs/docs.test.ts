import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { modules } from '#server/modules.ts'
import { testServer } from '#tests/support/server.ts'
import { validated } from '../validate.ts'
import { html } from './html.ts'
import { type FieldSchema, sampleValue } from './sample-value.ts'

let server: Awaited<ReturnType<typeof testServer>>
before(async () => {
  server = await testServer()
})
after(() => server.close())

const get = (path: string, headers = {}) => server.call('anyone', 'GET', path, undefined, headers)
const contracts = modules.flatMap((module) => [
  ...module.actions.map(({ contract }) => contract),
  ...module.questions.map(({ contract }) => contract).filter(({ may }) => may !== 'rooms'),
])

test('every action and question is named on the first page and stands on its room’s, with its fields and refusals, in both languages', async () => {
  const bodyOf = async (path: string) => String((await get(path)).body)
  const pagesOf = async (room = '') => [await bodyOf(`/api/docs${room}`), await bodyOf(`/api/docs${room}?lang=en`)] as const
  const first = await pagesOf()
  const rooms = new Map<string, readonly [string, string]>()
  for (const contract of contracts) {
    const room = contract.name.split('.')[0]!
    if (!rooms.has(room)) rooms.set(room, await pagesOf(`/${room}`))
    const [zh, en] = rooms.get(room)!
    assert.ok(first[0].includes(`href="/api/docs/${room}?lang=zh#${contract.name}"`), contract.name)
    assert.ok(zh.includes(`id="${contract.name}"`), contract.name)
    const titles = [html`<h2>${contract.title.zh}</h2>`.text, html`<h2>${contract.title.en}</h2>`.text] as const
    assert.ok(zh.includes(titles[0]) && en.includes(titles[1]), contract.name)
    for (const { code } of contract.kind === 'action' ? contract.refusals : [])
      assert.ok(zh.includes(`href="/problems/${code}"`), String(code))
  }
  assert.match(rooms.get('projects')![0], /href="\/clauses\/4\.3\.2"/)
  assert.match(first[1], /<html lang="en">/)
  assert.equal((await get('/api/docs/no-such-room')).status, 404)
})

test('the page needs no inline script or style, and its script is small', async () => {
  const { body, headers } = await get('/api/docs')
  assert.doesNotMatch(String(body), /<script(?![^>]* src=)|<style| style="| on\w+="/)
  assert.doesNotMatch(headers.get('content-security-policy') ?? '', /script-src[^;]*unsafe/)
  assert.ok(statSync(new URL('try-it.js', import.meta.url)).size <= 6 * 1024)
  for (const [, address = ''] of String(body).matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g))
    assert.equal((await get(address)).status, 200, address)
})

test('the type of every problem leads to a page that says its words, its clause and how to mend it', async () => {
  const { body: refused } = await server.call('stats-bureau.officer', 'POST', '/api/projects/approve-project', {
    project: '0198c9a2-0000-7000-8000-000000000001',
  })
  const page = await get(refused.type)
  assert.equal(page.status, 200)
  assert.match(String(page.body), /3\.7\.7/)
  const given = contracts.flatMap((contract) => (contract.kind === 'action' ? contract.refusals.map(({ code }) => code as string) : []))
  for (const code of ['kernel.not-signed-in', 'edge.bad-input', 'edge.bad-request', 'fault', ...new Set(given)]) {
    const { status, body } = await get(`/problems/${code}?lang=en`)
    assert.ok(status === 200 && String(body).includes(`<code>${code}</code>`), code)
  }
  assert.equal((await get('/problems/no.such-code')).status, 404)
  assert.equal((await get('/problems/%3Cscript%3E')).status, 404)
})

test('every procedure has a page, a picture and a BPMN file; a file given back says what it would change', async () => {
  const procedures = modules.flatMap((module) => module.procedures ?? [])
  const list = String((await get('/procedures')).body)
  for (const { name, title } of procedures) {
    assert.ok(list.includes(`href="/procedures/${name}?lang=zh"`), name)
    const { status, body } = await get(`/procedures/${name}?lang=en`)
    assert.ok(status === 200 && String(body).includes(html`<h1>${title.en}</h1>`.text), name)
  }
  const { name } = procedures[0]!
  const picture = await get(`/procedures/${name}/picture.svg`)
  assert.match(picture.headers.get('content-type') ?? '', /^image\/svg\+xml/)
  const file = String((await get(`/procedures/${name}/procedure.bpmn`)).body)
  const compared = async (text: string) => {
    const form = new FormData()
    form.append('file', new Blob([text]), 'a.bpmn')
    const answer = await fetch(`${server.origin}/procedures/${name}/compare`, { method: 'POST', body: form })
    return { status: answer.status, text: await answer.text() }
  }
  assert.match((await compared(file)).text, /与现行流程一致/)
  assert.match((await compared(file.replace(/<bpmn:endEvent[\s\S]*?<\/bpmn:endEvent>/, ''))).text, /少了环节|不能再从/)
  assert.match((await compared('<html>')).text, /不是可以读取的 BPMN/)
  assert.equal((await get('/procedures/no.such')).status, 404)
})

test('what is put into a page is escaped', () => {
  assert.equal(html`<p>${'<b>"&\''}</p>${[html`<i>${1}</i>`, false]}`.text, '<p>&lt;b&gt;&quot;&amp;&#39;</p><i>1</i>')
})

test('the sample of an input is one that the contract takes, but for texts with a form of their own', () => {
  const wrong = contracts.filter(({ kind, input }) => {
    try {
      validated(input, sampleValue(input as FieldSchema), kind === 'action' ? 'body' : 'query')
      return false
    } catch {
      return true
    }
  })
  assert.ok(wrong.length <= contracts.length / 20, wrong.map(({ name }) => name).join(', '))
})
