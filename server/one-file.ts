// The one file of a multipart form (RFC 7578), without a library: the form has one field, and the bytes stay in memory for as
// long as the answer takes.
const MOST_HEADERS = 2_000

/** The bytes of the field's file; undefined when there is none, or the body is no such form. */
export function fileIn(body: Buffer, contentType: string, field: string): Buffer | undefined {
  const boundary = /^multipart\/form-data\b.*;\s*boundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return undefined
  const mark = Buffer.from(`--${boundary}`)
  for (let at = body.indexOf(mark); at >= 0;) {
    const head = at + mark.length
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), head)
    const content = body.indexOf('\r\n\r\n', head)
    if (next < 0 || content < 0 || content > next || content - head > MOST_HEADERS) return undefined
    const headers = body.toString('utf8', head, content)
    if (new RegExp(`;\\s*name="${field}"`, 'i').test(headers) && /;\s*filename/i.test(headers)) return body.subarray(content + 4, next)
    at = next + 2
  }
  return undefined
}
