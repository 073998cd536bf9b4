// A contract's JSON Schema as TypeScript text. It knows the shapes that kernel/module/field.ts can make and no other, so that
// a new one stops the generator instead of leaving as `any`.

type Schema = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly [note: `x-${string}`]: unknown
}

const NAME = /^[A-Za-z_$][\w$]*$/

const plain: Readonly<Record<string, string>> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' }

/** The type of a value that fits the schema, indented by `depth` steps. */
export function typeText(schema: unknown, depth = 0): string {
  const s = schema as Schema
  if (s.anyOf) return s.anyOf.map((one) => typeText(one, depth)).join(' | ')
  if (s.enum) return s.enum.map((value) => quoted(value)).join(' | ')
  if (s.type === 'array') {
    const item = typeText(s.items ?? {}, depth)
    const isEither = (s.items as Schema | undefined)?.anyOf !== undefined
    return isEither || (item.includes(' | ') && !item.startsWith('{')) ? `readonly (${item})[]` : `readonly ${item}[]`
  }
  if (s.patternProperties) return `{ readonly [name: string]: ${typeText(Object.values(s.patternProperties)[0] ?? {}, depth)} }`
  if (s.type === 'object') return objectText(s, depth)
  if (s.type === undefined) return 'unknown'
  const known = plain[s.type]
  if (!known) throw new Error(`no TypeScript for the schema ${JSON.stringify(s).slice(0, 200)}`)
  return known
}

function objectText({ properties = {}, required = [] }: Schema, depth: number): string {
  const fields = Object.entries(properties)
  if (fields.length === 0) return '{ readonly [name: string]: never }'
  const pad = '  '.repeat(depth + 1)
  const lines = fields.flatMap(([name, field]) => {
    const words = noteText(field)
    const optional = required.includes(name) ? '' : '?'
    return [...(words ? [`${pad}/** ${words} */`] : []), `${pad}readonly ${NAME.test(name) ? name : quoted(name)}${optional}: ${typeText(field, depth + 1)}`]
  })
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}

/** What the field says of itself: its Chinese title, the English one, its unit, its form and its hint. */
function noteText(field: Schema): string {
  const { title, description, format } = field as Schema & { format?: string }
  const about = [title, field['x-en'], field['x-unit'], format, description].filter(Boolean).join(' · ')
  return about.replaceAll('*/', '* /')
}

export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
