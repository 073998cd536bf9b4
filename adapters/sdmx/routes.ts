// GET /sdmx/rest/dataflow|datastructure|data: published counts for statistical programs. Every answer is one that anybody may have.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { uuid } from '#kernel/id/uuid.ts'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { publishedCells, publishedTables, refusals } from '#modules/resources/statistics/contract.ts'
import { AGENCY, type Cells, type Frequency, FREQUENCIES, type Language, observationsOf } from './cube.ts'
import { toCsv } from './to-csv.ts'
import { type Meta, toDataMessage } from './to-data-message.ts'
import { toDataflows, toDataStructure } from './to-structure-message.ts'

export type SdmxRoutes = {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
  readonly sender: { readonly id: string; readonly name: string }
  readonly now: () => string
}

type Given = { Params: Record<string, string>; Querystring: Record<string, unknown> }

const STRUCTURE = 'application/vnd.sdmx.structure+json; version=1.0; charset=utf-8'
const DATA_JSON = 'application/vnd.sdmx.data+json; version=1.0.0; charset=utf-8'
const DATA_CSV = 'application/vnd.sdmx.data+csv; version=1.0.0; charset=utf-8'
const PERIOD = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A Fastify plugin: `app.register(sdmxRoutes, { ask, sender, now })`. */
export async function sdmxRoutes(app: FastifyInstance, { ask, sender, now }: SdmxRoutes): Promise<void> {
  const meta = (): Meta => ({ id: uuid(), prepared: now(), sender })

  const tables = async (_request: FastifyRequest, reply: FastifyReply) =>
    reply.type(STRUCTURE).send(JSON.stringify(toDataflows((await ask(publishedTables, {})).tables, meta())))
  app.get(`/sdmx/rest/dataflow`, tables)
  app.get(`/sdmx/rest/dataflow/${AGENCY}`, tables)
  app.get(`/sdmx/rest/dataflow/${AGENCY}/all`, tables)

  const structure = async ({ params }: FastifyRequest<Given>, reply: FastifyReply) => {
    const cube = /^DSD_([A-Z_]{1,40})$/.exec(params.id!)?.[1]
    if (!cube) refuse(ground(kernelRefusals.notFound))
    // A table's codes come with an answer of no cell.
    const cells = await ask(publishedCells, { cube, from: '1900', to: '1900' })
    return reply.type(STRUCTURE).send(JSON.stringify(toDataStructure(cells, meta())))
  }
  app.get<Given>(`/sdmx/rest/datastructure/${AGENCY}/:id`, structure)
  app.get<Given>(`/sdmx/rest/datastructure/${AGENCY}/:id/:version`, structure)

  const data = async (request: FastifyRequest<Given>, reply: FastifyReply) => {
    const { cells, codes } = await read(request)
    const observations = observationsOf(cells, codes)
    reply.header('vary', 'accept, accept-language')
    if (wantsCsv(request)) return reply.type(DATA_CSV).send(toCsv(cells, observations))
    return reply.type(DATA_JSON).send(JSON.stringify(toDataMessage(cells, observations, meta(), languageOf(request))))
  }
  app.get<Given>('/sdmx/rest/data/:flow', data)
  app.get<Given>('/sdmx/rest/data/:flow/:key', data)

  async function read({ params, query }: FastifyRequest<Given>): Promise<{ cells: Cells; codes: string[][] }> {
    const cube = /^(?:YUELU,)?([A-Z_]{1,40})(?:,(?:1\.0|latest|all))?$/.exec(params.flow!)?.[1]
    if (!cube) refuse(ground(kernelRefusals.notFound))
    const key = params.key === undefined || params.key === 'all' ? undefined : params.key
    const codes = (key ?? '').split('.').map((part) => part.split('+').filter(Boolean))
    const [frequencies = [], ...rest] = codes
    const bad = () => refuse(ground(refusals.badKey, { key: (key ?? '').slice(0, 100), n: rest.length + 1 }, 'key'))
    if (key !== undefined && (rest.length === 0 || !/^[A-Za-z0-9_.+-]{1,4000}$/.test(key))) bad()
    if (frequencies.length > 1 || (frequencies[0] !== undefined && !Object.hasOwn(FREQUENCIES, frequencies[0]))) bad()
    const cells = await ask(publishedCells, {
      cube,
      ...(rest.length > 0 && { key: rest.map((some) => some.join('+')).join('.') }),
      ...periodOf(query, 'startPeriod', 'from'),
      ...periodOf(query, 'endPeriod', 'to'),
      ...(frequencies[0] && { frequency: frequencies[0] as Frequency }),
    })
    return { cells, codes: rest }
  }
}

function periodOf(query: Record<string, unknown>, name: string, as: 'from' | 'to') {
  const given = query[name]
  if (given === undefined) return {}
  if (typeof given !== 'string' || !PERIOD.test(given)) refuse(ground(refusals.noSuchPeriod, { period: String(given).slice(0, 40) }, name))
  return { [as]: given }
}

const wantsCsv = ({ headers, query }: FastifyRequest<Given>): boolean =>
  query.format === 'csv' || (query.format === undefined && /\bcsv\b/.test(headers.accept ?? ''))

const languageOf = ({ headers, query }: FastifyRequest<Given>): Language =>
  query.lang === 'en' || (query.lang === undefined && /^\s*en\b/i.test(headers['accept-language'] ?? '')) ? 'en' : 'zh'
