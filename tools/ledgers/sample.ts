// The smallest value that a contract's schema lets through, and one longer: for asking every question without knowing it.

type Schema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly minItems?: number
  readonly minimum?: number
}

const FORMATS: Readonly<Record<string, string>> = { uuid: '00000000-0000-7000-8000-000000000000', date: '2026-03-02', 'date-time': '2026-03-02T01:00:00.000Z' }
const TEXTS = ['stats-bureau', '4.3.2', '10.00', '示例文字', 'a', '430000', '1', 'systems.information-system', '2010', '100.64.0.0/24', 'https://example.gov.cn/a']

function textOf(schema: Schema): string {
  if (schema.format) return FORMATS[schema.format] ?? 'https://example.gov.cn/a'
  const fits = (text: string) => text.length >= (schema.minLength ?? 0) && (!schema.pattern || new RegExp(schema.pattern, 'u').test(text))
  return TEXTS.find(fits) ?? '示'.repeat(schema.minLength ?? 1)
}

/** A value that fits the schema: required fields only, the first choice, the least number. */
export function sampleOf(given: object): unknown {
  const schema = given as Schema
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return sampleOf(schema.anyOf[0])
  switch (schema.type) {
    case 'string': return textOf(schema)
    case 'integer':
    case 'number': return schema.minimum ?? 0
    case 'boolean': return false
    case 'array': return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}))
    case 'object': return Object.fromEntries((schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]))
    default: return null
  }
}
