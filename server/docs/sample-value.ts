// A value that a contract would take, to start an example from: the fields that must be there, each in the form it asks for.

export type FieldSchema = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly FieldSchema[]
  readonly items?: FieldSchema
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly patternProperties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly 'x-en'?: string
  readonly 'x-unit'?: string
  readonly 'x-codes'?: string
  readonly 'x-source'?: string
  readonly 'x-refers'?: string
  readonly 'x-mask'?: string
  readonly 'x-kind'?: string
  readonly 'x-widget'?: string
  readonly 'x-words'?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '0198c9a2-0000-7000-8000-000000000001',
  date: '2026-03-02',
  'date-time': '2026-03-02T01:00:00.000Z',
  uri: 'https://example.org/',
}

/** Forms in which the province writes things; of those that a pattern asks for, the first that fits is the sample. */
const usual = [
  '430100',
  '10.32.0.0/24',
  '10.32.0.1',
  'r-430100',
  'sample_item',
  'registry.block',
  'c2FtcGxl',
  '65000:1',
  '3.2.1',
  '110101',
  'self',
  'ab'.repeat(32),
]

function ofPattern({ pattern, minLength = 0, maxLength = 200 }: FieldSchema): string | undefined {
  if (pattern === undefined) return undefined
  const form = new RegExp(pattern, 'u')
  return usual.find((text) => text.length >= minLength && text.length <= maxLength && form.test(text))
}

function sampleText(schema: FieldSchema): string {
  if (schema.format) return byFormat[schema.format] ?? schema.format
  if (schema['x-kind'] === 'money') return '1000000.00'
  if (schema['x-widget'] === 'organ') return 'stats-bureau'
  const words = (schema.title ?? 'text').padEnd(schema.minLength ?? 0, '…').slice(0, schema.maxLength ?? 200)
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(words) ? words : (ofPattern(schema) ?? words)
}

/** An example of a value of the schema; optional fields are left out. */
export function sampleValue(schema: FieldSchema): unknown {
  if (schema.anyOf) return sampleValue(schema.anyOf[0] ?? {})
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sampleValue(schema.properties?.[name] ?? {})]))
    case 'array':
      return Array.from({ length: Math.min(Math.max(schema.minItems ?? 0, 1), 3) }, () => sampleValue(schema.items ?? {}))
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, Math.min(1, schema.maximum ?? 1))
    case 'boolean':
      return true
    case 'string':
      return sampleText(schema)
    default:
      return null
  }
}
