// The parts of a multipart form (RFC 7578), without a library: fields and files of a few forms, in memory for as long as the answer
// takes, and no more of them than a form of ours has.
import type { FastifyInstance } from 'fastify'

const MOST_HEADERS = 2_000
const MOST_PARTS = 100

export type FormPart = { readonly field: string; readonly fileName: string | undefined; readonly bytes: Buffer }

/** Every part in its order; none when the body is no such form. */
export function partsIn(body: Buffer, contentType: string): FormPart[] {
  const parts: FormPart[] = []
  const boundary = /^multipart\/form-data\b.*;\s*boundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return parts
  const mark = Buffer.from(`--${boundary}`)
  const end = Buffer.concat([Buffer.from('\r\n'), mark])
  for (let at = body.indexOf(mark); at >= 0 && parts.length < MOST_PARTS;) {
    const head = at + mark.length
    const next = body.indexOf(end, head)
    const content = body.indexOf('\r\n\r\n', head)
    if (next < 0 || content < 0 || content > next || content - head > MOST_HEADERS) return parts
    const headers = body.toString('utf8', head, content)
    const field = /;\s*name="([^"\r\n]{0,200})"/i.exec(headers)?.[1]
    const fileName = /;\s*filename="([^"\r\n]{0,400})"/i.exec(headers)?.[1]
    if (field !== undefined) parts.push({ field, fileName, bytes: body.subarray(content + 4, next) })
    at = next + 2
  }
  return parts
}

/** The bytes of the field's file; undefined when there is none, or the body is no such form. */
export const fileIn = (body: Buffer, contentType: string, field: string): Buffer | undefined =>
  partsIn(body, contentType).find((part) => part.field === field && part.fileName !== undefined)?.bytes

/** Multipart bodies come as bytes; the route's `bodyLimit` bounds them. */
export function takesMultipart(app: FastifyInstance): void {
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}
