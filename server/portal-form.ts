// What a form of the portal carries: fields, and files where the form takes them. Read into memory, bounded, and kept nowhere.
import type { FastifyRequest } from 'fastify'
import type { Filled, FormFile } from '#web/portal/doing.ts'
import { partsIn } from './one-file.ts'

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

const MOST_TEXT = 400
const isText = (value: unknown): value is string => typeof value === 'string'

/** A form is read once, by whoever checks its mark; files of many megabytes are not walked again for what they hold. */
const read = new WeakMap<FastifyRequest, Filled>()

/** The form of a request, whichever of the two ways it came. */
export function filledIn(request: FastifyRequest): Filled {
  const filled = read.get(request) ?? readForm(request)
  read.set(request, filled)
  return filled
}

function readForm({ body, headers }: FastifyRequest): Filled {
  if (Buffer.isBuffer(body)) return fromParts(body, headers['content-type'] ?? '')
  return filledOf((typeof body === 'object' && body !== null ? body : {}) as Fields, new Map())
}

function fromParts(body: Buffer, contentType: string): Filled {
  const fields: Record<string, string[]> = {}
  const files = new Map<string, FormFile[]>()
  for (const { field, fileName, bytes } of partsIn(body, contentType)) {
    if (fileName === undefined) (fields[field] ??= []).push(bytes.toString('utf8'))
    else if (fileName !== '' || bytes.length > 0) files.set(field, [...(files.get(field) ?? []), { name: fileName, bytes }])
  }
  return filledOf(fields, files)
}

const filledOf = (fields: Fields, files: ReadonlyMap<string, readonly FormFile[]>): Filled => ({
  text: (name, most = MOST_TEXT) => ([own(fields, name) ?? []].flat().find(isText) ?? '').slice(0, most),
  all: (name) => [own(fields, name) ?? []].flat().filter(isText),
  names: () => Object.keys(fields),
  files: (name) => files.get(name) ?? [],
})

const own = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
