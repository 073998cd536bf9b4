import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Fastify from 'fastify'
import type { Out } from '#kernel/module/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { attachment, documentCard, newest, publicReplies } from '#modules/services/disclosure/contract.ts'
import { type AtomRoutes, atomRoutes } from './routes.ts'

const BASE = 'https://portal.example.org'
const HOSTILE = `</title><script>alert(1)</script>&lt;"'\u0001]]>`
const idOf = (n: number) => `0198c9a2-0000-7000-8000-00000000000${n}`

const documents: Out<typeof newest>['documents'] = [
  { n: 3, title: HOSTILE, day: '2026-03-03' },
  { n: 2, title: '关于公布监督电话的通知', day: '2026-03-02' },
  { n: 1, title: '湖南省政务公开办法', day: '2026-03-01' },
].map(({ n, title, day }) => ({
  id: idOf(n),
  title,
  kind: 'notice',
  issuer: '湖南省统计局',
  documentNumber: n === 2 ? null : `湘统发〔2026〕${n}号`,
  madeOn: day,
  publishedAt: `${day}T01:00:00.000Z`,
  validity: 'valid',
}))
const reply: Out<typeof publicReplies>['replies'][number] = {
  id: '00ff00ff00ff00ff',
  organName: '湖南省水利厅',
  wanted: `2025 年水质检测结果\r\n${HOSTILE}`,
  reply: { kind: '01', on: '2026-03-04', said: [{ name: '答复', text: '予以公开' }] },
}

async function opened(answers: Readonly<Record<string, unknown>>) {
  const app = Fastify()
  app.setErrorHandler((error, _request, answer) => answer.code(error instanceof Refused ? 404 : 500).send())
  const asked: string[] = []
  const ask = (async (question) => {
    asked.push(question.name)
    return answers[question.name]
  }) as AtomRoutes['ask']
  await app.register(atomRoutes, { ask, base: BASE, publisher: '省政府信息化工作办公室 & 示例' })
  return { app, asked }
}

type Text = string | { readonly '#text': string }
type Link = { readonly rel?: string; readonly href: string }
type Entry = { id: Text; title: Text; updated: string; link: Link | Link[]; author?: { name: Text }; summary?: Text }
type Read = { feed: { id: string; title: Text; updated: string; link: Link[]; author: { name: Text }; entry?: Entry[] } }

/** What a reader of feeds makes of it; what is no XML at all fails here. */
function read(body: string) {
  assert.equal(XMLValidator.validate(body), true)
  // XML 1.0 has no place for them, and a lenient reader would not say so.
  assert.doesNotMatch(body, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    htmlEntities: true,
    isArray: (name) => name === 'entry',
  })
  return (parser.parse(body) as Read).feed
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** The demands of RFC 4287 on a feed and its entries (4.1.1, 4.1.2, 4.2.6, 4.2.7.1, 4.2.15). */
function isAtom(feed: Read['feed'], self: string) {
  const entries = feed.entry ?? []
  for (const { id, title, updated, link } of [feed, ...entries]) {
    const links = [link].flat()
    assert.ok(URL.canParse(String(id)) && !String(id).replace('#', '').includes('#'), `${String(id)} is an IRI`)
    assert.ok(String(title).length > 0)
    assert.match(updated, INSTANT)
    assert.ok(links.some(({ rel, href }) => rel === undefined && href.startsWith(BASE)))
  }
  assert.ok(feed.link.some(({ rel, href }) => rel === 'self' && href === self))
  assert.ok(feed.author.name)
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
  const times = entries.map(({ updated }) => Date.parse(updated))
  assert.deepEqual(
    times,
    times.toSorted((a, b) => b - a),
  )
  assert.equal(Date.parse(feed.updated), times[0] ?? 0)
  return entries
}

test('the newest documents are a feed that a reader understands, whatever their titles hold', async () => {
  const { app, asked } = await opened({ [newest.name]: { documents } })
  const answer = await app.inject('/docs/feed.xml')
  assert.match(String(answer.headers['content-type']), /^application\/atom\+xml/)
  const entries = isAtom(read(answer.body), `${BASE}/docs/feed.xml`)
  assert.deepEqual(
    entries.map(({ id }) => id),
    documents.map(({ id }) => `${BASE}/docs/${id}`),
  )
  assert.equal(entries[0]!.title, HOSTILE.replace('\u0001', '\uFFFD'))
  assert.equal(entries[1]!.summary, '湖南省统计局')
  assert.deepEqual(asked, [newest.name])
  await app.close()
})

test('replies made public are a feed of their own; a feed in which nothing stands yet is one too', async () => {
  const { app } = await opened({ [publicReplies.name]: { replies: [reply] }, [newest.name]: { documents: [] } })
  const [entry] = isAtom(read((await app.inject('/disclosure/replies/feed.xml')).body), `${BASE}/disclosure/replies/feed.xml`)
  assert.equal(entry!.id, `${BASE}/disclosure/replies#r-${reply.id}`)
  assert.equal(entry!.author!.name, reply.organName)
  assert.match(String(entry!.summary), /^答复：予以公开/)
  assert.equal(isAtom(read((await app.inject('/docs/feed.xml')).body), `${BASE}/docs/feed.xml`).length, 0)
  await app.close()
})

test('a document goes home as a file that no browser draws or runs', async () => {
  const issuer = { name: '湖南省统计局' }
  const { app } = await opened({
    [documentCard.name]: { ...documents[2], issuer, body: [{ kind: 'paragraph', text: '第一条　公开。' }] },
    [attachment.name]: { fileName: '附表"1".html', type: 'text/html', content: Buffer.from('<script>1</script>').toString('base64') },
  })
  for (const [path, name] of [
    [`/docs/${idOf(1)}/text`, '湖南省政务公开办法.txt'],
    [`/docs/${idOf(1)}/files/${idOf(2)}`, '附表"1".html'],
  ] as const) {
    const { statusCode, headers } = await app.inject(path)
    assert.equal(statusCode, 200)
    assert.equal(headers['content-disposition'], `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    assert.match(String(headers['content-security-policy']), /^sandbox; default-src 'none'$/)
  }
  assert.match(
    (await app.inject(`/docs/${idOf(1)}/text`)).body,
    /^\uFEFF湖南省政务公开办法\r\n\r\n湖南省统计局　湘统发〔2026〕1号　2026-03-01\r\n\r\n第一条　公开。/,
  )
  await app.close()
})

test('what cannot be a document is not there, and nothing is asked for it', async () => {
  const { app, asked } = await opened({})
  for (const id of ['x', '..', '%2e%2e', '%00', `${idOf(1)}%0a`, idOf(1).toUpperCase(), "'", '<script>', 'a'.repeat(5_000), '__proto__'])
    for (const path of [`/docs/${id}/text`, `/docs/${id}/files/${idOf(1)}`, `/docs/${idOf(1)}/files/${id}`]) {
      const { statusCode } = await app.inject(path)
      assert.ok([400, 404, 414].includes(statusCode), `${path} ${statusCode}`)
    }
  assert.deepEqual(asked, [])
  await app.close()
})
