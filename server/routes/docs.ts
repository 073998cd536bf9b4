// GET /api/docs and /api/docs/<module>: every action and question from its contract, readable without a script, with the means
// to try a call.
// GET /problems/<code>: what a refusal means; the `type` of every problem leads there.
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#kernel/module/house.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Language } from '#kernel/text/text.ts'
import { declaredRefusals } from '../declared-refusals.ts'
import { docsPage, moduleDocs } from '../docs/docs-page.ts'
import { docFiles } from '../docs/frame.ts'
import { problemList, problemPage } from '../docs/problem-page.ts'
import { edgeRefusals, languageOf } from '../problem.ts'

const HTML = 'text/html; charset=utf-8'
const YEAR = 'public, max-age=31536000, immutable'

/** Made at the first request in a language and kept: the contracts do not change while the server runs. */
function keptPages(make: (language: Language) => string): (language: Language) => { plain: Buffer; gzip: Buffer } {
  const kept = new Map<Language, { plain: Buffer; gzip: Buffer }>()
  return (language) => {
    const known = kept.get(language)
    if (known) return known
    const plain = Buffer.from(make(language))
    const page = { plain, gzip: gzipSync(plain) }
    kept.set(language, page)
    return page
  }
}

export async function docsRoutes(app: FastifyInstance, house: House): Promise<void> {
  const source = { modules: house.modules, declared: await declaredRefusals(house.modules) }
  const docs = keptPages((language) => docsPage(house.modules, language))
  const rooms = new Map(house.modules.map((module) => [module.name, keptPages((language) => moduleDocs(module, language))]))

  const send = (request: FastifyRequest, reply: FastifyReply, { plain, gzip }: { plain: Buffer; gzip: Buffer }) => {
    const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    reply.type(HTML).header('cache-control', 'no-cache').header('vary', 'accept-encoding, accept-language')
    return zips ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(plain)
  }

  app.get('/api/docs', async (request, reply) => send(request, reply, docs(languageOf(request))))
  app.get<{ Params: { module: string } }>('/api/docs/:module', async (request, reply) => {
    const page = rooms.get(request.params.module)
    if (!page) refuse(ground(edgeRefusals.noRoute, { path: request.url.split('?')[0]!.slice(0, 200) }))
    return send(request, reply, page(languageOf(request)))
  })
  for (const { path, type, body } of Object.values(docFiles)) {
    app.get(path, async (_request, reply) => reply.type(type).header('cache-control', YEAR).send(body))
  }
  app.get('/problems', async (request, reply) => reply.type(HTML).send(problemList(source, languageOf(request))))
  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const page = problemPage(request.params.code, source, languageOf(request))
    if (!page) refuse(ground(edgeRefusals.noRoute, { path: request.url.split('?')[0]!.slice(0, 200) }))
    return reply.type(HTML).send(page)
  })
}
