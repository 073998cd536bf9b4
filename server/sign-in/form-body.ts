// Bodies of HTML forms, for the pages alone: the API takes JSON.
import type { FastifyInstance, FastifyRequest } from 'fastify'

type Form = Readonly<Record<string, string>>

/** Reads forms in this scope: the first value of each field, at most 400 signs of it (a sealed step is longer). */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) => {
    const fields = [...new URLSearchParams(String(body))].slice(0, 20).toReversed()
    done(
      null,
      Object.fromEntries(fields.map(([name, value]) => [name, value.replace(/\0/g, '').slice(0, name === 'step' ? 2000 : 400)] as const)),
    )
  })
}

/** The fields of a form; none when the body is something else. */
export function formOf({ body }: FastifyRequest): Form {
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body) ? onlyTexts(body) : {}
}

const onlyTexts = (body: object): Form =>
  Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
