// The input of a contract from what was typed: a flag for each field, `--field name=value` where a flag of that name means
// something else, or the whole as JSON. Only the form is read here; the platform itself says what is wrong with a value.
import { readFileSync } from 'node:fs'
import { UsageError } from './endings.ts'
import type { Field } from './contracts.ts'
import { nearest } from './suggest.ts'

const unwrapped = (field: Field): Field => field.anyOf?.find(({ type }) => type !== 'null') ?? field

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`--${name} 应当是 JSON，却是：${text.slice(0, 60)}`, `--${name} must be JSON, but is: ${text.slice(0, 60)}`)
  }
}

function valueOf(name: string, field: Field, typed: readonly string[]): unknown {
  const plain = unwrapped(field)
  const [first = '', ...more] = typed
  if (plain.type === 'array') {
    if (more.length === 0 && first.trimStart().startsWith('[')) return parsed(name, first)
    return typed.map((one) => valueOf(name, plain.items ?? {}, [one]))
  }
  if (more.length > 0) throw new UsageError(`--${name} 只能写一次。`, `--${name} may stand once only.`)
  switch (plain.type) {
    case 'object':
      return parsed(name, first)
    case 'integer':
    case 'number':
      return first.trim() !== '' && Number.isFinite(Number(first)) ? Number(first) : first
    case 'boolean':
      return /^(true|yes|是|1)$/i.test(first) ? true : /^(false|no|否|0)$/i.test(first) ? false : first
    default:
      return first
  }
}

/** The flags that name fields, by field. */
function typedFields(flags: Readonly<Record<string, unknown>>, own: ReadonlySet<string>): Map<string, string[]> {
  const typed = new Map<string, string[]>()
  const add = (name: string, value: string) => typed.set(name, [...(typed.get(name) ?? []), value])
  for (const [name, values] of Object.entries(flags)) {
    if (!own.has(name) && Array.isArray(values)) for (const value of values as string[]) add(name, value)
  }
  for (const pair of (flags.field as string[] | undefined) ?? []) {
    const at = pair.indexOf('=')
    if (at < 1) throw new UsageError(`--field 写作 名称=值，却是：${pair}`, `--field is name=value, but is: ${pair}`)
    add(pair.slice(0, at), pair.slice(at + 1))
  }
  return typed
}

/** JSON from a file, or from stdin for `-`. */
export function readJson(source: string): unknown {
  let text: string
  try {
    text = readFileSync(source === '-' ? 0 : source, 'utf8')
  } catch (error) {
    throw new UsageError(
      `读不到文件 ${source}（${(error as NodeJS.ErrnoException).code}）。`,
      `The file ${source} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(
      `${source === '-' ? '标准输入' : source} 不是合法的 JSON。`,
      `${source === '-' ? 'stdin' : source} is not valid JSON.`,
    )
  }
}

/** The input as it will be sent. `own` are the flags of the command itself. */
export function readInput(schema: Field, flags: Readonly<Record<string, unknown>>, own: ReadonlySet<string>): Record<string, unknown> {
  const whole = typeof flags.input === 'string' ? readJson(flags.input) : {}
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
    throw new UsageError('--input 应当是一个 JSON 对象。', '--input must hold a JSON object.')
  const input: Record<string, unknown> = { ...whole }
  const known = schema.properties ?? {}
  for (const [name, values] of typedFields(flags, own)) {
    const field = known[name]
    if (!field) {
      const near = nearest(name, Object.keys(known))
      throw new UsageError(
        `没有字段 ${name}。${near.length > 0 ? `您是不是要写 --${near.join('、--')}？` : `字段有：${Object.keys(known).join('、') || '（无）'}。`}`,
        `There is no field ${name}.${near.length > 0 ? ` Did you mean --${near.join(', --')}?` : ` Fields: ${Object.keys(known).join(', ') || '(none)'}.`}`,
      )
    }
    input[name] = valueOf(name, field, values)
  }
  return input
}

/** A flat input as a query string; a list repeats its name. */
export function queryOf(input: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) for (const one of [value].flat()) query.append(name, String(one))
  const text = query.toString()
  return text && `?${text}`
}
