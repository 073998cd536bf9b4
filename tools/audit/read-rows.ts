import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** No row of an export is longer: a file without line ends must not fill the memory. */
const MOST = 2 ** 20

/** The rows of a file, one at a time; a row beyond all measure comes as an empty one, which is no row of an export. */
export async function* rowsOf(path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isSkipping = false
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    const rows = (rest + decoder.write(part)).split('\n')
    rest = rows.pop()!
    for (const row of rows) {
      yield isSkipping || row.length > MOST ? '' : row
      isSkipping = false
    }
    if (rest.length > MOST) {
      isSkipping = true
      rest = ''
    }
  }
  rest += decoder.end()
  if (rest || isSkipping) yield isSkipping ? '' : rest
}
