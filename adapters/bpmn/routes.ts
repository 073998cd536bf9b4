// GET /life/<event>/process.svg and process.bpmn: how the organs of a life event work together, as a picture and as a BPMN 2.0 file.
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { Language } from '#kernel/text/text.ts'
import { lifeEventCard } from '#modules/services/items/contract.ts'
import { drawFlow, STYLE } from './draw.ts'
import { flowOfErrand } from './of-errand.ts'
import { writeBpmn } from './write-bpmn.ts'

export const SVG_TYPE = 'image/svg+xml; charset=utf-8'
export const BPMN_TYPE = 'application/xml; charset=utf-8'

/** A page of the site allows no style within a document; the picture stands by itself and brings one. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'`

export type ErrandRoutes = {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
}

/** A Fastify plugin. Refuses as the question does when there is no such life event. */
export async function errandRoutes(app: FastifyInstance, { ask }: ErrandRoutes): Promise<void> {
  const flowOf = async (id: string) => flowOfErrand(await ask(lifeEventCard, { id }))
  app.get<{ Params: { id: string }; Querystring: { lang?: string } }>('/life/:id/process.svg', async ({ params, query }, reply) => {
    const language: Language = query.lang === 'en' ? 'en' : 'zh'
    return reply
      .type(SVG_TYPE)
      .header('content-security-policy', POLICY)
      .send(drawFlow(await flowOf(params.id), language))
  })
  app.get<{ Params: { id: string } }>('/life/:id/process.bpmn', async ({ params }, reply) =>
    reply
      .type(BPMN_TYPE)
      .header('content-disposition', `attachment; filename="${encodeURIComponent(params.id)}.bpmn"`)
      .send(await writeBpmn(await flowOf(params.id))),
  )
}
