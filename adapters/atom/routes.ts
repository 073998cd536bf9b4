// Atom (RFC 4287) of documents and replies that were made public lately, and what a reader takes home of a document: its text, its
// attachments. What is taken home is never drawn or run by a browser.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { attachment, documentCard, newest, publicReplies } from '#modules/services/disclosure/contract.ts'
import { FEED_TYPE, writeFeed } from './write-feed.ts'

export type AtomRoutes = {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
  /** The site's address without a slash at the end, and who publishes there. */
  readonly base: string
  readonly publisher: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
type At = FastifyRequest<{ Params: { id: string; file: string } }>
const idIn = (text: string) => (UUID.test(text) ? text : refuse(ground(kernelRefusals.notFound)))

/** A Fastify plugin: `app.register(atomRoutes, { ask, base, publisher })`. */
export async function atomRoutes(app: FastifyInstance, { ask, base, publisher }: AtomRoutes): Promise<void> {
  app.get('/docs/feed.xml', async (_request, reply) => reply.type(FEED_TYPE).send(documentsFeed(await ask(newest, {}), base, publisher)))
  app.get('/disclosure/replies/feed.xml', async (_request, reply) =>
    reply.type(FEED_TYPE).send(repliesFeed(await ask(publicReplies, {}), base, publisher)),
  )
  app.get('/docs/:id/text', async ({ params }: At, reply) => {
    const { title, body, issuer, documentNumber, madeOn } = await ask(documentCard, { id: idIn(params.id) })
    const head = [title, [issuer.name, documentNumber, madeOn].filter(Boolean).join('　')]
    const text = [...head, ...body.map((block) => block.text)].join('\r\n\r\n')
    return takenHome(reply, `${title}.txt`, 'text/plain; charset=utf-8', Buffer.from(`\uFEFF${text}\r\n`))
  })
  app.get('/docs/:id/files/:file', async ({ params }: At, reply) => {
    const { fileName, type, content } = await ask(attachment, { document: idIn(params.id), id: idIn(params.file) })
    return takenHome(reply, fileName, type, Buffer.from(content, 'base64'))
  })
}

const takenHome = (reply: FastifyReply, name: string, type: string, bytes: Buffer) =>
  reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    })
    .send(bytes)

/** Long ago: the day of a feed in which nothing stands yet. */
const NOTHING_YET = '1970-01-01T00:00:00.000Z'

/** Every entry names itself by the document's address, which never changes. */
const documentsFeed = ({ documents }: Out<typeof newest>, base: string, publisher: string): string =>
  writeFeed({
    id: `${base}/docs`,
    title: `${publisher} 公开文件`,
    self: `${base}/docs/feed.xml`,
    page: `${base}/docs`,
    author: publisher,
    since: NOTHING_YET,
    language: 'zh-CN',
    entries: documents.map(({ id, title, issuer, documentNumber, publishedAt }) => ({
      id: `${base}/docs/${id}`,
      title,
      href: `${base}/docs/${id}`,
      updated: publishedAt,
      author: issuer,
      summary: [issuer, documentNumber].filter(Boolean).join(' · '),
    })),
  })

/** What was answered to applications and made public; a reply names itself by its place on their page. */
const repliesFeed = ({ replies }: Out<typeof publicReplies>, base: string, publisher: string): string =>
  writeFeed({
    id: `${base}/disclosure/replies`,
    title: `${publisher} 公开的答复`,
    self: `${base}/disclosure/replies/feed.xml`,
    page: `${base}/disclosure/replies`,
    author: publisher,
    since: NOTHING_YET,
    language: 'zh-CN',
    entries: replies.map(({ id, organName, wanted, reply }) => ({
      id: `${base}/disclosure/replies#r-${id}`,
      title: wanted.replaceAll(/\s+/g, ' ').slice(0, 100),
      href: `${base}/disclosure/replies#r-${id}`,
      updated: `${reply.on}T00:00:00+08:00`,
      author: organName,
      summary: reply.said
        .map(({ name, text }) => `${name}：${text}`)
        .join('\n')
        .slice(0, 1000),
    })),
  })
