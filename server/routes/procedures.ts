// GET /procedures and /procedures/<name>: every errand as it is worked by, its picture and its BPMN 2.0 file, and a form that says
// what a file drawn elsewhere would change. Procedures are no secret: they are what an organ promises.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { differences } from '#adapters/bpmn/compare.ts'
import { drawFlow } from '#adapters/bpmn/draw.ts'
import { flowOfProcedure } from '#adapters/bpmn/of-procedure.ts'
import { MOST_BYTES, readBpmn } from '#adapters/bpmn/read-bpmn.ts'
import { BPMN_TYPE, SVG_TYPE } from '#adapters/bpmn/routes.ts'
import { writeBpmn } from '#adapters/bpmn/write-bpmn.ts'
import type { House } from '#kernel/module/house.ts'
import { ground, Refused, refuse } from '#kernel/refusal/refusal.ts'
import { type Compared, type Listed, procedureList, procedurePage } from '../docs/procedure-page.ts'
import { fileIn, takesMultipart } from '../one-file.ts'
import { edgeRefusals, languageOf, wordsOf } from '../problem.ts'

const HTML = 'text/html; charset=utf-8'

export async function procedureRoutes(root: FastifyInstance, house: House): Promise<void> {
  const listed = house.modules.flatMap((module) => (module.procedures ?? []).map((procedure): Listed => ({ module, procedure })))
  const titles = new Map(
    house.modules.flatMap(({ actions, permissions = [] }) =>
      [...actions.map(({ contract }) => contract), ...permissions].map(({ name, title }) => [name, title]),
    ),
  )
  const titleOf = (name: string) => titles.get(name)
  const found = (request: FastifyRequest): Listed => {
    const { name } = request.params as { name: string }
    return (
      listed.find(({ procedure }) => procedure.name === name) ??
      refuse(ground(edgeRefusals.noRoute, { path: request.url.split('?')[0]!.slice(0, 200) }))
    )
  }
  const flowOf = (request: FastifyRequest) => flowOfProcedure(found(request).procedure, titleOf)

  root.get('/procedures', async (request, reply) => reply.type(HTML).send(procedureList(listed, languageOf(request))))
  root.get('/procedures/:name', async (request, reply) =>
    reply.type(HTML).send(procedurePage(found(request), titleOf, languageOf(request))),
  )
  root.get('/procedures/:name/picture.svg', async (request, reply) =>
    reply.type(SVG_TYPE).send(drawFlow(flowOf(request), languageOf(request))),
  )
  root.get('/procedures/:name/procedure.bpmn', async (request, reply) => {
    const flow = flowOf(request)
    return reply
      .type(BPMN_TYPE)
      .header('content-disposition', `attachment; filename="${flow.name}.bpmn"`)
      .send(await writeBpmn(flow))
  })
  await root.register(async (app) => {
    app.removeAllContentTypeParsers()
    takesMultipart(app)
    app.post('/procedures/:name/compare', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      const one = found(request)
      const language = languageOf(request)
      const file = Buffer.isBuffer(request.body) ? fileIn(request.body, request.headers['content-type'] ?? '', 'file') : undefined
      let compared: Compared
      try {
        const drawn = await readBpmn(file?.toString('utf8') ?? '')
        compared = { differences: differences(one.procedure, drawn), findings: drawn.findings }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        compared = { fault: error.grounds.map((given) => wordsOf(given.words, language, given.detail)).join(' ') }
      }
      return reply.type(HTML).send(procedurePage(one, titleOf, language, compared))
    })
  })
}
