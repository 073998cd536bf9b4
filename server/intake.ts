// Intake on HTTP, beside its contracts: a file of up to 2 GB goes to the disk as it comes, and is acknowledged when it lies there
// whole; rows that came back leave as CSV with their reasons, to be mended and sent again.
import { createHash } from 'node:crypto'
import { close, mkdirSync, rmSync, write } from 'node:fs'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { In, Out } from '#kernel/module/contract.ts'
import type { House } from '#kernel/module/house.ts'
import { ground, refuse, Refused } from '#kernel/refusal/refusal.ts'
import { csvLine } from '#kernel/registers/cells.ts'
import { remarks } from '#kernel/registers/base/load-plan.ts'
import * as contract from '#modules/resources/intake/contract.ts'
import { arrivingOf, fileOf } from '#modules/resources/intake/running/batch-file.ts'
import { exchangeIntake } from './intake-exchange.ts'
import { openAside, putInPlace } from './on-disk.ts'
import { languageOf } from './problem.ts'
import { validated } from './validate.ts'

export type IntakeServing = { readonly house: House; readonly folder: string }
type Batch = Out<typeof contract.batch>

/** Written at once: a disk that is written through is asked seldom. */
const PIECE = 4 * 2 ** 20
const PAGE = 1_000

const writing = promisify(write)
const closing = promisify(close)
const batchIn = (query: unknown) => validated(contract.batch.input, query, 'query') as In<typeof contract.batch>

export const intakePlugin = (serving: IntakeServing) => async (app: FastifyInstance) => {
  const { house, folder } = serving
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const ask = (request: FastifyRequest, id: string) => house.ask(request.actor, contract.batch.name, { id }) as Promise<Batch>

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.put('/api/intake/file/:id', { bodyLimit: contract.MOST_BYTES }, async (request) => {
      await house.permit(request.actor, contract.openBatch.name, contract.permissions.send.name, request.id)
      const { id } = batchIn(request.params)
      const batch = await ask(request, id)
      if (batch.state !== 'awaiting')
        refuse(ground(contract.refusals.notInState, { state: contract.states[batch.state].zh, stateEn: contract.states[batch.state].en }))
      const sm3 = await take(serving, batch, request)
      const [answer] = await house.actTogether(request.actor, [{ name: contract.receiveFile.name, input: { id, sm3 } }], {
        request: request.id,
        trial: false,
        through: 'intake',
      })
      if (answer instanceof Refused) throw answer
      return { id, state: 'checking', sm3, size: batch.size }
    })
  })

  app.get('/api/intake/refused-rows.csv', async (request, reply) => {
    await house.permit(request.actor, contract.refusedRows.name, contract.permissions.send.name, request.id)
    const { id } = batchIn(request.query)
    const batch = await ask(request, id)
    const language = languageOf(request)
    void reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="rows-to-mend.csv"; filename*=UTF-8''${encodeURIComponent('退回的行.csv')}`)
    return reply.type('text/csv; charset=utf-8').send(Readable.from(refusedLines(house, request, batch, language)))
  })

  await exchangeIntake(app, house)
}

/** Takes the file to the disk; answers its digest. What did not come whole is not kept. */
async function take({ folder }: IntakeServing, batch: Batch, request: FastifyRequest): Promise<string> {
  const said = batch.size ?? 0
  const aside = arrivingOf(folder, batch.id, request.id)
  const digest = createHash('sm3')
  const file = openAside(aside)
  let came = 0
  let pieces: Buffer[] = []
  let gathered = 0
  const put = async () => {
    const piece = Buffer.concat(pieces)
    pieces = []
    gathered = 0
    for (let at = 0; at < piece.length; at += (await writing(file, piece, at)).bytesWritten);
  }
  try {
    try {
      for await (const chunk of request.body as AsyncIterable<Buffer>) {
        came += chunk.length
        if (came > said) break
        digest.update(chunk)
        pieces.push(chunk)
        gathered += chunk.length
        if (gathered >= PIECE) await put()
      }
    } catch {
      // The sender went away in the middle: what came is told below, where anybody still listens.
    }
    await put()
  } finally {
    await closing(file)
  }
  const sm3 = digest.digest('hex')
  if (came === said && (batch.sm3 === null || batch.sm3 === sm3)) {
    putInPlace(aside, fileOf(folder, batch.id))
    return sm3
  }
  rmSync(aside, { force: true })
  return refuse(came === said ? ground(contract.refusals.otherDigest) : ground(contract.refusals.torn, { said, came }, 'size'))
}

/** What a spreadsheet would run as a formula is text there, and is read back as it was. */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

async function* refusedLines(house: House, request: FastifyRequest, batch: Batch, language: 'zh' | 'en') {
  yield `\uFEFF${csvLine([remarks.row, ...batch.headings.map(asText), remarks.reasons])}`
  for (let after = 0; ;) {
    const page = (await house.ask(request.actor, contract.refusedRows.name, { id: batch.id, after, most: PAGE })) as Out<
      typeof contract.refusedRows
    >
    yield page.rows
      .map(({ row, cells, reasons }) => {
        const whole = [...cells, ...Array<string>(Math.max(0, batch.headings.length - cells.length)).fill('')]
        return csvLine([row, ...whole.map(asText), reasons.map((reason) => reason[language]).join(language === 'zh' ? '' : ' ')])
      })
      .join('')
    after = page.rows.at(-1)?.row ?? after
    if (!page.more) return
  }
}
