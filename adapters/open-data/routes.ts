// GET /open/legal-persons.csv and .jsonl: the public list of legal persons, sent as it is read.
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { In, Out, Question } from '#kernel/module/contract.ts'
import type { TObject } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { cellOf, columnsOf } from '#kernel/registers/cells.ts'
import { publicList } from '#modules/resources/legal-persons/contract.ts'

export type OpenDataRoutes = {
  /** Asks a public question as a reader who has not signed in. */
  readonly ask: <Q extends Question>(question: Q, input: In<Q>) => Promise<Out<Q>>
}

type Page = Out<typeof publicList>
type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>

const PAGE = 1000
const DIVISION = /^\d{4}(\d{2})?$/
const columns = columnsOf(publicList.output.properties.rows.items as unknown as TObject)

/** A Fastify plugin: `app.register(openDataRoutes, { ask })`. */
export async function openDataRoutes(app: FastifyInstance, { ask }: OpenDataRoutes): Promise<void> {
  async function send(request: Asked, reply: FastifyReply, { type, file, head, line }: Form): Promise<FastifyReply> {
    const { division } = request.query
    if (division !== undefined && (typeof division !== 'string' || !DIVISION.test(division))) refuse(ground(kernelRefusals.notFound))
    const from = { size: PAGE, ...(division !== undefined && { division }) }
    // The first page is read before anything is sent: what goes wrong with it is still a plain answer.
    const first = await ask(publicList, from)
    const text = async function* () {
      yield head
      for (let page: Page = first; ; page = await ask(publicList, { ...from, after: page.next! })) {
        yield page.rows.map((row) => `${line(row)}\r\n`).join('')
        if (page.next === null) return
      }
    }
    return reply.type(type).header('content-disposition', `attachment; filename="${file}"`).send(Readable.from(text()))
  }
  app.get('/open/legal-persons.csv', (request: Asked, reply) => send(request, reply, csv))
  app.get('/open/legal-persons.jsonl', (request: Asked, reply) => send(request, reply, lines))
}

type Form = {
  readonly type: string
  readonly file: string
  readonly head: string
  readonly line: (row: Readonly<Record<string, unknown>>) => string
}

const quoted = (cell: string | number) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))

const csv: Form = {
  type: 'text/csv; charset=utf-8',
  file: 'legal-persons.csv',
  // The mark tells spreadsheets that the text is UTF-8.
  head: `\uFEFF${columns.map(({ title }) => quoted(title)).join(',')}\r\n`,
  line: (row) => columns.map((column) => quoted(cellOf(column, row[column.field]))).join(','),
}

const lines: Form = {
  type: 'application/x-ndjson; charset=utf-8',
  file: 'legal-persons.jsonl',
  head: '',
  line: (row) => JSON.stringify(row),
}
