// Atom (RFC 4287) of what was made public lately, and what a reader takes home of a document: its text, its attachments. What is taken
// home is never drawn or run by a browser.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { inMarkup } from '#kernel/text/markup.ts'
import { attachment, documentCard, newest } from '#modules/services/disclosure/contract.ts'

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
  app.get('/docs/feed.xml', async (_request, reply) =>
    reply.type('application/atom+xml; charset=utf-8').send(feedOf(await ask(newest, {}), base, publisher)),
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

/** Every entry names itself by the document's address, which never changes. */
function feedOf({ documents }: Out<typeof newest>, base: string, publisher: string): string {
  const entries = documents.map(({ id, title, issuer, documentNumber, publishedAt }) => {
    const summary = [issuer, documentNumber].filter(Boolean).join(' · ')
    return `  <entry>
    <id>${base}/docs/${id}</id>
    <title>${inMarkup(title)}</title>
    <link href="${base}/docs/${id}"/>
    <updated>${publishedAt}</updated>
    <author><name>${inMarkup(issuer)}</name></author>
    <summary>${inMarkup(summary)}</summary>
  </entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${base}/docs</id>
  <title>${inMarkup(publisher)} 公开文件</title>
  <link rel="self" href="${base}/docs/feed.xml"/>
  <link href="${base}/docs"/>
  <updated>${documents[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'}</updated>
${entries.join('\n')}
</feed>
`
}
