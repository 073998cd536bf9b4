// The fields of an input or an answer as a table: one row a field, those inside a list or an object by their path.
import type { Language } from '#kernel/text/text.ts'
import { html, type Html } from './html.ts'
import type { FieldSchema } from './sample-value.ts'
import { wordsOf } from './words.ts'

type Row = { readonly path: string; readonly schema: FieldSchema; readonly must: boolean }

/** Every field below a schema, in order. */
function rowsOf(schema: FieldSchema, at: string): Row[] {
  const inner = innerOf(schema)
  return Object.entries(inner.properties ?? {}).flatMap(([name, field]) => {
    const path = at ? `${at}.${name}` : name
    const isMany = unwrapped(field).type === 'array'
    return [{ path, schema: field, must: (inner.required ?? []).includes(name) }, ...rowsOf(field, isMany ? `${path}[]` : path)]
  })
}

/** The schema without the "or null" around it. */
const unwrapped = (schema: FieldSchema): FieldSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema

const innerOf = (schema: FieldSchema): FieldSchema => {
  const plain = unwrapped(schema)
  return plain.type === 'array' ? innerOf(plain.items ?? {}) : plain
}

function typeOf(schema: FieldSchema, language: Language): string {
  const t = wordsOf(language)
  const plain = unwrapped(schema)
  const orNull = schema.anyOf?.some(({ type }) => type === 'null') ? ` ${t.orNull}` : ''
  if (plain.type === 'array') return `${t.listOf}${typeOf(plain.items ?? {}, language)}${orNull}`
  if (plain.enum) return `${t.oneOf}${orNull}`
  if (plain['x-kind'] === 'money') return `${t.money}${orNull}`
  return `${t.types[plain.format ?? plain.type ?? 'any'] ?? plain.format ?? plain.type}${orNull}`
}

function limitsOf(schema: FieldSchema, language: Language): string[] {
  const t = wordsOf(language)
  const plain = unwrapped(schema)
  const item = plain.type === 'array' ? (plain.items ?? {}) : plain
  const between = (low: number | undefined, high: number | undefined) => (low === undefined ? `≤ ${high}` : `${low}–${high}`)
  return [
    plain.minItems !== undefined || plain.maxItems !== undefined ? `${between(plain.minItems, plain.maxItems)} ${t.items}` : '',
    plain.uniqueItems ? t.unique : '',
    item.maxLength !== undefined ? `${between(item.minLength, item.maxLength)} ${t.characters}` : '',
    item.type === 'integer' || item.type === 'number' ? between(item.minimum, item.maximum) : '',
    item['x-unit'] ? `${t.unit}${item['x-unit']}` : '',
    item['x-codes'] ? `${t.codes}${item['x-codes']}` : '',
    item['x-source'] ? `${t.source}${item['x-source']}` : '',
    item['x-refers'] ? `${t.refers}${item['x-refers']}` : '',
  ].filter(Boolean)
}

function codesOf(schema: FieldSchema, language: Language): Html | false {
  const plain = unwrapped(schema)
  const { enum: values, 'x-words': words } = plain.type === 'array' ? (plain.items ?? {}) : plain
  if (!values) return false
  return html`<ul class="codes">${values.map((value) => html`<li><code>${value}</code> ${words?.[value]?.[language]}</li>`)}</ul>`
}

const rowOf = ({ path, schema, must }: Row, language: Language, asks: boolean): Html => {
  const t = wordsOf(language)
  const title = language === 'en' ? (schema['x-en'] ?? schema.title) : schema.title
  return html`<tr><th scope="row"><code>${path}</code>${asks && must && html` <span class="must">${t.must}</span>`}</th><td>${title}${schema.description && html`<br><span class="quiet">${schema.description}</span>`}</td><td>${typeOf(schema, language)}${limitsOf(schema, language).map((limit) => html`<br><span class="quiet">${limit}</span>`)}${codesOf(schema, language)}</td></tr>`
}

/** The table, or a sentence when there is no field. `asks`: it is an input, where some fields must be there. */
export function fieldTable(schema: FieldSchema, caption: string, language: Language, asks: boolean): Html {
  const t = wordsOf(language)
  const rows = rowsOf(schema, '')
  if (rows.length === 0) return html`<h3>${caption}</h3><p class="quiet">${t.noFields}</p>`
  return html`<h3>${caption}</h3><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr><th scope="col">${t.field}</th><th scope="col">${t.meaning}</th><th scope="col">${t.form}</th></tr></thead><tbody>${rows.map((row) => rowOf(row, language, asks))}</tbody></table></div>`
}
